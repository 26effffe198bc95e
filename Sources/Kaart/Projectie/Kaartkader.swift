// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The frame in which the map is drawn: its place on paper, its scale, and where in RD New it begins.
struct Kaartkader: Sendable {
    /// The frame on paper.
    let vlak: PaperBox
    /// The denominator of the scale, 1.500.000 for 1:1.500.000.
    let schaal: Int
    /// The RD coordinates of the lower left corner in metres.
    let linksonder: (x: Int, y: Int)

    /// What the frame shows, in RD New.
    var rd: BoundingBox {
        let metersPerMicrometer = Double(schaal) / 1_000_000
        return BoundingBox(
            minX: Double(linksonder.x), minY: Double(linksonder.y),
            maxX: Double(linksonder.x) + Double(vlak.width) * metersPerMicrometer,
            maxY: Double(linksonder.y) + Double(vlak.height) * metersPerMicrometer)
    }

    /// The length on paper of a distance in metres.
    func lengte(meters: Double) -> Int { Self.begrensd(meters * 1_000_000 / Double(schaal)) }

    /// The place on paper, to 0.01 mm.
    func papier(_ punt: Point) -> PaperPoint { papier(x: punt.x, y: punt.y) }

    /// The place on paper of RD coordinates, to 0.01 mm.
    func papier(x: Double, y: Double) -> PaperPoint {
        PaperPoint(
            x: Millimeter.afgerond(vlak.minX + lengte(meters: x - Double(linksonder.x))),
            y: Millimeter.afgerond(vlak.maxY - lengte(meters: y - Double(linksonder.y))))
    }

    /// Far outside every page, where whole numbers can still be multiplied without overflow.
    private static func begrensd(_ micrometer: Double) -> Int { Int(min(max(micrometer.rounded(), -1e9), 1e9)) }
}
