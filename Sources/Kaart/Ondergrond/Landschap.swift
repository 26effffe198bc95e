// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// What all sheets share of the background, whatever their scale: the land, and the water that covers it.
struct Landschap: Sendable {
    let provincies: [MultiPolygon]
    let buurlanden: [MultiPolygon]
    /// The parts of lakes, canals and the sea that lie on land; all water where it cannot be overlaid.
    let water: MultiPolygon
    /// Whether the water could be overlaid with the land.
    let isWaterGeldig: Bool

    /// Water that covers less land than this many m² lies beside it and only seems to cover it.
    private static let verwaarloosbaar = 400.0

    init(_ provincies: [Provincie], _ ondergrond: Ondergrond) {
        self.provincies = provincies.map(\.vlak)
        buurlanden = ondergrond.buurlanden.sorted { $0.naam < $1.naam }.map(\.vlak)
        let delen = ondergrond.water.map(\.vlak).sorted { $0.volgorde.lexicographicallyPrecedes($1.volgorde) }
        let bedekt = try? Self.bedekt(delen, self.provincies + buurlanden)
        water = bedekt ?? MultiPolygon(delen.flatMap(\.polygons))
        isWaterGeldig = bedekt != nil
    }

    /// The provincies without islands that cannot be seen at the scale, simplified for it.
    /// - Throws: `GeometryError` when one cannot be simplified.
    func hoofddelen(schaal: Int) throws -> [MultiPolygon] {
        // Half a millimetre on paper; borders may lie a fifth of one apart, which their white line hides.
        let kleinste = Double(schaal) / 2000
        return try provincies.map { vlak in
            let delen = vlak.polygons.filter { $0.area > kleinste * kleinste }.map { Polygon(shell: $0.shell) }
            return try MultiPolygon(delen).simplified(tolerance: Double(schaal) / 5000).surface
        }
    }

    /// The water that covers land: lakes, canals, and the sea where provincies reach into it.
    ///
    /// Most water only touches land: the join tells which pairs need an overlay.
    private static func bedekt(_ water: [MultiPolygon], _ land: [MultiPolygon]) throws -> MultiPolygon {
        let stukken = try OverlapJoin.pairs(water, land).filter { $0.area > verwaarloosbaar }.map { paar in
            try water[paar.first].intersection(with: land[paar.second]).surface
        }
        return try stukken.union()
    }
}

extension MultiPolygon {
    /// Numbers by which areas are put in an order of their own.
    fileprivate var volgorde: [Double] { [Double(vertexCount)] + polygons.flatMap { $0.shell.coordinates } }
}
