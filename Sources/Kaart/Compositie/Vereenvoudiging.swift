// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Leaves out of areas what cannot be seen at a scale.
struct Vereenvoudiging: Sendable {
    let schaal: Int

    /// Bends that measure less than this on paper go, in micrometres.
    private static let bocht = 250
    /// Water may lie this far from its true place on paper.
    private static let oever = 120
    /// Water narrower than this on paper is left out.
    private static let smalst = 100

    private func meters(_ micrometer: Int) -> Double { Double(micrometer * schaal) / 1_000_000 }

    /// Areas that lie next to each other, with fewer points and the borders between them still shared.
    func passend(_ vlakken: [MultiPolygon]) throws -> [MultiPolygon] {
        try Coverage.simplified(vlakken, tolerance: meters(Self.bocht))
    }

    /// The water that covers land: lakes, canals, and the sea where provincies reach into it.
    ///
    /// Where water or land cannot be overlaid because it is not valid, all water as it is.
    func water(_ water: [MultiPolygon], op land: [MultiPolygon]) -> MultiPolygon {
        let delen = water.sorted { $0.volgorde.lexicographicallyPrecedes($1.volgorde) }
        guard let vlak = try? bedekt(delen, land) else { return MultiPolygon(delen.flatMap(\.polygons)) }
        return (try? vlak.simplified(tolerance: meters(Self.oever)).surface) ?? vlak
    }

    /// Where water covers land.
    ///
    /// Most water only touches it: the join tells which pairs need an overlay.
    private func bedekt(_ water: [MultiPolygon], _ land: [MultiPolygon]) throws -> MultiPolygon {
        let kleinste = meters(Self.smalst) * meters(Self.smalst)
        let stukken = try OverlapJoin.pairs(water, land).filter { $0.area > kleinste }.map { paar in
            try water[paar.first].intersection(with: land[paar.second]).surface
        }
        let breed = try stukken.union().polygons.filter { 2 * $0.area > $0.length * meters(Self.smalst) }
        return MultiPolygon(breed)
    }
}

extension MultiPolygon {
    /// Numbers by which areas are put in an order of their own.
    fileprivate var volgorde: [Double] { [Double(vertexCount)] + polygons.flatMap { $0.shell.coordinates } }
}
