// SPDX-License-Identifier: EUPL-1.2

/// Areas that lie next to each other and share their borders vertex by vertex, as provincies do.
public enum Coverage {
    /// The areas with fewer vertices and their shared borders still shared.
    ///
    /// Borders are cut into arcs at the points where more than two of them meet; each arc is simplified once
    /// (Visvalingam and Whyatt 1993, by effective area) and used by both neighbours. Where an area would become invalid
    /// or overlap another, the arcs there are simplified less; areas that overlap by more than 1 m² already share no
    /// border and are simplified each for itself. Rings that vanish at the tolerance are left out; one that
    /// meets no other stays as a triangle.
    /// - Parameters:
    ///   - areas: Valid areas; where they do not share vertices they are simplified each for itself.
    ///   - tolerance: A vertex goes when its triangle with its neighbours is smaller than the square of this number of
    ///     metres.
    ///   - maximumDistance: No vertex that goes lies farther than this number of metres from the new border, so that
    ///     narrow inlets stay too.
    /// - Returns: An area for each one given, in the same order.
    /// - Throws: ``GeometryError`` `invalidParameter` or `operationFailed`.
    /// - Complexity: O(n log n) over the vertices.
    public static func simplified(
        _ areas: [MultiPolygon], tolerance: Double, maximumDistance: Double = .infinity
    ) throws(GeometryError) -> [MultiPolygon] {
        guard tolerance.isFinite, tolerance >= 0 else {
            throw GeometryError(.invalidParameter, "a tolerance of \(tolerance) m cannot be used")
        }
        guard maximumDistance >= 0 else {
            throw GeometryError(.invalidParameter, "a distance of \(maximumDistance) m cannot be used")
        }
        var topology = CoverageTopology(areas)
        var tolerances = [Double](repeating: tolerance, count: topology.arcs.count)
        var judge = CoverageJudge(originals: areas)
        var changed = Array(areas.indices)
        for attempt in 0... {
            let result = topology.areas(tolerances: tolerances, maximumDistance: maximumDistance)
            var arcs: Set<Int> = []
            for conflict in try judge.conflicts(in: result, changed: changed) {
                arcs.formUnion(topology.arcs(of: conflict, tolerances: tolerances))
            }
            // What is left then was in conflict before.
            if arcs.isEmpty { return result }
            for arc in arcs { tolerances[arc] = attempt < maximumRetries ? tolerances[arc] / 2 : 0 }
            changed = areas.indices.filter { !arcs.isDisjoint(with: topology.arcs(of: $0)) }
        }
        return areas
    }

    /// After so many divisions by two nothing is left of a tolerance that matters: the arcs then stay as they were,
    /// for both neighbours, so that the loop ends at the latest with the areas given.
    private static let maximumRetries = 16
}
