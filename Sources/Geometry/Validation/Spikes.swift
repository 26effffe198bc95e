// SPDX-License-Identifier: EUPL-1.2

/// The places where a ring goes to a point and back the same way.
struct Spikes {
    /// The edges that start at the tips.
    private(set) var tips: [Int] = []
    /// For each edge that is part of a spike the number of it.
    private var spikeByEdge: [Int: Int] = [:]

    /// - Complexity: O(n) over the edges.
    init(_ rings: BorderRings) {
        for tip in rings.edges.indices where spikeByEdge[tip] == nil && Self.isFolded(rings, tip) {
            tips.append(tip)
            follow(rings, tip)
        }
    }

    /// Whether both edges belong to one spike.
    func holds(_ edges: (Int, Int)) -> Bool {
        guard let spike = spikeByEdge[edges.0] else { return false }
        return spike == spikeByEdge[edges.1]
    }

    /// Marks the edges up to where the way out and the way back part.
    private mutating func follow(_ rings: BorderRings, _ tip: Int) {
        let spike = tips.count - 1
        var (out, back) = (rings.edge(tip, offset: -1), tip)
        while spikeByEdge[out] == nil, spikeByEdge[back] == nil, out != back {
            spikeByEdge[out] = spike
            spikeByEdge[back] = spike
            let (start, end) = (rings.edges[out].a, rings.edges[back].b)
            guard start == end else { return }
            let (nextOut, nextBack) = (rings.edge(out, offset: -1), rings.edge(back, offset: 1))
            guard Self.isSameWay(rings.edges[nextOut].a, from: start, rings.edges[nextBack].b) else { return }
            (out, back) = (nextOut, nextBack)
        }
    }

    private static func isFolded(_ rings: BorderRings, _ edge: Int) -> Bool {
        let tip = rings.edges[edge]
        return isSameWay(rings.edges[rings.edge(edge, offset: -1)].a, from: tip.a, tip.b)
    }

    private static func isSameWay(_ one: Point, from place: Point, _ other: Point) -> Bool {
        guard Orientation.sign(one, place, other) == 0 else { return false }
        // On one line through the place: the same way when on the same side of it.
        return ((one.x, one.y) < (place.x, place.y)) == ((other.x, other.y) < (place.x, place.y))
    }
}
