// SPDX-License-Identifier: EUPL-1.2

/// Which rings lie within which others, by the edges below one point of each.
struct RingNesting {
    /// For each ring the rings around it, and the point that was looked at.
    private(set) var containers: [Int: (rings: Set<Int>, vertex: Int, point: Point)] = [:]
    private let rings: BorderRings
    /// For rings of many edges the boxes of these, made when first asked for.
    private var edgeIndexes: [Int: PackedIndex] = [:]
    /// Up to so many edges a ring is looked through faster than its index is made.
    private static let fewEdges = 64

    /// - Complexity: O(r log n + k) for r rings and k edges below their points in rings with boxes around them, at most
    ///   the budget.
    init(_ rings: BorderRings, _ meetings: BorderMeetings, budget: inout Int) {
        self.rings = rings
        guard rings.members.count > 1 else { return }
        let boxes = PackedIndex(rings.members.map { $0.edges.isEmpty ? nil : $0.ring.boundingBox })
        for (number, member) in rings.members.enumerated() where !member.edges.isEmpty && budget > 0 {
            guard let (vertex, point) = Self.testPoint(rings, member, meetings) else { continue }
            let candidates = boxes.positions(
                intersecting: BoundingBox(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y))
            var around: Set<Int> = []
            for other in candidates where other != number && budget > 0 {
                if isInside(point, other, &budget) { around.insert(other) }
            }
            containers[number] = (around, vertex, point)
        }
    }

    /// Whether an odd number of edges of the ring is below the point.
    private mutating func isInside(_ point: Point, _ ring: Int, _ budget: inout Int) -> Bool {
        let edges = rings.edges[rings.members[ring].edges]
        guard edges.count > Self.fewEdges else {
            budget -= edges.count
            return !edges.count { Self.isBelow($0, point) }.isMultiple(of: 2)
        }
        let index = edgeIndexes[ring] ?? PackedIndex(edges.map(\.box))
        edgeIndexes[ring] = index
        let below = BoundingBox(minX: point.x, minY: -.infinity, maxX: point.x, maxY: point.y)
        var isInside = false
        index.forEach(intersecting: below) { position in
            budget -= 1
            if Self.isBelow(edges[edges.startIndex + position], point) { isInside.toggle() }
        }
        return isInside
    }

    /// Half-open in x, so that a vertex below the point counts once.
    private static func isBelow(_ edge: BorderEdge, _ point: Point) -> Bool {
        guard (edge.a.x <= point.x) != (edge.b.x <= point.x) else { return false }
        let (left, right) = edge.a.x < edge.b.x ? (edge.a, edge.b) : (edge.b, edge.a)
        return Orientation.sign(left, right, point) > 0
    }

    /// A vertex at which no other ring is, or else the middle of an edge.
    private static func testPoint(
        _ rings: BorderRings, _ member: BorderRings.Member, _ meetings: BorderMeetings
    ) -> (vertex: Int, point: Point)? {
        let edges = rings.edges[member.edges]
        if let free = edges.first(where: { meetings.nodes[$0.a] == nil }) { return (free.vertex, free.a) }
        // All vertices touch; the middle of an edge then lies on another ring only where they run along each other,
        // and that is a defect by itself.
        guard let edge = edges.first else { return nil }
        return (edge.vertex, Point(finiteX: edge.a.x / 2 + edge.b.x / 2, y: edge.a.y / 2 + edge.b.y / 2))
    }
}

extension DefectSearch {
    /// Tells of holes outside their shell or within each other, and of polygons within each other.
    mutating func tellNesting(_ nesting: RingNesting, _ relations: RingRelations) {
        var shells: [Int: Int] = [:]
        for (number, member) in rings.members.enumerated() where member.isShell { shells[member.polygon] = number }
        for (number, member) in rings.members.enumerated() {
            guard let (around, vertex, point) = nesting.containers[number] else { continue }
            let containers = around.filter { !relations.meet($0, number) }.sorted()
            if member.isShell {
                guard let outer = nestingPolygon(of: member, around: around, containers) else { continue }
                tell(
                    .shellsNested, number, vertex: vertex, other: outer, "the polygon lies within another, that of",
                    at: point)
            } else {
                tellHole(number, vertex, point, shells[member.polygon], around, containers, relations)
            }
        }
    }

    private mutating func tellHole(
        _ number: Int, _ vertex: Int, _ point: Point, _ shell: Int?, _ around: Set<Int>, _ containers: [Int],
        _ relations: RingRelations
    ) {
        // A shell that has collapsed or is a duplicate was told of; its holes are not to blame.
        if let shell, !rings.members[shell].edges.isEmpty, !around.contains(shell), !relations.crosses(shell, number) {
            tell(.holeOutsideShell, number, vertex: vertex, other: shell, "the hole lies outside its shell,", at: point)
        }
        let polygon = rings.members[number].polygon
        if let hole = containers.first(where: { rings.members[$0].polygon == polygon && !rings.members[$0].isShell }) {
            tell(.holesNested, number, vertex: vertex, other: hole, "the hole lies within another hole,", at: point)
        }
    }

    /// The shell of a polygon that has this one in its inside and not in one of its holes.
    private func nestingPolygon(
        of member: BorderRings.Member, around: Set<Int>, _ containers: [Int]
    ) -> Int? {
        let holes = around.filter { !rings.members[$0].isShell }
        let open = Set(holes.map { rings.members[$0].polygon })
        return containers.first { ring in
            let other = rings.members[ring]
            return other.isShell && other.polygon != member.polygon && !open.contains(other.polygon)
        }
    }
}

extension RingRelations {
    fileprivate func crosses(_ one: Int, _ other: Int) -> Bool { (contacts[Pair(one, other)]?.crossings ?? 0) > 0 }
}
