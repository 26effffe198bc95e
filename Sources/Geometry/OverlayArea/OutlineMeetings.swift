// SPDX-License-Identifier: EUPL-1.2

/// Where the edges of an outline meet other than by following each other.
struct OutlineMeetings {
    /// Where two rings touch in a vertex of both, as valid ones may.
    private(set) var touches = RingTouches()
    /// Boxes of what two edges have in common that should not meet.
    private(set) var faults: [BoundingBox] = []
    private let limit: Int

    /// - Parameter limit: After this many faults the search ends.
    init(limit: Int) { self.limit = limit }

    mutating func note(_ touch: RingTouches.Touch) { touches.note(touch) }

    /// - Returns: Whether to go on.
    mutating func noteFault(
        _ a1: SIMD2<Double>, _ a2: SIMD2<Double>, _ b1: SIMD2<Double>, _ b2: SIMD2<Double>
    ) -> Bool {
        let low = pointwiseMax(pointwiseMin(a1, a2), pointwiseMin(b1, b2))
        let high = pointwiseMin(pointwiseMax(a1, a2), pointwiseMax(b1, b2))
        faults.append(BoundingBox(minX: low.x, minY: low.y, maxX: high.x, maxY: high.y))
        return faults.count < limit
    }
}
