// SPDX-License-Identifier: EUPL-1.2

import Geometry

/// The boxes in RD New by which a spatial index is asked for a window in another system: what lies outside the larger
/// cannot touch it, what lies within the smaller certainly does.
struct Zoekvak {
    let omvang: BoundingBox?
    let kern: BoundingBox?

    /// How far an edge between two points of an outline can bulge: it is straight in degrees and not in RD New, which
    /// for an edge of 200 km makes 800 m.
    private static let speling = 1_000.0
    /// The area of RDNAPTRANS2018, well within its edge.
    private static let gebied = BoundingBox(minX: 2.1, minY: 50.1, maxX: 7.9, maxY: 55.9)
    /// Farther than any place in RD New.
    private static let ver = 1e7
    private static let stukken = 64

    init(_ venster: Venster, gridDirectory: String) {
        guard venster.stelsel.crs != .rdNew else {
            omvang = venster.delen[0]
            // By half a millimetre, as published coordinates are rounded.
            kern = venster.delen[0].expanded(metres: -0.001)
            return
        }
        let vakken = venster.delen.map { Self.vakken($0, venster.stelsel, gridDirectory) }
        omvang = BoundingBox(around: vakken.map(\.omvang))
        kern = vakken.count == 1 ? vakken[0].kern : nil
    }

    private static func vakken(
        _ deel: BoundingBox, _ stelsel: Stelsel, _ gridDirectory: String
    ) -> (omvang: BoundingBox?, kern: BoundingBox?) {
        let rand = stelsel.crs == .webMercator ? deel.inGraden : deel
        let nergens = BoundingBox(minX: ver, minY: ver, maxX: ver, maxY: ver)
        guard rand.intersects(gebied) else { return (nergens, nil) }
        let zichtbaar = BoundingBox(
            minX: max(rand.minX, gebied.minX), minY: max(rand.minY, gebied.minY), maxX: min(rand.maxX, gebied.maxX),
            maxY: min(rand.maxY, gebied.maxY))
        guard let transformer = try? RDTransformer(gridDirectory: gridDirectory),
            let west = lijn(zichtbaar.minX, zichtbaar.minX, zichtbaar.minY, zichtbaar.maxY, transformer),
            let oost = lijn(zichtbaar.maxX, zichtbaar.maxX, zichtbaar.minY, zichtbaar.maxY, transformer),
            let zuid = lijn(zichtbaar.minX, zichtbaar.maxX, zichtbaar.minY, zichtbaar.minY, transformer),
            let noord = lijn(zichtbaar.minX, zichtbaar.maxX, zichtbaar.maxY, zichtbaar.maxY, transformer)
        else { return (nil, nil) }
        // A side of the window beyond the area holds nothing back.
        let open = (
            rand.minX < gebied.minX, rand.minY < gebied.minY, rand.maxX > gebied.maxX, rand.maxY > gebied.maxY
        )
        let buiten = BoundingBox(
            minX: open.0 ? -ver : west.minX - speling, minY: open.1 ? -ver : zuid.minY - speling,
            maxX: open.2 ? ver : oost.maxX + speling, maxY: open.3 ? ver : noord.maxY + speling)
        let binnen = BoundingBox(
            minX: open.0 ? -ver : west.maxX + 1, minY: open.1 ? -ver : zuid.maxY + 1,
            maxX: open.2 ? ver : oost.minX - 1, maxY: open.3 ? ver : noord.minY - 1)
        return (buiten, binnen.minX < binnen.maxX && binnen.minY < binnen.maxY ? binnen : nil)
    }

    /// The box in RD New around a line in degrees; nil when it cannot be transformed.
    private static func lijn(
        _ x0: Double, _ x1: Double, _ y0: Double, _ y1: Double, _ transformer: RDTransformer
    ) -> BoundingBox? {
        var paren = (0...stukken).flatMap { stuk in
            let deel = Double(stuk) / Double(stukken)
            return [x0 + (x1 - x0) * deel, y0 + (y1 - y0) * deel]
        }
        guard (try? transformer.toRD(&paren)) != nil else { return nil }
        return BoundingBox(coordinates: paren)
    }
}

extension BoundingBox {
    /// A box in Web Mercator in degrees: its axes are functions of longitude and latitude alone.
    fileprivate var inGraden: BoundingBox {
        let (a, b) = (WebMercator.degrees(x: minX, y: minY), WebMercator.degrees(x: maxX, y: maxY))
        return BoundingBox(minX: a.longitude, minY: a.latitude, maxX: b.longitude, maxY: b.latitude)
    }
}
