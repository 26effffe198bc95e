// SPDX-License-Identifier: EUPL-1.2

extension MultiPolygon {
    /// Whether the area is valid beyond doubt.
    /// - Complexity: O(n log n) on outlines of usual shape, O(n²) at the worst.
    var isSurelyValid: Bool { IndexedOutline(self)?.isSurelyValid(of: self) == true }
}

extension IndexedOutline {
    /// Whether the outline is valid beyond doubt: its edges meet only where they follow each other, and its rings lie
    /// in each other as they should.
    ///
    /// An outline that touches itself may be valid as well: on that GEOS decides.
    /// - Parameter area: The area of which this is the outline.
    /// - Complexity: O(n log n) on outlines of usual shape, O(n²) at the worst.
    func isSurelyValid(of area: MultiPolygon) -> Bool {
        guard isSimple(root, root, rootLevel) else { return false }
        guard ringIsHole.count > 1 else { return true }
        // Rings that do not meet lie in each other or apart: a shell in an even number of others, since one in another
        // part would be the first of its kind from the outside, and a hole in an odd number.
        let areNested = rings.allSatisfy { ring in
            contains(vertices[ringStarts[ring]], moving: .point, omitting: ring) == ringIsHole[ring]
        }
        guard areNested, area.polygons.count > 1 else { return areNested }
        // A hole must lie in the shell of its own part, and in no other hole of it.
        return area.polygons.lazy.filter { !$0.holes.isEmpty }.allSatisfy { MultiPolygon([$0]).isSurelyValid }
    }

    /// Whether no edge under one node meets one under another, of the same level, but to follow it.
    private func isSimple(_ a: Int, _ b: Int, _ level: Int) -> Bool {
        let (boxA, boxB) = (boxes[a], boxes[b])
        guard boxA.x <= boxB.z, boxB.x <= boxA.z, boxA.y <= boxB.w, boxB.y <= boxA.w else { return true }
        if level == 0 { return isSimple(runs[a], runs[b], boxB) }
        let childrenOfB = children(of: b, level: level)
        for childA in children(of: a, level: level) {
            for childB in childrenOfB where childB >= childA && !isSimple(childA, childB, level - 1) { return false }
        }
        return true
    }

    private func isSimple(_ a: Run, _ b: Run, _ boxB: SIMD4<Double>) -> Bool {
        for edge in Int(a.start)..<Int(a.end) {
            let (from, to) = (vertices[edge], vertices[edge + 1])
            let low = pointwiseMin(from, to)
            let high = pointwiseMax(from, to)
            guard low.x <= boxB.z, boxB.x <= high.x, low.y <= boxB.w, boxB.y <= high.y else { continue }
            for other in max(Int(b.start), edge + 1)..<max(Int(b.end), edge + 1) {
                let (otherFrom, otherTo) = (vertices[other], vertices[other + 1])
                guard min(otherFrom.x, otherTo.x) <= high.x, low.x <= max(otherFrom.x, otherTo.x),
                    min(otherFrom.y, otherTo.y) <= high.y, low.y <= max(otherFrom.y, otherTo.y)
                else { continue }
                if follows(other, edge, a, b) {
                    if isSpike(from, to, otherTo) { return false }
                } else if follows(edge, other, b, a) {
                    if isSpike(otherFrom, otherTo, to) { return false }
                } else if meet(from, to, otherFrom, otherTo) {
                    return false
                }
            }
        }
        return true
    }

    /// Whether an edge starts where another of its ring ends.
    private func follows(_ edge: Int, _ other: Int, _ otherRun: Run, _ run: Run) -> Bool {
        guard run.ring == otherRun.ring else { return false }
        let edges = edges(ofRing: Int(run.ring))
        return edge == other + 1 || (edge == edges.lowerBound && other == edges.upperBound - 1)
    }

    /// Whether a path turns back on itself at its middle.
    private func isSpike(_ from: SIMD2<Double>, _ middle: SIMD2<Double>, _ to: SIMD2<Double>) -> Bool {
        guard Orientation.sign(from, middle, to) == 0 else { return false }
        // On one line, so that it turns back where both ends lie on the same side of the middle.
        let x = (from.x < middle.x) == (to.x < middle.x)
        let y = (from.y < middle.y) == (to.y < middle.y)
        return from.x == middle.x ? y : x
    }

    private func meet(
        _ a1: SIMD2<Double>, _ a2: SIMD2<Double>, _ b1: SIMD2<Double>, _ b2: SIMD2<Double>
    ) -> Bool {
        Orientation.sign(a1, a2, b1) * Orientation.sign(a1, a2, b2) <= 0
            && Orientation.sign(b1, b2, a1) * Orientation.sign(b1, b2, a2) <= 0
    }
}
