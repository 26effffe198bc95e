// SPDX-License-Identifier: EUPL-1.2

/// Where the edges of two outlines cross, when the second is moved aside immeasurably little.
///
/// Both trees are walked together; of the edges whose boxes meet, exact orientations decide.
struct OutlineCrossings {
    /// An edge of either outline that cross.
    struct Crossing {
        /// The edge of the first outline.
        var first: Int32
        /// The edge of the second outline.
        var second: Int32
        /// 1 where the first edge goes into the second outline, and the second so out of the first; −1 the other way.
        var entry: Int
    }

    /// The crossings, in no particular order.
    private(set) var crossings: [Crossing] = []
    /// Whether the outlines, not moved, have a point in common.
    private(set) var haveContact = false
    private let first: IndexedOutline
    private let second: IndexedOutline

    /// - Complexity: O(√n + k) for k pairs of edges near each other on outlines of usual shape, O(n·m) at the worst.
    init(_ first: IndexedOutline, _ second: IndexedOutline) {
        self.first = first
        self.second = second
        visit(first.root, first.rootLevel, second.root, second.rootLevel)
    }

    private mutating func visit(_ a: Int, _ levelA: Int, _ b: Int, _ levelB: Int) {
        guard Self.meet(first.boxes[a], second.boxes[b]) else { return }
        if levelA == 0, levelB == 0 {
            compare(first.runs[a], second.runs[b], first.boxes[a], second.boxes[b])
        } else if levelA >= levelB {
            for child in first.children(of: a, level: levelA) { visit(child, levelA - 1, b, levelB) }
        } else {
            for child in second.children(of: b, level: levelB) { visit(a, levelA, child, levelB - 1) }
        }
    }

    @inline(__always)
    private static func meet(_ a: SIMD4<Double>, _ b: SIMD4<Double>) -> Bool {
        a.x <= b.z && b.x <= a.z && a.y <= b.w && b.y <= a.w
    }

    @inline(__always)
    private static func box(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> SIMD4<Double> {
        SIMD4(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y))
    }

    private mutating func compare(
        _ a: IndexedOutline.Run, _ b: IndexedOutline.Run, _ boxA: SIMD4<Double>, _ boxB: SIMD4<Double>
    ) {
        for edgeA in Int(a.start)..<Int(a.end) {
            let (a1, a2) = (first.vertices[edgeA], first.vertices[edgeA + 1])
            let box = Self.box(a1, a2)
            guard Self.meet(box, boxB) else { continue }
            for edgeB in Int(b.start)..<Int(b.end) {
                let (b1, b2) = (second.vertices[edgeB], second.vertices[edgeB + 1])
                guard Self.meet(box, Self.box(b1, b2)) else { continue }
                compare(edgeA, a1, a2, edgeB, b1, b2)
            }
        }
    }

    private mutating func compare(
        _ edgeA: Int, _ a1: SIMD2<Double>, _ a2: SIMD2<Double>, _ edgeB: Int, _ b1: SIMD2<Double>, _ b2: SIMD2<Double>
    ) {
        let signB1 = Orientation.sign(a1, a2, b1)
        let signB2 = Orientation.sign(a1, a2, b2)
        guard signB1 * signB2 <= 0 else { return }
        let signA1 = Orientation.sign(b1, b2, a1)
        let signA2 = Orientation.sign(b1, b2, a2)
        guard signA1 * signA2 <= 0 else { return }
        // Neither lies wholly on one side of the other; on one line their boxes, which meet, decide the same.
        haveContact = true
        let sideB1 = Aside.point.side(signB1, a1, a2)
        guard sideB1 != Aside.point.side(signB2, a1, a2) else { return }
        let sideA1 = Aside.edges.side(signA1, b1, b2)
        guard sideA1 != Aside.edges.side(signA2, b1, b2) else { return }
        crossings.append(
            Crossing(
                first: Int32(truncatingIfNeeded: edgeA), second: Int32(truncatingIfNeeded: edgeB), entry: -sideA1))
    }
}
