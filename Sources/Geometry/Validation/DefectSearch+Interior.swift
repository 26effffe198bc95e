// SPDX-License-Identifier: EUPL-1.2

extension DefectSearch {
    /// Tells of rings that touch each other so that they cut the inside of their polygon in two.
    ///
    /// Rings and the points where they touch are a graph; a chain of touches that closes encloses a part of the inside.
    /// Only polygons without another defect are looked at: of the others the inside is not known.
    /// - Complexity: nearly O(t) for t touches.
    mutating func tellDisconnectedInteriors(_ nodes: [BorderNode], _ relations: RingRelations) {
        let spoiled = Set(found.compactMap { $0.kind == .selfTouch ? nil : $0.polygon })
        var groups = DisjointSets()
        for (number, node) in nodes.enumerated() {
            var seen: Set<Int> = []
            for edge in node.passes.map({ rings.edges[$0.edge] }).sorted(by: { $0.ring < $1.ring }) {
                guard seen.insert(edge.ring).inserted, isSound(edge.ring, spoiled) else { continue }
                // A point belongs to each polygon that touches there by itself.
                let place = DisjointSets.Member(kind: rings.members[edge.ring].polygon, number: number)
                let ring = DisjointSets.Member(kind: -1, number: edge.ring)
                guard !groups.unite(place, ring) else { continue }
                tell(
                    .disconnectedInterior, edge.ring, vertex: edge.vertex,
                    "rings that touch each other here and elsewhere cut the inside in two", at: node.place)
            }
        }
    }

    private func isSound(_ ring: Int, _ spoiled: Set<Int>) -> Bool {
        let number = firstNumber + rings.members[ring].polygon
        return !spoiled.contains(number)
    }
}

/// Sets that are united one pair at a time (union–find with path halving).
private struct DisjointSets {
    struct Member: Hashable {
        let kind: Int
        let number: Int
    }

    private var positions: [Member: Int] = [:]
    private var parents: [Int] = []

    /// Whether they were in different sets until now.
    mutating func unite(_ one: Member, _ other: Member) -> Bool {
        let (first, second) = (root(of: one), root(of: other))
        parents[first] = second
        return first != second
    }

    private mutating func root(of member: Member) -> Int {
        var current = positions[member] ?? parents.count
        if current == parents.count {
            positions[member] = current
            parents.append(current)
        }
        while parents[current] != current {
            parents[current] = parents[parents[current]]
            current = parents[current]
        }
        return current
    }
}
