// SPDX-License-Identifier: EUPL-1.2

/// Areas that lie next to each other and share their borders vertex by vertex, as provincies do.
public enum Coverage {
    /// The areas with fewer vertices and their shared borders still shared.
    ///
    /// Borders are cut into arcs at the points where more than two of them meet; each arc is simplified once
    /// (Visvalingam and Whyatt 1993, by effective area) and used by both neighbours. Where an area would become invalid
    /// its arcs are simplified less. Rings that vanish at the tolerance are left out.
    /// - Parameters:
    ///   - areas: Valid areas; where they do not share vertices they are simplified each for itself.
    ///   - tolerance: A vertex goes when its triangle with its neighbours is smaller than the square of this number of
    ///     metres.
    /// - Returns: An area for each one given, in the same order.
    /// - Throws: ``GeometryError`` `invalidParameter` or `operationFailed`.
    /// - Complexity: O(n log n) over the vertices.
    public static func simplified(
        _ areas: [MultiPolygon], tolerance: Double
    ) throws(GeometryError) -> [MultiPolygon] {
        guard tolerance.isFinite, tolerance >= 0 else {
            throw GeometryError(.invalidParameter, "a tolerance of \(tolerance) m cannot be used")
        }
        var topology = CoverageTopology(areas)
        var tolerances = [Double](repeating: tolerance, count: topology.arcs.count)
        var result = topology.areas(tolerances: tolerances)
        for _ in 0..<maximumRetries {
            let invalid = try invalidAreas(result)
            if invalid.isEmpty { return result }
            for arc in Set(invalid.flatMap { topology.arcs(of: $0) }) { tolerances[arc] /= 4 }
            result = topology.areas(tolerances: tolerances)
        }
        for index in try invalidAreas(result) { result[index] = areas[index] }
        return result
    }

    private static func invalidAreas(_ areas: [MultiPolygon]) throws(GeometryError) -> [Int] {
        var invalid: [Int] = []
        for (index, area) in areas.enumerated() where try !area.validity().isValid { invalid.append(index) }
        return invalid
    }

    /// After so many divisions by four nothing is left of a tolerance that matters.
    private static let maximumRetries = 8
}
