// SPDX-License-Identifier: EUPL-1.2

extension MultiPolygon {
    /// Whether the area is valid beyond doubt.
    /// - Complexity: O(n log n) on outlines of usual shape, O(n²) at the worst.
    var isSurelyValid: Bool { IndexedOutline(self)?.isSurelyValid(of: self) == true }

    /// Boxes around the places where borders cross, run along each other or touch themselves, at most a number of them.
    /// - Complexity: O(n log n) on outlines of usual shape, O(n²) at the worst.
    func borderFaults(limit: Int) -> [BoundingBox] { IndexedOutline(self)?.faults(limit: limit) ?? [] }
}

extension IndexedOutline {
    /// Whether the outline is valid beyond doubt: its edges meet only where they follow each other or where two rings
    /// touch in a vertex of both, and its rings lie in each other as they should.
    ///
    /// An outline that touches itself otherwise may be valid as well: on that GEOS decides.
    /// - Parameter area: The area of which this is the outline.
    /// - Complexity: O(n log n) on outlines of usual shape, O(n²) at the worst.
    func isSurelyValid(of area: MultiPolygon) -> Bool {
        var meetings = OutlineMeetings(limit: 1)
        search(root, root, rootLevel, &meetings)
        guard meetings.faults.isEmpty else { return false }
        let touches = meetings.touches
        guard ringIsHole.count > 1 else { return true }
        // Rings that do not cross lie in each other or apart: a shell in an even number of others, since one in another
        // part would be the first of its kind from the outside, and a hole in an odd number.
        let areNested = rings.allSatisfy { ring in
            guard let vertex = edges(ofRing: ring).first(where: { !touches.vertices.contains($0) }) else {
                return false
            }
            return contains(vertices[vertex], moving: .point, omitting: ring) == ringIsHole[ring]
        }
        // Rings that touch in a circle cut the inside in two; those of different parts may.
        guard areNested, area.polygons.count > 1 else { return areNested && touches.joinNoCircle(in: self) }
        // A hole must lie in the shell of its own part, and in no other hole of it.
        return area.polygons.lazy.filter { !$0.holes.isEmpty }.allSatisfy { MultiPolygon([$0]).isSurelyValid }
    }

    /// Boxes around the edges that meet another otherwise, at most a number of them.
    func faults(limit: Int) -> [BoundingBox] {
        var meetings = OutlineMeetings(limit: limit)
        search(root, root, rootLevel, &meetings)
        return meetings.faults
    }

    /// Notes where an edge under one node meets one under another, of the same level, other than by following it.
    /// - Returns: Whether to go on.
    @discardableResult
    private func search(_ a: Int, _ b: Int, _ level: Int, _ meetings: inout OutlineMeetings) -> Bool {
        let (boxA, boxB) = (boxes[a], boxes[b])
        guard boxA.x <= boxB.z, boxB.x <= boxA.z, boxA.y <= boxB.w, boxB.y <= boxA.w else { return true }
        if level == 0 { return search(runs[a], runs[b], boxB, &meetings) }
        let childrenOfB = children(of: b, level: level)
        for childA in children(of: a, level: level) {
            for childB in childrenOfB where childB >= childA && !search(childA, childB, level - 1, &meetings) {
                return false
            }
        }
        return true
    }

    private func search(_ a: Run, _ b: Run, _ boxB: SIMD4<Double>, _ meetings: inout OutlineMeetings) -> Bool {
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
                let isFault: Bool
                if follows(other, edge, a, b) {
                    isFault = isSpike(from, to, otherTo)
                } else if follows(edge, other, b, a) {
                    isFault = isSpike(otherFrom, otherTo, to)
                } else if meet(from, to, otherFrom, otherTo) {
                    let touch = a.ring == b.ring ? nil : touch(edge, Int(a.ring), other, Int(b.ring))
                    if let touch { meetings.note(touch) }
                    isFault = touch == nil
                } else {
                    isFault = false
                }
                if isFault, !meetings.noteFault(from, to, otherFrom, otherTo) { return false }
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

    /// Where edges of two rings, which meet, have a vertex in common in which the rings touch; nil when they meet
    /// elsewhere, or the rings cross there or run along each other.
    private func touch(_ edge: Int, _ ring: Int, _ other: Int, _ otherRing: Int) -> RingTouches.Touch? {
        for vertex in [edge, edge + 1] {
            for otherVertex in [other, other + 1] where vertices[vertex] == vertices[otherVertex] {
                let (first, second) = (corner(vertex, ofRing: ring), corner(otherVertex, ofRing: otherRing))
                guard first.touches(second) else { return nil }
                return RingTouches.Touch(
                    vertex: first.vertex, ring: ring, otherVertex: second.vertex, otherRing: otherRing)
            }
        }
        return nil
    }

    private func corner(_ vertex: Int, ofRing ring: Int) -> Corner {
        let edges = edges(ofRing: ring)
        let vertex = vertex == edges.upperBound ? edges.lowerBound : vertex
        let previous = vertex == edges.lowerBound ? edges.upperBound - 1 : vertex - 1
        return Corner(vertex: vertex, from: vertices[previous], at: vertices[vertex], to: vertices[vertex + 1])
    }
}
