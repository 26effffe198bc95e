// SPDX-License-Identifier: EUPL-1.2

/// Where the edges of rings meet other than by following each other.
struct BorderMeetings {
    /// Two edges that cross at a place.
    struct Crossing {
        let edges: (Int, Int)
        let place: Point
    }

    /// Two edges with a part in common.
    struct Overlap {
        let edges: (Int, Int)
        let from: Point
        let to: Point
    }

    /// A ring as it passes through a place: from one point, over the place, to the next.
    struct Pass {
        let edge: Int
        let before: Point
        let after: Point
    }

    private(set) var crossings: [Crossing] = []
    private(set) var overlaps: [Overlap] = []
    /// The places where more than one pass goes through a vertex, with all of the passes.
    private(set) var nodes: [Point: [Pass]] = [:]
    /// Whether the search ended before all were found.
    private(set) var isCutShort = false
    /// The boxes of the edges.
    let index: PackedIndex

    /// - Parameters:
    ///   - limit: After this many meetings the search ends.
    ///   - budget: After looking at this many pairs of edges whose boxes meet the search ends.
    /// - Complexity: O(n log n + k) for k pairs of edges whose boxes meet, at most the budget.
    init(_ rings: BorderRings, limit: Int, budget: inout Int) {
        let index = PackedIndex(rings.edges.map(\.box))
        self.index = index
        collectNodes(rings)
        for (position, edge) in rings.edges.enumerated() {
            guard crossings.count + overlaps.count < limit, budget > 0 else {
                isCutShort = true
                break
            }
            index.forEach(intersecting: edge.box) { other in
                budget -= 1
                if other > position { record(edge, position, rings.edges[other], other, rings) }
            }
        }
        // The index finds in an order of its own.
        crossings.sort { $0.edges < $1.edges }
        overlaps.sort { $0.edges < $1.edges }
    }

    private mutating func record(
        _ edge: BorderEdge, _ position: Int, _ other: BorderEdge, _ otherPosition: Int, _ rings: BorderRings
    ) {
        switch edge.meeting(with: other) {
        case nil: return
        case .crossing:
            let place = edge.crossingPoint(with: other)
            crossings.append(Crossing(edges: (position, otherPosition), place: place))
        case .overlap(let from, let to):
            overlaps.append(Overlap(edges: (position, otherPosition), from: from, to: to))
        case .holdsVertex(let place):
            addPass(through: edge, position, vertexOf: otherPosition, place, rings)
        case .vertexWithin(let place):
            addPass(through: other, otherPosition, vertexOf: position, place, rings)
        }
    }

    /// A vertex belongs to two edges of its ring and is found by both: counted with the one that starts there.
    private mutating func addPass(
        through edge: BorderEdge, _ position: Int, vertexOf other: Int, _ place: Point, _ rings: BorderRings
    ) {
        guard rings.edges[other].a == place else { return }
        // Several vertices at one place each bring the same edge: the node counts it once.
        nodes[place, default: [Self.pass(other, rings)]].append(
            Pass(edge: position, before: edge.a, after: edge.b))
    }

    private mutating func collectNodes(_ rings: BorderRings) {
        var first: [Point: Int] = [:]
        first.reserveCapacity(rings.edges.count)
        for (position, edge) in rings.edges.enumerated() {
            guard let known = first[edge.a] else {
                first[edge.a] = position
                continue
            }
            nodes[edge.a, default: [Self.pass(known, rings)]].append(Self.pass(position, rings))
        }
    }

    private static func pass(_ edge: Int, _ rings: BorderRings) -> Pass {
        let before = rings.edges[rings.edge(edge, offset: -1)].a
        return Pass(edge: edge, before: before, after: rings.edges[edge].b)
    }
}
