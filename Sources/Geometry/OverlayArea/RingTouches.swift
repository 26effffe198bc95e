// SPDX-License-Identifier: EUPL-1.2

/// A vertex of a ring with those before and after it.
struct Corner {
    /// The position of the vertex in its outline.
    let vertex: Int
    let from: SIMD2<Double>
    let at: SIMD2<Double>
    let to: SIMD2<Double>

    /// Whether a corner at the same place lies wholly on one side of this one and shares no direction with it.
    func touches(_ other: Corner) -> Bool {
        guard let first = isLeft(other.from), let second = isLeft(other.to) else { return false }
        return first == second
    }

    /// Whether a point lies on the left in the direction from the corner, nil when it lies along one of the edges.
    private func isLeft(_ point: SIMD2<Double>) -> Bool? {
        let before = Orientation.sign(from, at, point)
        let after = Orientation.sign(at, to, point)
        if before == 0, isAhead(point, of: from) { return nil }
        if after == 0, isAhead(point, of: to) { return nil }
        let turn = Orientation.sign(from, at, to)
        // Of a turn to the left the left side is what lies left of both edges, and else what lies left of one of them.
        return turn > 0 ? before > 0 && after > 0 : before > 0 || after > 0
    }

    /// Whether a point on the line of an edge lies in the direction of its other end, seen from the corner.
    private func isAhead(_ point: SIMD2<Double>, of end: SIMD2<Double>) -> Bool {
        end.x == at.x ? (point.y > at.y) == (end.y > at.y) : (point.x > at.x) == (end.x > at.x)
    }
}

/// The places where two rings of an outline touch in a vertex of both.
struct RingTouches {
    struct Touch: Hashable {
        let vertex: Int
        let ring: Int
        let otherVertex: Int
        let otherRing: Int
    }

    /// Each is met once for every two edges that end there.
    private var touches: Set<Touch> = []
    /// The vertices in which rings touch.
    private(set) var vertices: Set<Int> = []

    mutating func note(_ touch: Touch) {
        touches.insert(touch)
        vertices.insert(touch.vertex)
        vertices.insert(touch.otherVertex)
    }

    /// Whether no way leads from a ring over others back to it: rings that all touch in one place form no circle.
    func joinNoCircle(in outline: IndexedOutline) -> Bool {
        guard !touches.isEmpty else { return true }
        // Rings and places are the nodes of a graph; a touch joins two rings to its place.
        var places: [SIMD2<Double>: Int] = [:]
        var links: Set<[Int]> = []
        for touch in touches {
            let next = outline.ringIsHole.count + places.count
            let place = places[outline.vertices[touch.vertex], default: next]
            places[outline.vertices[touch.vertex]] = place
            links.insert([touch.ring, place])
            links.insert([touch.otherRing, place])
        }
        var group = Array(0..<outline.ringIsHole.count + places.count)
        func root(_ node: Int) -> Int {
            var node = node
            while group[node] != node { node = group[node] }
            return node
        }
        for link in links {
            let (one, other) = (root(link[0]), root(link[1]))
            if one == other { return false }
            group[max(one, other)] = min(one, other)
        }
        return true
    }
}
