// SPDX-License-Identifier: EUPL-1.2

/// Where a text begins with respect to its point.
enum Uitlijning: Sendable {
    case links
    case midden
    case rechts

    /// The class that says so; text on the left needs none.
    var klasse: String? {
        switch self {
        case .links: nil
        case .midden: "m"
        case .rechts: "r"
        }
    }
}

extension SVGWriter {
    /// One line of text with its baseline through the point.
    mutating func regel(_ tekst: String, _ stijl: Tekststijl, bij punt: PaperPoint, _ uitlijning: Uitlijning = .links) {
        guard !tekst.isEmpty else { return }
        let klassen = [stijl.klasse, uitlijning.klasse].compactMap(\.self)
        element(
            "text",
            [
                "class": klassen.isEmpty ? nil : klassen.joined(separator: " "),
                "x": Millimeter.tekst(Millimeter.afgerond(punt.x)),
                "y": Millimeter.tekst(Millimeter.afgerond(punt.y)),
            ], text: tekst)
    }

    mutating func rechthoek(_ vlak: PaperBox, klasse: String, afronding: Int? = nil) {
        element(
            "rect",
            [
                "class": klasse, "x": Millimeter.tekst(vlak.minX), "y": Millimeter.tekst(vlak.minY),
                "width": Millimeter.tekst(vlak.width), "height": Millimeter.tekst(vlak.height),
                "rx": afronding.map(Millimeter.tekst),
            ])
    }

    mutating func cirkel(_ cirkel: PaperDisc, klasse: String) {
        element(
            "circle",
            [
                "class": klasse, "cx": Millimeter.tekst(cirkel.centre.x), "cy": Millimeter.tekst(cirkel.centre.y),
                "r": Millimeter.tekst(cirkel.radius),
            ])
    }

    mutating func lijn(_ lijn: PaperLine, klasse: String) {
        element(
            "line",
            [
                "class": klasse, "x1": Millimeter.tekst(lijn.start.x), "y1": Millimeter.tekst(lijn.start.y),
                "x2": Millimeter.tekst(lijn.end.x), "y2": Millimeter.tekst(lijn.end.y),
            ])
    }

    /// A path, left out when there is nothing to draw.
    mutating func pad(_ tekst: String, klasse: String, id: String? = nil) {
        guard !tekst.isEmpty else { return }
        element("path", ["id": id, "class": klasse, "d": tekst])
    }
}
