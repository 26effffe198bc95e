// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// A layer that is asked again and again which of its areas share ground with one other area.
///
/// An area is made ready when it is first a candidate, and then kept for all who ask, on whatever thread. For two whole
/// layers at once use ``OverlapJoin``, which gives the same areas to the last bit.
///
/// ```swift
/// let municipalities = OverlapIndex(outlines)
/// for (position, area) in try municipalities.common(with: plan) where area > 1 { … }
/// ```
public final class OverlapIndex: Sendable {
    private let areas: [MultiPolygon]
    private let index: PackedIndex
    private let operands: Mutex<[JoinOperand?]>

    /// An index over valid areas in metres RD New.
    /// - Complexity: O(n log n) over the areas.
    public init(_ areas: [MultiPolygon]) {
        self.areas = areas
        index = PackedIndex(areas.map(\.boundingBox))
        operands = Mutex(Array(repeating: nil, count: areas.count))
    }

    /// The positions of the areas that share at least a point with a valid area, in their order, with what they share in
    /// m²; 0 where they only touch.
    /// - Parameters:
    ///   - area: The area that is asked about, in metres RD New.
    ///   - assumingValid: Whether it is known to be valid and needs no check. What is then given for one that is not means
    ///     nothing.
    /// - Throws: ``GeometryError`` `notValid` when one of both is not valid.
    /// - Complexity: O(log n + v log v) over the areas and the vertices of the one, and per candidate as for a pair of
    ///   an ``OverlapJoin``.
    public func common(
        with area: MultiPolygon, assumingValid: Bool = false
    ) throws(GeometryError) -> [(position: Int, area: Double)] {
        guard let box = area.boundingBox else { return [] }
        let candidates = index.positions(intersecting: box).sorted()
        guard !candidates.isEmpty else { return [] }
        let asked = JoinOperand(area, assumingValid: assumingValid)
        if let fault = asked.fault { throw fault }
        var found: [(position: Int, area: Double)] = []
        for position in candidates {
            let operand = operand(position)
            if let fault = operand.fault { throw fault }
            if let common = try asked.commonArea(with: operand) { found.append((position, common)) }
        }
        return found
    }

    /// The pairs of a layer with this one, as ``OverlapJoin/pairs(_:_:assumingValid:)`` gives them.
    /// - Throws: ``OverlapFailure`` for the first area that is not valid, or has a candidate that is not.
    public func pairs(_ first: [MultiPolygon]) throws(OverlapFailure) -> [OverlapPair] {
        var pairs: [OverlapPair] = []
        for (position, area) in first.enumerated() {
            do throws(GeometryError) {
                pairs += try common(with: area).map { OverlapPair(first: position, second: $0.position, area: $0.area) }
            } catch {
                let candidate = area.boundingBox.flatMap { index.positions(intersecting: $0).min() }
                throw OverlapFailure(first: position, second: candidate ?? 0, underlying: error)
            }
        }
        return pairs
    }

    private func operand(_ position: Int) -> JoinOperand {
        // Who comes second waits, rather than doing the same work.
        operands.withLock { operands in
            if let ready = operands[position] { return ready }
            let made = JoinOperand(areas[position], assumingValid: false)
            operands[position] = made
            return made
        }
    }
}
