// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Leaves out of areas what cannot be seen at a scale.
struct Vereenvoudiging: Sendable {
    let schaal: Int

    /// Bends that measure less than this on paper go, in micrometres.
    private static let bocht = 1_000
    /// Islands and holes of less than a square of this side go.
    private static let kleinst = 315
    /// Borders may lie this far from their true place on paper.
    private static let grens = 148
    /// Borders of a basis lie no farther from it.
    private static let fijn = 30
    /// Water may lie this far from its true place on paper.
    private static let oever = 220
    /// Water narrower than this on paper is left out.
    private static let smalst = 150

    private func meters(_ micrometer: Int) -> Double { Double(micrometer * schaal) / 1_000_000 }

    /// Areas that lie next to each other, made from a basis, with fewer points and the borders between them still shared.
    func passend(_ vlakken: [MultiPolygon], basis: Vereenvoudiging) throws -> [MultiPolygon] {
        try Coverage.simplified(
            vlakken.map(zonderKleineDelen), tolerance: meters(Self.bocht),
            maximumDistance: meters(Self.grens) - basis.meters(Self.fijn))
    }

    /// The basis of such areas at smaller scales: no more is lost than cannot be seen at this one.
    func fijn(_ vlakken: [MultiPolygon]) throws -> [MultiPolygon] {
        try Coverage.simplified(
            vlakken.map(zonderKleineDelen), tolerance: meters(Self.bocht), maximumDistance: meters(Self.fijn))
    }

    /// Provincies for a small map: without islands and holes that cannot be seen, each simplified for itself.
    func hoofddelen(_ provincies: some Collection<MultiPolygon>) throws -> [MultiPolygon] {
        // Half a millimetre on paper; borders may lie a fifth of one apart, which their white line hides.
        let kleinste = meters(500)
        return try provincies.map { vlak in
            let delen = vlak.polygons.filter { $0.area > kleinste * kleinste }.map { Polygon(shell: $0.shell) }
            return try MultiPolygon(delen).simplified(tolerance: meters(200)).surface
        }
    }

    /// An island that lies in a hole goes with it, because it is as small.
    private func zonderKleineDelen(_ vlak: MultiPolygon) -> MultiPolygon {
        let kleinste = meters(Self.kleinst) * meters(Self.kleinst)
        func isZichtbaar(_ ring: Ring) -> Bool { abs(ring.signedArea) >= kleinste }
        return MultiPolygon(
            vlak.polygons.filter { isZichtbaar($0.shell) }.map {
                Polygon(shell: $0.shell, holes: $0.holes.filter(isZichtbaar))
            })
    }

    /// Water of no more than this many m² cannot be seen.
    var kleinsteWater: Double { meters(Self.smalst) * meters(Self.smalst) }

    /// The parts of water that are not too small or narrow to be seen.
    func zichtbaar(_ water: MultiPolygon) -> MultiPolygon {
        let smalst = meters(Self.smalst)
        return MultiPolygon(
            water.polygons.filter { 2 * $0.area > $0.length * smalst && $0.area > kleinsteWater })
    }

    /// Valid water without its narrow parts.
    func water(_ water: MultiPolygon) -> MultiPolygon {
        let breed = zichtbaar(water)
        return (try? breed.simplified(tolerance: meters(Self.oever)).surface) ?? breed
    }
}
