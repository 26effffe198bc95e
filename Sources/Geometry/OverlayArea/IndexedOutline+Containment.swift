// SPDX-License-Identifier: EUPL-1.2

extension IndexedOutline {
    /// Whether a vertex of another outline lies within this one, when one of both is moved aside immeasurably little.
    ///
    /// The ray to the east crosses the outline an odd number of times from within. Of a piece that lies wholly east of
    /// the point only its two ends matter.
    /// - Parameters:
    ///   - aside: Which of the two is moved.
    ///   - omitted: A ring that does not count.
    /// - Complexity: O(√n) on outlines of usual shape, O(n) at the worst.
    func contains(_ point: SIMD2<Double>, moving aside: Aside, omitting omitted: Int = -1) -> Bool {
        contains(point, aside, Int32(truncatingIfNeeded: omitted), root, rootLevel)
    }

    private func contains(
        _ point: SIMD2<Double>, _ aside: Aside, _ omitted: Int32, _ node: Int, _ level: Int
    ) -> Bool {
        let box = boxes[node]
        guard point.y >= box.y, point.y <= box.w, point.x <= box.z else { return false }
        if level == 0 { return crossesRay(point, aside, omitted, runs[node], isEast: box.x > point.x) }
        if box.x > point.x {
            let under = runs(under: node, level: level)
            let (first, last) = (runs[under.lowerBound], runs[under.upperBound])
            if first.ring == last.ring {
                return crossesRay(
                    point, aside, omitted, Run(start: first.start, end: last.end, ring: first.ring), isEast: true)
            }
        }
        var isOdd = false
        for child in children(of: node, level: level) where contains(point, aside, omitted, child, level - 1) {
            isOdd.toggle()
        }
        return isOdd
    }

    /// Whether a piece of outline crosses the ray an odd number of times.
    private func crossesRay(
        _ point: SIMD2<Double>, _ aside: Aside, _ omitted: Int32, _ run: Run, isEast: Bool
    ) -> Bool {
        if run.ring == omitted { return false }
        var from = vertices[Int(run.start)]
        var isAbove = aside.isAbove(from.y, point.y)
        if isEast { return isAbove != aside.isAbove(vertices[Int(run.end)].y, point.y) }
        var isOdd = false
        for end in Int(run.start) + 1...Int(run.end) {
            let to = vertices[end]
            let endsAbove = aside.isAbove(to.y, point.y)
            if isAbove != endsAbove, (aside.side(of: point, from, to) > 0) == endsAbove { isOdd.toggle() }
            from = to
            isAbove = endsAbove
        }
        return isOdd
    }
}
