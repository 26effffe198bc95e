// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Draws the table and its totals.
struct Tabellaag: Kaartlaag {
    let tabel: Tabel

    private typealias Kolommen = Tabelkolommen

    func teken(in svg: inout SVGWriter) {
        svg.group("g", ["id": "tabel"]) { svg in
            if !tabel.rijen.isEmpty {
                for kolom in 0..<(tabel.rijen.count > 1 ? 2 : 1) { kop(links(kolom), in: &svg) }
            }
            for (index, rij) in tabel.rijen.enumerated() {
                self.rij(rij, bij: plek(index), isLaatste: index % tabel.rijenPerKolom == tabel.rijenPerKolom - 1, &svg)
            }
            if tabel.meer > 0 {
                let punt = plek(tabel.rijen.count).moved(Kolommen.naam, basislijn)
                svg.regel("… en \(Getal.tekst(tabel.meer)) meer, zie de gegevens bij de kaart", .tabel, bij: punt)
            }
            totaal(in: &svg)
        }
    }

    private var basislijn: Int { tabel.rijhoogte / 2 + Tekststijl.tabel.kapitaal / 2 }

    private func links(_ kolom: Int) -> Int { tabel.vlak.minX + kolom * (Kolommen.breedte + Kolommen.tussen) }

    private func plek(_ index: Int) -> PaperPoint {
        let (kolom, rij) = index.quotientAndRemainder(dividingBy: tabel.rijenPerKolom)
        return PaperPoint(x: links(kolom), y: tabel.vlak.minY + Tabel.kophoogte + rij * tabel.rijhoogte)
    }

    private func kop(_ x: Int, in svg: inout SVGWriter) {
        let y = tabel.vlak.minY + 2_300
        svg.regel("nr.", .tabelkop, bij: PaperPoint(x: x + Kolommen.nummerRechts, y: y), .rechts)
        svg.regel("locatie", .tabelkop, bij: PaperPoint(x: x + Kolommen.naam, y: y))
        svg.regel("gemeente(n)", .tabelkop, bij: PaperPoint(x: x + Kolommen.gemeenten, y: y))
        svg.regel("woningen", .tabelkop, bij: PaperPoint(x: x + Kolommen.woningenRechts - merk, y: y), .rechts)
        svg.regel("status", .tabelkop, bij: PaperPoint(x: x + Kolommen.status, y: y))
        streep(x, Kolommen.breedte, y: tabel.vlak.minY + Tabel.kophoogte, klasse: "tik", in: &svg)
    }

    /// The mark hangs outside the column, so that digits stand under digits.
    private var merk: Int { tabel.heeftMerkteken ? Tekststijl.tabel.breedte(Locatie.merkteken) : 0 }

    private func rij(_ rij: Tabel.Rij, bij punt: PaperPoint, isLaatste: Bool, _ svg: inout SVGWriter) {
        let stijl = Tekststijl.tabel
        let basis = punt.moved(0, basislijn)
        svg.regel(rij.nummer, .tabelnummer, bij: basis.moved(Kolommen.nummerRechts, 0), .rechts)
        svg.regel(stijl.ingekort(rij.naam, tot: Kolommen.naambreedte), stijl, bij: basis.moved(Kolommen.naam, 0))
        svg.regel(
            stijl.ingekort(rij.gemeenten, tot: Kolommen.gemeentebreedte), stijl,
            bij: basis.moved(Kolommen.gemeenten, 0))
        let inspringing = rij.woningen.hasSuffix(Locatie.merkteken) ? 0 : merk
        svg.regel(rij.woningen, stijl, bij: basis.moved(Kolommen.woningenRechts - inspringing, 0), .rechts)
        svg.regel(stijl.ingekort(rij.status, tot: Kolommen.statusbreedte), stijl, bij: basis.moved(Kolommen.status, 0))
        if !isLaatste { streep(punt.x, Kolommen.breedte, y: punt.y + tabel.rijhoogte, klasse: "dun", in: &svg) }
    }

    private func totaal(in svg: inout SVGWriter) {
        let y = tabel.vlak.minY + Tabel.kophoogte + tabel.rijenPerKolom * tabel.rijhoogte
        streep(tabel.vlak.minX, tabel.vlak.width, y: y, klasse: "tik", in: &svg)
        let basis = y + 2_500
        svg.regel(
            Kerncijfers.totaal(tabel.telling), .tabeltotaal, bij: PaperPoint(x: tabel.vlak.minX + 1_000, y: basis))
        if tabel.heeftMerkteken {
            svg.regel(
                "\(Locatie.merkteken) aantal uit een openbare bron, niet uit de brief", .toelichting,
                bij: PaperPoint(x: tabel.vlak.maxX - 1_000, y: basis), .rechts)
        }
    }

    private func streep(_ x: Int, _ breedte: Int, y: Int, klasse: String, in svg: inout SVGWriter) {
        svg.lijn(
            PaperLine(start: PaperPoint(x: x, y: y), end: PaperPoint(x: x + breedte, y: y)), klasse: klasse)
    }
}
