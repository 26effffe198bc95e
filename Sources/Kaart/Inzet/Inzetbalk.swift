// SPDX-License-Identifier: EUPL-1.2

/// The scale bar of an inset, with its letter and scale, in the corner where it covers fewest symbols.
struct Inzetbalk: Sendable {
    let vlak: PaperBox
    let kader: Kaartkader
    /// The length of the bar in metres.
    let meters: Int

    static let marge = 1_000
    private static let breedte = 29_000
    private static let hoogte = 9_400
    private static let langste = 20_000
    private static let lengten = [50_000, 25_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500]

    init(_ kader: Kaartkader, vrijVan symbolen: [PaperBox]) {
        self.kader = kader
        meters = Self.lengten.first { kader.lengte(meters: Double($0)) <= Self.langste } ?? 500
        let binnen = kader.vlak
        let hoeken = [
            PaperPoint(x: binnen.minX, y: binnen.minY), PaperPoint(x: binnen.minX, y: binnen.maxY - Self.hoogte),
            PaperPoint(x: binnen.maxX - Self.breedte, y: binnen.minY),
            PaperPoint(x: binnen.maxX - Self.breedte, y: binnen.maxY - Self.hoogte),
        ].map { PaperBox(x: $0.x, y: $0.y, width: Self.breedte, height: Self.hoogte) }
        let aantallen = hoeken.map { hoek in symbolen.count { $0.overlaps(hoek) } }
        vlak = hoeken[aantallen.firstIndex(of: aantallen.min() ?? 0) ?? 0]
    }

    func teken(in svg: inout SVGWriter) {
        let begin = PaperPoint(x: vlak.minX + 1_800, y: vlak.maxY - 2_400)
        svg.group("g", ["id": Inzet.voorvoegsel + "schaalbalk"]) { svg in
            svg.rechthoek(vlak, klasse: "paneel")
            svg.regel(Inzet.letter, .kop, bij: PaperPoint(x: begin.x, y: vlak.minY + 3_000))
            svg.regel(
                "schaal 1:\(Getal.tekst(kader.schaal))", .legenda,
                bij: PaperPoint(x: begin.x + 3_000, y: vlak.minY + 3_000))
            let helft = kader.lengte(meters: Double(meters) / 2)
            let lengte = kader.lengte(meters: Double(meters))
            svg.rechthoek(PaperBox(x: begin.x, y: begin.y, width: helft, height: 800), klasse: "schaal")
            svg.rechthoek(
                PaperBox(x: begin.x + helft, y: begin.y, width: lengte - helft, height: 800), klasse: "schaalopen")
            svg.regel("0", .legenda, bij: begin.moved(0, -700))
            svg.regel(einde, .legenda, bij: begin.moved(lengte, -700), .midden)
        }
    }

    private var einde: String { meters >= 1_000 ? "\(Getal.tekst(meters / 1_000))\u{A0}km" : "\(meters)\u{A0}m" }
}
