// SPDX-License-Identifier: EUPL-1.2

/// Draws the sources at the foot of the page.
struct Colofonlaag: Kaartlaag {
    let compositie: Kaartcompositie

    func teken(in svg: inout SVGWriter) {
        let stijl = Tekststijl.toelichting
        let vlak = compositie.indeling.voet
        svg.group("g", ["id": "colofon"]) { svg in
            for (index, regel) in stijl.regels(tekst, breedte: vlak.width).prefix(2).enumerated() {
                let y = vlak.minY + 2_200 + index * stijl.regelafstand
                svg.regel(regel, stijl, bij: PaperPoint(x: vlak.minX, y: y))
            }
        }
    }

    private var tekst: String {
        let bronnen = compositie.bronnen.regels
        let kenmerk = compositie.inhoud.kenmerk.map { "Gegevens: \(SchoneTekst.regel($0))." }
        let bron = bronnen.isEmpty ? nil : "Bronnen – " + bronnen.joined(separator: " · ") + "."
        return [bron, kenmerk].compactMap(\.self).joined(separator: " ")
    }
}
