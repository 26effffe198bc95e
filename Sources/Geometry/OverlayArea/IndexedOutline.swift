// SPDX-License-Identifier: EUPL-1.2

/// The edges of an area in flat arrays, its interior on their left, under a tree of boxes over runs of edges.
///
/// The runs follow the rings, so a node stands for a piece of outline: near the node its edges are looked at, far from
/// it its two ends suffice. The value is immutable and holds no handles: tasks share it. About 24 bytes a vertex, and
/// 16 more where sums are kept.
final class IndexedOutline: Sendable {
    /// Edges of one ring that follow each other: each from its vertex to the next.
    struct Run: Sendable {
        /// The first edge, by the position of its first vertex.
        var start: Int32
        /// The edge after the last, and the vertex at which the last ends.
        var end: Int32
        /// The position of the ring.
        var ring: Int32
    }

    static let runLength = 8
    static let fanOut = 4
    /// With fewer edges sums are made when asked for: most small outlines are never asked.
    private static let summedFrom = 48

    /// All rings, each closed and without repeated points; shells counter-clockwise, holes clockwise.
    let vertices: [SIMD2<Double>]
    /// Where each ring starts in the vertices, and where the last ends.
    let ringStarts: [Int]
    /// Whether each ring is a hole.
    let ringIsHole: [Bool]
    /// The runs, in the order of the vertices.
    let runs: [Run]
    /// minX, minY, maxX, maxY of the runs, then of each level of nodes up to the root.
    let boxes: [SIMD4<Double>]
    /// Where each level starts in the boxes, and where the last ends.
    let levelStarts: [Int]
    /// The largest size of a coordinate.
    let magnitude: Double
    /// For each vertex the sum of the cross products of all edges before it; empty for small outlines.
    private let sums: [DoubleDouble]

    /// The outline of an area that is not empty; nil when its coordinates are beyond exact computation.
    /// - Complexity: O(n).
    init?(_ area: MultiPolygon) {
        var flat = FlatRings(area)
        guard flat.isExact, !flat.vertices.isEmpty else { return nil }
        flat.sortAlongCurve()
        vertices = flat.vertices
        ringStarts = flat.starts
        ringIsHole = flat.isHole
        magnitude = flat.magnitude
        let runs = Self.runs(flat.starts)
        (boxes, levelStarts) = Self.tree(over: runs, flat.vertices)
        self.runs = runs
        sums = vertices.count < Self.summedFrom ? [] : Self.sums(vertices)
    }

    var rings: Range<Int> { 0..<ringStarts.count - 1 }
    var root: Int { boxes.count - 1 }
    var rootLevel: Int { levelStarts.count - 2 }
    var box: SIMD4<Double> { boxes[root] }

    /// The edges of a ring, by their first vertices; its last vertex, the first again, starts none.
    func edges(ofRing ring: Int) -> Range<Int> { ringStarts[ring]..<ringStarts[ring + 1] - 1 }

    /// Calls the closure with all rings of which an edge may meet a box, in ascending order.
    func forEachRing(meeting box: SIMD4<Double>, _ body: (Int) -> Void) {
        if rings.count <= 8 {
            rings.forEach(body)
        } else {
            var found: [Int] = []
            collectRings(meeting: box, root, rootLevel, &found)
            found.forEach(body)
        }
    }

    private func collectRings(meeting box: SIMD4<Double>, _ node: Int, _ level: Int, _ found: inout [Int]) {
        let own = boxes[node]
        guard own.x <= box.z, box.x <= own.z, own.y <= box.w, box.y <= own.w else { return }
        if level == 0 {
            let ring = Int(runs[node].ring)
            if found.last != ring { found.append(ring) }
        } else {
            for child in children(of: node, level: level) { collectRings(meeting: box, child, level - 1, &found) }
        }
    }

    /// The children of a node above the runs.
    @inline(__always)
    func children(of node: Int, level: Int) -> Range<Int> {
        let first = levelStarts[level - 1] + (node - levelStarts[level]) * Self.fanOut
        return first..<min(first + Self.fanOut, levelStarts[level])
    }

    /// The runs under a node.
    @inline(__always)
    func runs(under node: Int, level: Int) -> ClosedRange<Int> {
        let width = 1 << (2 * level)
        let first = (node - levelStarts[level]) * width
        return first...min(first + width, runs.count) - 1
    }

    /// Twice the area swept by edges that follow each other, seen from the origin.
    func sweptArea(_ edges: Range<Int>) -> DoubleDouble {
        if !sums.isEmpty { return sums[edges.upperBound] - sums[edges.lowerBound] }
        var sum = DoubleDouble(0)
        for edge in edges { sum += sweptArea(edge) }
        return sum
    }

    /// Twice the area swept by one edge, seen from the origin.
    func sweptArea(_ edge: Int) -> DoubleDouble { Self.cross(vertices[edge], vertices[edge + 1]) }

    private static func cross(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> DoubleDouble {
        DoubleDouble.product(a.x, b.y) - DoubleDouble.product(a.y, b.x)
    }

    /// The edges between rings, from the last vertex of one to the first of the next, are in the sums and harm nobody:
    /// sums are taken within a ring.
    private static func sums(_ vertices: [SIMD2<Double>]) -> [DoubleDouble] {
        var sum = DoubleDouble(0)
        var result: [DoubleDouble] = []
        result.reserveCapacity(vertices.count)
        result.append(sum)
        for vertex in 1..<vertices.count {
            sum += cross(vertices[vertex - 1], vertices[vertex])
            result.append(sum)
        }
        return result
    }

    private static func runs(_ starts: [Int]) -> [Run] {
        var runs: [Run] = []
        runs.reserveCapacity((starts.last ?? 0) / runLength + starts.count)
        for ring in 0..<starts.count - 1 {
            let end = starts[ring + 1] - 1
            for first in stride(from: starts[ring], to: end, by: runLength) {
                runs.append(
                    Run(start: Int32(first), end: Int32(min(first + runLength, end)), ring: Int32(ring)))
            }
        }
        return runs
    }

    private static func tree(over runs: [Run], _ vertices: [SIMD2<Double>]) -> ([SIMD4<Double>], [Int]) {
        var boxes: [SIMD4<Double>] = []
        boxes.reserveCapacity(runs.count + runs.count / (fanOut - 1) + 8)
        for run in runs {
            var low = vertices[Int(run.start)]
            var high = low
            for vertex in Int(run.start) + 1...Int(run.end) {
                low = pointwiseMin(low, vertices[vertex])
                high = pointwiseMax(high, vertices[vertex])
            }
            boxes.append(SIMD4(lowHalf: low, highHalf: high))
        }
        var levelStarts = [0]
        var start = 0
        while boxes.count - start > 1 {
            let end = boxes.count
            levelStarts.append(end)
            for first in stride(from: start, to: end, by: fanOut) {
                var box = boxes[first]
                for child in first + 1..<max(first + 1, min(first + fanOut, end)) {
                    box.lowHalf = pointwiseMin(box.lowHalf, boxes[child].lowHalf)
                    box.highHalf = pointwiseMax(box.highHalf, boxes[child].highHalf)
                }
                boxes.append(box)
            }
            start = end
        }
        return (boxes, levelStarts + [boxes.count])
    }
}
