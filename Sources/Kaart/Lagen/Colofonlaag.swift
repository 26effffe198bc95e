// SPDX-License-Identifier: EUPL-1.2

/// Draws the sources at the foot of the page.
struct Colofonlaag: Kaartlaag {
    let compositie: Kaartcompositie

    func teken(in svg: inout SVGWriter) {
        let stijl = Tekststijl.toelichting
        let vlak = compositie.indeling.voet
        svg.group("g", ["id": "colofon"]) { svg in
            let regels = stijl.regels(stukken, tussen: " · ", breedte: vlak.width, hoogstens: 2)
            for (index, regel) in regels.enumerated() {
                let y = vlak.minY + 2_000 + index * stijl.regelafstand
                svg.regel(regel, stijl, bij: PaperPoint(x: vlak.minX, y: y))
            }
        }
    }

    private var stukken: [String] {
        let kenmerk = compositie.inhoud.kenmerk.map { "gegevens \(SchoneTekst.regel($0))" }
        var stukken = compositie.bronnen.regels + [kenmerk].compactMap(\.self)
        if let eerste = stukken.first { stukken[0] = "Bronnen – " + eerste }
        return stukken
    }
}
