// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The water that covers land: lakes, canals, and the sea where provincies reach into it.
struct Waterdek: Sendable {
    /// The parts that lie on one provincie or neighbour each; all water where it cannot be overlaid.
    private let stukken: [MultiPolygon]
    /// Whether the water could be overlaid with the land.
    private let isGeldig: Bool

    /// - Parameter kleinste: Water that covers no more land than this many m² is left out: most of it lies beside the
    ///   land and only seems to cover it.
    /// - Throws: `CancellationError`.
    init(_ water: [Watervlak], op land: [MultiPolygon], kleinste: Double) async throws {
        let delen = water.map(\.vlak).sorted { $0.volgorde.lexicographicallyPrecedes($1.volgorde) }
        let bedekt = try? await Self.bedekt(delen, land, kleinste)
        try Task.checkCancellation()
        stukken = bedekt ?? delen
        isGeldig = bedekt != nil
    }

    /// The water that shows at a scale, without borders of provincies in it; of what lies wholly outside the box
    /// nothing need be there.
    func zichtbaar(_ vereenvoudiging: Vereenvoudiging, in vak: BoundingBox? = nil) -> MultiPolygon {
        let nodig = vak.map { vak in stukken.filter { $0.binnenBereik(van: vak) } } ?? stukken
        // Uniting takes long, and at most scales hardly anything shows: the rest goes first.
        let breed = nodig.map(vereenvoudiging.zichtbaar)
        guard isGeldig, let samen = try? breed.union() else { return MultiPolygon(nodig.flatMap(\.polygons)) }
        return vereenvoudiging.water(samen)
    }

    /// The water on each provincie or neighbour.
    ///
    /// The join tells which pairs need an overlay: most water only touches land or lies wholly in it. Parts go one by
    /// one, because an overlay looks at all vertices of both.
    private static func bedekt(
        _ water: [MultiPolygon], _ land: [MultiPolygon], _ kleinste: Double
    ) async throws -> [MultiPolygon] {
        let delen = water.flatMap(\.polygons).map { MultiPolygon([$0]) }
        return try await Taken.map(OverlapJoin.pairs(delen, land).filter { $0.area > kleinste }) { paar in
            let deel = delen[paar.first]
            return paar.area == deel.area ? deel : try deel.intersection(with: land[paar.second]).surface
        }
    }
}

extension MultiPolygon {
    /// Numbers by which areas are put in an order of their own.
    fileprivate var volgorde: [Double] { [Double(vertexCount)] + polygons.flatMap { $0.shell.coordinates } }
}
