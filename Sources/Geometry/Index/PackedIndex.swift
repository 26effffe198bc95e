// SPDX-License-Identifier: EUPL-1.2

/// A static R-tree over boxes, packed in flat arrays in the order of a Hilbert curve (the layout of flatbush).
///
/// It answers with the positions of the boxes in the list that it was made from, so that it can index anything, and it
/// is a value: Sendable, without handles. With nodes of 16 it takes 38,4 bytes a box.
public struct PackedIndex: Sendable {
    /// The number of boxes indexed.
    public let count: Int
    private let nodeSize: Int
    /// minX, minY, maxX, maxY of the leaves, then of each level of nodes up to the root.
    private var boxes: [SIMD4<Double>] = []
    /// For each leaf the position of its box in the input.
    private var positions: [UInt32] = []
    /// Where each level starts, in nodes, and where the last ends.
    private var levelStarts = [0]

    /// The memory that it holds, in bytes.
    public var byteCount: Int {
        boxes.capacity * MemoryLayout<SIMD4<Double>>.stride + positions.capacity * MemoryLayout<UInt32>.stride
            + levelStarts.capacity * MemoryLayout<Int>.stride
    }

    /// An index over boxes; geometries without a box, and boxes that are not numbers, are never found.
    /// - Parameters:
    ///   - items: The boxes, fewer than 2³¹.
    ///   - nodeSize: The number of children of a node, 2 or more.
    /// - Complexity: O(n).
    public init(_ items: [BoundingBox?], nodeSize: Int = 16) {
        self.nodeSize = max(2, nodeSize)
        var present: [UInt32] = []
        var given: [SIMD4<Double>] = []
        present.reserveCapacity(items.count)
        given.reserveCapacity(items.count)
        for (position, item) in items.enumerated() {
            // One NaN would spoil the boxes of all nodes above it, and so hide others.
            guard let item, item.minX <= item.maxX, item.minY <= item.maxY else { continue }
            present.append(UInt32(truncatingIfNeeded: position))
            given.append(SIMD4(item.minX, item.minY, item.maxX, item.maxY))
        }
        count = given.count
        guard count > 0 else { return }
        let order = HilbertOrder.positions(of: given)
        positions = order.map { present[Int($0)] }
        boxes.reserveCapacity(Self.nodeCount(count, self.nodeSize))
        for place in order { boxes.append(given[Int(place)]) }
        buildNodes()
    }

    /// The positions of all boxes that share a point with the box, in ascending order.
    /// - Complexity: O(log n + hits) on well-spread boxes.
    public func positions(intersecting box: BoundingBox) -> [Int] {
        var found: [Int] = []
        forEach(intersecting: box) { found.append($0) }
        found.sort()
        return found
    }

    /// Calls the closure with the position of each box that shares a point with the box, in no particular order.
    /// - Complexity: O(log n + hits) on well-spread boxes.
    public func forEach(intersecting box: BoundingBox, _ body: (Int) -> Void) {
        guard count > 0 else { return }
        let query = SIMD4(box.minX, box.minY, box.maxX, box.maxY)
        visit(boxes.count - 1..<boxes.count, levelStarts.count - 2, query, body)
    }

    private func visit(_ nodes: Range<Int>, _ level: Int, _ query: SIMD4<Double>, _ body: (Int) -> Void) {
        for node in nodes {
            let box = boxes[node]
            guard box.x <= query.z, query.x <= box.z, box.y <= query.w, query.y <= box.w else { continue }
            if level == 0 {
                body(Int(positions[node]))
            } else {
                let first = levelStarts[level - 1] + (node - levelStarts[level]) * nodeSize
                visit(first..<min(first + nodeSize, levelStarts[level]), level - 1, query, body)
            }
        }
    }

    private mutating func buildNodes() {
        var start = 0
        while boxes.count - start > 1 {
            let end = boxes.count
            levelStarts.append(end)
            for first in stride(from: start, to: end, by: nodeSize) {
                var box = boxes[first]
                for child in first..<min(first + nodeSize, end) {
                    box.lowHalf = pointwiseMin(box.lowHalf, boxes[child].lowHalf)
                    box.highHalf = pointwiseMax(box.highHalf, boxes[child].highHalf)
                }
                boxes.append(box)
            }
            start = end
        }
        levelStarts.append(boxes.count)
    }

    /// The number of nodes on all levels, so that not one byte more is reserved.
    private static func nodeCount(_ leaves: Int, _ nodeSize: Int) -> Int {
        var (level, sum) = (leaves, leaves)
        while level > 1 {
            level = (level + nodeSize - 1) / nodeSize
            sum += level
        }
        return sum
    }
}
