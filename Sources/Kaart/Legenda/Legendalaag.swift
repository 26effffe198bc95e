// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Draws the legend.
struct Legendalaag: Kaartlaag {
    let legenda: Legenda

    func teken(in svg: inout SVGWriter) {
        guard !legenda.rijen.isEmpty else { return }
        svg.group("g", ["id": "legenda"]) { svg in
            svg.rechthoek(legenda.vlak, klasse: "paneel", afronding: 600)
            var y = legenda.vlak.minY + Legenda.marge - 200
            for rij in legenda.rijen {
                teken(rij, bij: PaperPoint(x: legenda.vlak.minX + Legenda.marge, y: y), in: &svg)
                y += Legenda.hoogte(rij)
            }
        }
    }

    private func teken(_ rij: Legendarij, bij punt: PaperPoint, in svg: inout SVGWriter) {
        switch rij {
        case .kop(let tekst):
            svg.regel(tekst, .kop, bij: punt.moved(0, Legenda.kophoogte - 1_700))
        case .schijven(let aantallen): schijven(aantallen, bij: punt, in: &svg)
        case .tekst(let regels):
            for (index, regel) in regels.enumerated() {
                let basis = Tekststijl.toelichting.kapitaal + index * Tekststijl.toelichting.regelafstand
                svg.regel(regel, .toelichting, bij: punt.moved(0, basis))
            }
        case .teken(let teken, let regels):
            let hoogte = Legenda.hoogte(rij)
            self.teken(teken, midden: punt.moved(3_000, hoogte / 2), in: &svg)
            let stijl = Tekststijl.legenda
            let eerste = hoogte / 2 - (regels.count - 1) * stijl.regelafstand / 2 + stijl.kapitaal / 2
            for (index, regel) in regels.enumerated() {
                svg.regel(
                    regel, stijl, bij: punt.moved(Legenda.tekstinspringing, eerste + index * stijl.regelafstand))
            }
        }
    }

    /// Discs that touch at the bottom, with a thin line from the top of each to its number.
    private func schijven(_ aantallen: [Int], bij punt: PaperPoint, in svg: inout SVGWriter) {
        let grootste = Schijfmaat.straal(aantallen.first ?? 0)
        let bodem = punt.y + 2 * grootste + 300
        let midden = punt.x + grootste + 200
        for aantal in aantallen {
            let straal = Schijfmaat.straal(aantal)
            svg.cirkel(
                PaperDisc(centre: PaperPoint(x: midden, y: bodem - straal), radius: straal), klasse: "schijf")
        }
        for aantal in aantallen {
            let top = bodem - 2 * Schijfmaat.straal(aantal)
            let einde = midden + grootste + 2_000
            svg.lijn(
                PaperLine(start: PaperPoint(x: midden, y: top), end: PaperPoint(x: einde, y: top)), klasse: "dun")
            svg.regel(
                Getal.tekst(aantal), .legenda,
                bij: PaperPoint(x: einde + 600, y: top + Tekststijl.legenda.kapitaal / 2))
        }
    }

    private func teken(_ teken: Legendateken, midden: PaperPoint, in svg: inout SVGWriter) {
        func badge(_ vorm: Badge.Vorm = .rond, _ status: Status? = nil) -> Badge {
            Badge(vorm: vorm, status: status, tekst: "1", midden: midden)
        }
        switch teken {
        case .bereik:
            svg.cirkel(PaperDisc(centre: midden, radius: 2_750), klasse: "bovengrens")
            svg.cirkel(PaperDisc(centre: midden, radius: 2_150), klasse: "schijf")
        case .aantalOnbekend:
            svg.vierkant(
                PaperBox(
                    centre: midden, halfWidth: Locatiesymbool.halveZijde, halfHeight: Locatiesymbool.halveZijde))
        case .status(let status): svg.badge(badge(.rond, status))
        case .teLaat: svg.badge(Badge(vorm: .rond, status: nil, tekst: "1", isTeLaat: true, midden: midden))
        case .alleenPlaats: svg.badge(badge(.vierkant))
        case .locatievlak:
            svg.rechthoek(PaperBox(centre: midden, halfWidth: 1_800, halfHeight: 1_100), klasse: "locatievlak")
        case .gebied: svg.zeshoek(midden)
        case .gebiedZonderBegrenzing: svg.openZeshoek(midden)
        }
    }
}
