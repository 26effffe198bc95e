// SPDX-License-Identifier: EUPL-1.2

/// Finds all pairs of two layers that share ground, with their common area.
///
/// Boxes from a packed index give the candidates; the common area of a pair is summed from the edges of both, without
/// overlay and without error in what lies where. Overlap is judged by area, never by the predicates `overlaps` and
/// `touches` alone (libgeos #1018): areas that only share a border have a common area of exactly 0.
///
/// ```swift
/// for pair in try OverlapJoin.pairs(plans, municipalities) where pair.area > 1 {
///     print("plan \(pair.first) lies in municipality \(pair.second) with \(pair.area) m²")
/// }
/// ```
public enum OverlapJoin {
    /// The pairs that share at least a point, ordered by the first position and then the second.
    ///
    /// All work is done on the thread that asks; with several cores see ``pairs(_:_:assumingValid:tasks:)``.
    /// - Parameters:
    ///   - first: Valid areas in metres RD New.
    ///   - second: Valid areas in metres RD New.
    ///   - assumingValid: Whether the areas are known to be valid and need no check. What is then given for an area
    ///     that is not valid means nothing.
    /// - Throws: ``OverlapFailure`` with `notValid` for an area that is not valid and has a candidate; of several pairs
    ///   the first.
    /// - Complexity: O((n + m) log m) for the candidates, O(v log v) for their vertices, and per pair about the square
    ///   root of its vertices and the number of edges that come near each other.
    public static func pairs(
        _ first: [MultiPolygon], _ second: [MultiPolygon], assumingValid: Bool = false
    ) throws(OverlapFailure) -> [OverlapPair] {
        try join(OverlapWork(first, second, isWithin: false, assumingValid: assumingValid))
    }

    /// The same pairs, to the last bit of their areas, found by several tasks at once.
    /// - Parameters:
    ///   - first: Valid areas in metres RD New.
    ///   - second: Valid areas in metres RD New.
    ///   - assumingValid: Whether the areas are known to be valid and need no check.
    ///   - tasks: How many tasks work at a time; more than there are cores gain nothing.
    /// - Throws: ``OverlapFailure`` as ``pairs(_:_:assumingValid:)``, or `CancellationError` soon after the task is
    ///   cancelled.
    public static func pairs(
        _ first: [MultiPolygon], _ second: [MultiPolygon], assumingValid: Bool = false, tasks: Int
    ) async throws -> [OverlapPair] {
        try await join(OverlapWork(first, second, isWithin: false, assumingValid: assumingValid), tasks)
    }

    /// The pairs within one layer, each once, the first position below the second.
    /// - Parameters:
    ///   - areas: Valid areas in metres RD New.
    ///   - assumingValid: Whether the areas are known to be valid and need no check.
    /// - Throws: ``OverlapFailure`` with `notValid` for an area that is not valid and has a candidate.
    public static func pairs(
        within areas: [MultiPolygon], assumingValid: Bool = false
    ) throws(OverlapFailure) -> [OverlapPair] {
        try join(OverlapWork(areas, areas, isWithin: true, assumingValid: assumingValid))
    }

    /// The pairs within one layer, found by several tasks at once.
    /// - Parameters:
    ///   - areas: Valid areas in metres RD New.
    ///   - tasks: How many tasks work at a time; more than there are cores gain nothing.
    /// - Throws: ``OverlapFailure`` as ``pairs(within:assumingValid:)``, or `CancellationError` soon after the task is cancelled.
    public static func pairs(within areas: [MultiPolygon], tasks: Int) async throws -> [OverlapPair] {
        try await join(OverlapWork(areas, areas, isWithin: true, assumingValid: false), tasks)
    }

    private static func join(_ work: OverlapWork, _ tasks: Int) async throws -> [OverlapPair] {
        let candidates = try await Parcels.map(work.parcels, tasks: tasks) { work.candidates($0) }
        let prepared = OverlapOperands(work, candidates)
        let operands = try await Parcels.map(prepared.parcels, tasks: tasks) { prepared.operands($0) }
        let measurement = try OverlapMeasurement(prepared, operands)
        return try OverlapMeasurement.ordered(
            try await Parcels.map(measurement.parcels, tasks: tasks) { measurement.pairs($0) })
    }

    private static func join(_ work: OverlapWork) throws(OverlapFailure) -> [OverlapPair] {
        let prepared = OverlapOperands(work, work.parcels.map { work.candidates($0) })
        let measurement = try OverlapMeasurement(prepared, prepared.parcels.map { prepared.operands($0) })
        return try OverlapMeasurement.ordered(measurement.parcels.map { measurement.pairs($0) })
    }
}
