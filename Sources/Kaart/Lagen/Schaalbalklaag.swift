// SPDX-License-Identifier: EUPL-1.2

/// Draws the scale bar, the north arrow and what they hold for.
struct Schaalbalklaag: Kaartlaag {
    let indeling: Bladindeling

    /// The room that it needs.
    static let hoogte = 21_000

    /// The kilometres that a bar can have; each can be halved.
    private static let lengten = [2, 4, 6, 8, 10, 20, 40, 50, 100, 200, 400]
    private static let langst = 40_000
    private static let dikte = 1_000

    /// The marks in metres, the first at the begin of the bar.
    private var merken: [Int] {
        let kilometers = Self.lengten.last { indeling.kaart.lengte(meters: Double($0) * 1000) <= Self.langst } ?? 2
        return [0, kilometers * 500, kilometers * 1000]
    }

    func teken(in svg: inout SVGWriter) {
        let vlak = indeling.schaalbalk
        let begin = PaperPoint(x: vlak.minX, y: vlak.maxY - 7_000)
        noordpijl(bij: PaperPoint(x: vlak.minX + 1_800, y: begin.y - 6_800), in: &svg)
        svg.group("g", ["id": "schaalbalk"]) { svg in
            balk(begin, in: &svg)
            svg.regel(
                "Schaal 1:\(Getal.tekst(indeling.kaart.schaal)) bij afdruk op \(indeling.papier.rawValue)",
                .toelichting, bij: begin.moved(0, 3_900))
            svg.regel("RD New (EPSG:28992), raster in km", .toelichting, bij: begin.moved(0, 6_700))
        }
    }

    private func balk(_ begin: PaperPoint, in svg: inout SVGWriter) {
        for (index, (van, tot)) in zip(merken, merken.dropFirst()).enumerated() {
            let links = indeling.kaart.lengte(meters: Double(van))
            let rechts = indeling.kaart.lengte(meters: Double(tot))
            svg.rechthoek(
                PaperBox(x: begin.x + links, y: begin.y, width: rechts - links, height: Self.dikte),
                klasse: index.isMultiple(of: 2) ? "schaal" : "schaalopen")
        }
        for merk in merken {
            let x = begin.x + indeling.kaart.lengte(meters: Double(merk))
            let tekst = Getal.tekst(merk / 1000) + (merk == merken.last ? "\u{A0}km" : "")
            let punt = PaperPoint(x: x, y: begin.y - 800)
            svg.regel(tekst, .legenda, bij: punt, merk == 0 ? .links : .midden)
        }
    }

    /// Points to the north of the grid, which is not that of the earth but in the middle of the country.
    private func noordpijl(bij voet: PaperPoint, in svg: inout SVGWriter) {
        svg.group("g", ["id": "noordpijl", "role": "img", "aria-label": "Noordpijl: kaartnoorden van RD New"]) { svg in
            svg.element(
                "desc",
                text: "Het kaartnoorden van RD New wijkt af van het ware noorden: van 1,6 graden naar het oosten in "
                    + "het westen van het land tot 1,4 graden naar het westen in het oosten.")
            var links = Padtekst()
            links.ring([voet.moved(0, -7_000), voet.moved(0, -1_200), voet.moved(-1_700, 0)])
            var rechts = Padtekst()
            rechts.ring([voet.moved(0, -7_000), voet.moved(1_700, 0), voet.moved(0, -1_200)])
            svg.pad(links.tekst, klasse: "schaal")
            svg.pad(rechts.tekst, klasse: "schaalopen")
            svg.regel("N (RD)", .legenda, bij: voet.moved(2_600, -200))
        }
    }
}
