// SPDX-License-Identifier: EUPL-1.2

/// The rings of the polygons of one area, taken apart into edges.
struct BorderRings {
    /// A ring with its place.
    struct Member {
        /// The position of the polygon in the area, from 0.
        let polygon: Int
        /// The position of the ring in the polygon, from 0 for the shell.
        let position: Int
        let ring: Ring
        /// Its edges in the list of all edges; none for a ring that is left out because it has collapsed.
        var edges: Range<Int> = 0..<0
        var isShell: Bool { position == 0 }
    }

    private let keepingDuplicates: Bool
    private(set) var members: [Member] = []
    private(set) var edges: [BorderEdge] = []
    /// Rings left out: with fewer than three different vertices in a row, or all on one line.
    private(set) var tooFewPoints: [Int] = []
    private(set) var flat: [Int] = []
    /// Rings left out because another has the same edges: the ring and that other.
    private(set) var duplicates: [(ring: Int, original: Int)] = []

    /// - Parameter keepingDuplicates: Whether the edges of a ring that is there twice are listed twice.
    /// - Complexity: O(n) over the vertices.
    init(_ polygons: [Polygon], keepingDuplicates: Bool = false) {
        self.keepingDuplicates = keepingDuplicates
        var known: [[Double]: Int] = [:]
        for (number, polygon) in polygons.enumerated() {
            for (position, ring) in polygon.rings.enumerated() {
                members.append(Member(polygon: number, position: position, ring: ring))
                add(ring, members.count - 1, &known)
            }
        }
    }

    /// The edge after or before another in its ring.
    func edge(_ index: Int, offset: Int) -> Int {
        let range = members[edges[index].ring].edges
        return range.lowerBound + ((index - range.lowerBound + offset) % range.count + range.count) % range.count
    }

    private mutating func add(_ ring: Ring, _ number: Int, _ known: inout [[Double]: Int]) {
        let points = ring.points
        // Positions of vertices that differ from the one before them; the closing one is the first again.
        let kept = points.indices.dropLast().filter { $0 == 0 || points[$0] != points[$0 - 1] }
        let distinct = points[kept[kept.count - 1]] == points[0] ? Array(kept.dropLast()) : kept
        guard distinct.count >= 3 else {
            tooFewPoints.append(number)
            return
        }
        guard !isFlat(distinct.map { points[$0] }) else {
            flat.append(number)
            return
        }
        if !keepingDuplicates,
            let original = known.updateValue(number, forKey: Self.canonical(distinct.map { points[$0] }))
        {
            duplicates.append((number, original))
            return
        }
        let start = edges.count
        for (index, vertex) in distinct.enumerated() {
            let next = distinct[index + 1 < distinct.count ? index + 1 : 0]
            edges.append(BorderEdge(a: points[vertex], b: points[next], ring: number, vertex: vertex))
        }
        members[number].edges = start..<edges.count
    }

    private func isFlat(_ points: [Point]) -> Bool {
        points.dropFirst(2).allSatisfy { Orientation.sign(points[0], points[1], $0) == 0 }
    }

    /// The coordinates from the lowest vertex towards the lower of its neighbours: the same for the same ring.
    private static func canonical(_ points: [Point]) -> [Double] {
        func isLower(_ a: Point, _ b: Point) -> Bool { (a.x, a.y) < (b.x, b.y) }
        let count = points.count
        let lowest = points.indices.min { isLower(points[$0], points[$1]) } ?? 0
        let step = isLower(points[(lowest + 1) % count], points[(lowest + count - 1) % count]) ? 1 : count - 1
        var result: [Double] = []
        result.reserveCapacity(2 * count)
        var index = lowest
        for _ in 0..<count {
            result.append(points[index].x)
            result.append(points[index].y)
            index = (index + step) % count
        }
        return result
    }
}
