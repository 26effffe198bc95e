// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Draws the table and its totals.
struct Tabellaag: Kaartlaag {
    let tabel: Tabel

    func teken(in svg: inout SVGWriter) {
        svg.group("g", ["id": "tabel"]) { svg in
            for kolom in 0..<tabel.kolommen { teken(kolom, in: &svg) }
            if tabel.meer > 0 {
                let punt = plek(tabel.rijen.count).moved(5_000, basislijn)
                svg.regel(
                    "… en nog \(Kerncijfers.locaties(tabel.meer)), zie de gegevens bij de kaart", .tabel, bij: punt)
            }
            totaal(in: &svg)
        }
    }

    private func teken(_ kolom: Int, in svg: inout SVGWriter) {
        let eerste = kolom * tabel.rijenPerKolom
        let rijen = tabel.rijen.dropFirst(eerste).prefix(tabel.rijenPerKolom)
        guard !rijen.isEmpty else { return }
        let kolommen = Tabelkolommen(rijen, breedte: tabel.kolombreedte, merk: merk)
        kop(kolommen, tabel.links(kolom), in: &svg)
        var lijnen = Padtekst()
        for (index, rij) in rijen.enumerated() {
            let punt = plek(eerste + index)
            self.rij(rij, kolommen, bij: punt, in: &svg)
            if index > 0 { lijnen.lijn([punt, punt.moved(tabel.kolombreedte, 0)]) }
        }
        svg.pad(lijnen.tekst, klasse: "rijlijn")
    }

    private var basislijn: Int { tabel.rijhoogte / 2 + Tekststijl.tabel.kapitaal / 2 }

    private func plek(_ index: Int) -> PaperPoint {
        let (kolom, rij) = index.quotientAndRemainder(dividingBy: tabel.rijenPerKolom)
        return PaperPoint(x: tabel.links(kolom), y: tabel.vlak.minY + Tabel.kophoogte + rij * tabel.rijhoogte)
    }

    private func kop(_ kolommen: Tabelkolommen, _ x: Int, in svg: inout SVGWriter) {
        let basis = PaperPoint(x: x, y: tabel.vlak.minY + 2_300)
        let stijl = Tekststijl.tabelkop
        svg.regel(Tabelkolommen.nummerkop, stijl, bij: basis.moved(kolommen.nummerRechts, 0), .rechts)
        svg.regel(Tabelkolommen.naamkop, stijl, bij: basis.moved(kolommen.naam, 0))
        svg.regel(Tabelkolommen.gemeentekop, stijl, bij: basis.moved(kolommen.gemeenten, 0))
        svg.regel(Tabelkolommen.woningkop, stijl, bij: basis.moved(kolommen.woningenRechts - merk, 0), .rechts)
        svg.regel(Tabelkolommen.statuskop, stijl, bij: basis.moved(kolommen.status, 0))
        streep(x, tabel.kolombreedte, y: tabel.vlak.minY + Tabel.kophoogte, klasse: "tik", in: &svg)
    }

    /// The mark hangs outside the column, so that digits stand under digits.
    private var merk: Int { tabel.heeftMerkteken ? Tekststijl.tabel.breedte(Locatie.merkteken) : 0 }

    private func rij(_ rij: Tabel.Rij, _ kolommen: Tabelkolommen, bij punt: PaperPoint, in svg: inout SVGWriter) {
        let stijl = Tekststijl.tabel
        let basis = punt.moved(0, basislijn)
        let nummer = Tekststijl.tabelnummer.ingekort(rij.nummer, tot: kolommen.nummerRechts)
        svg.regel(nummer, .tabelnummer, bij: basis.moved(kolommen.nummerRechts, 0), .rechts)
        let naam = stijl.ingekort(rij.naam, tot: kolommen.naambreedte)
        svg.regel(naam, stijl, bij: basis.moved(kolommen.naam, 0))
        let inspringing = rij.heeftMerkteken ? 0 : merk
        let getal = stijl.ingekort(rij.woningen, tot: kolommen.woningbreedte)
        gemeenten(rij.gemeenten, naast: naam, voor: getal, kolommen, bij: basis, in: &svg)
        let woningen = rij.heeftMerkteken ? getal + Locatie.merkteken : getal
        svg.regel(woningen, stijl, bij: basis.moved(kolommen.woningenRechts - inspringing, 0), .rechts)
        svg.regel(stijl.ingekort(rij.status, tot: kolommen.statusbreedte), stijl, bij: basis.moved(kolommen.status, 0))
    }

    /// Gemeenten that are too wide for their column run on to the right into what a short number leaves free, or else
    /// out to the left into what a short name does.
    private func gemeenten(
        _ tekst: String, naast naam: String, voor getal: String, _ kolommen: Tabelkolommen, bij basis: PaperPoint,
        in svg: inout SVGWriter
    ) {
        let stijl = Tekststijl.tabel
        let vrijRechts = kolommen.woningbreedte - stijl.breedte(getal)
        guard stijl.breedte(tekst) > kolommen.gemeentebreedte + max(0, vrijRechts) else {
            svg.regel(tekst, stijl, bij: basis.moved(kolommen.gemeenten, 0))
            return
        }
        let ruimte = kolommen.gemeentebreedte + kolommen.naambreedte - stijl.breedte(naam)
        let passend = stijl.ingekort(tekst, tot: ruimte)
        svg.regel(passend, stijl, bij: basis.moved(kolommen.gemeenten + kolommen.gemeentebreedte, 0), .rechts)
    }

    private func totaal(in svg: inout SVGWriter) {
        let y = tabel.vlak.minY + Tabel.kophoogte + tabel.rijenPerKolom * tabel.rijhoogte
        streep(tabel.vlak.minX, tabel.vlak.width, y: y, klasse: "tik", in: &svg)
        let basis = y + 2_500
        let totaal = Kerncijfers.totaal(tabel.telling, provincie: tabel.provincie)
        svg.regel(
            Tekststijl.tabeltotaal.ingekort(totaal, tot: tabel.vlak.width), .tabeltotaal,
            bij: PaperPoint(x: tabel.vlak.minX, y: basis))
        guard tabel.heeftMerkteken else { return }
        let noot = "\(Locatie.merkteken) aantal uit een openbare bron, niet uit de brief"
        if tabel.kolommen > 1 {
            svg.regel(noot, .toelichting, bij: PaperPoint(x: tabel.vlak.maxX, y: basis), .rechts)
        } else {
            svg.regel(noot, .toelichting, bij: PaperPoint(x: tabel.vlak.minX, y: basis + 2_700))
        }
    }

    private func streep(_ x: Int, _ breedte: Int, y: Int, klasse: String, in svg: inout SVGWriter) {
        svg.lijn(
            PaperLine(start: PaperPoint(x: x, y: y), end: PaperPoint(x: x + breedte, y: y)), klasse: klasse)
    }
}
