// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The water that covers land: lakes, canals, and the sea where provincies reach into it; all sheets share it.
struct Waterdek: Sendable {
    /// The parts that lie on land; all water where it cannot be overlaid.
    let vlak: MultiPolygon
    /// Whether the water could be overlaid with the land.
    let isGeldig: Bool

    /// Water that covers less land than this many m² lies beside it and only seems to cover it.
    private static let verwaarloosbaar = 400.0

    init(_ water: [Watervlak], op land: [MultiPolygon]) {
        let delen = water.map(\.vlak).sorted { $0.volgorde.lexicographicallyPrecedes($1.volgorde) }
        let bedekt = try? Self.bedekt(delen, land)
        vlak = bedekt ?? MultiPolygon(delen.flatMap(\.polygons))
        isGeldig = bedekt != nil
    }

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
