// SPDX-License-Identifier: EUPL-1.2

/// A static R-tree over boxes, packed in flat arrays in the order of a Hilbert curve (the layout of flatbush).
///
/// It answers with the positions of the boxes in the list that it was made from, so that it can index anything, and it
/// is a value: Sendable, without handles. 40 bytes a box at the most.
public struct PackedIndex: Sendable {
    /// The number of boxes indexed.
    public let count: Int
    private let nodeSize: Int
    /// minX, minY, maxX, maxY of the leaves, then of each level of nodes up to the root.
    private var boxes: [Double] = []
    /// For a leaf the position of its box in the input, for a node the position of its first child.
    private var links: [UInt32] = []
    /// Where each level ends, in nodes.
    private var levelEnds: [Int] = []

    /// An index over boxes; geometries without a box, and boxes that are not numbers, are never found.
    /// - Parameters:
    ///   - items: The boxes, fewer than 2³¹.
    ///   - nodeSize: The number of children of a node, 2 or more.
    /// - Complexity: O(n log n).
    public init(_ items: [BoundingBox?], nodeSize: Int = 16) {
        self.nodeSize = max(2, nodeSize)
        // One NaN would spoil the boxes of all nodes above it, and so hide others.
        let present = items.indices.filter { items[$0].map { $0.minX <= $0.maxX && $0.minY <= $0.maxY } ?? false }
        count = present.count
        guard let extent = BoundingBox(around: present.lazy.map { items[$0] }) else { return }
        let sorted = Self.alongHilbertCurve(present, items, extent)
        boxes.reserveCapacity(5 * count)
        for position in sorted {
            guard let box = items[position] else { continue }
            append(box, link: UInt32(truncatingIfNeeded: position))
        }
        levelEnds.append(count)
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
    public func forEach(intersecting box: BoundingBox, _ body: (Int) -> Void) {
        guard count > 0 else { return }
        var queue = [links.count - 1]
        while let node = queue.popLast() {
            guard intersects(node, box) else { continue }
            if node < count {
                body(Int(links[node]))
            } else {
                let first = Int(links[node])
                queue.append(contentsOf: first..<min(first + nodeSize, levelEnd(after: first)))
            }
        }
    }

    private func intersects(_ node: Int, _ box: BoundingBox) -> Bool {
        let base = 4 * node
        return boxes[base] <= box.maxX && box.minX <= boxes[base + 2] && boxes[base + 1] <= box.maxY
            && box.minY <= boxes[base + 3]
    }

    private func levelEnd(after node: Int) -> Int {
        levelEnds.first { node < $0 } ?? links.count
    }

    private mutating func append(_ box: BoundingBox, link: UInt32) {
        boxes.append(box.minX)
        boxes.append(box.minY)
        boxes.append(box.maxX)
        boxes.append(box.maxY)
        links.append(link)
    }

    private mutating func buildNodes() {
        var start = 0
        while let end = levelEnds.last, end - start > 1 {
            for first in stride(from: start, to: end, by: nodeSize) {
                let children = first..<min(first + nodeSize, end)
                var box = box(at: first)
                for child in children.dropFirst() { box = box.union(self.box(at: child)) }
                append(box, link: UInt32(truncatingIfNeeded: first))
            }
            start = end
            levelEnds.append(links.count)
        }
    }

    private func box(at node: Int) -> BoundingBox {
        let base = 4 * node
        return BoundingBox(minX: boxes[base], minY: boxes[base + 1], maxX: boxes[base + 2], maxY: boxes[base + 3])
    }

    private static func alongHilbertCurve(_ present: [Int], _ items: [BoundingBox?], _ extent: BoundingBox) -> [Int] {
        func cell(_ value: Double, _ low: Double, _ size: Double) -> UInt32 {
            let share = (value - low) / size
            // Not a number for an extent without size or beyond all numbers: the order is then lost, no more.
            return share.isFinite ? UInt32(65_535 * min(1, max(0, share))) : 0
        }
        let keyed = present.map { position -> (key: UInt32, position: Int) in
            guard let box = items[position] else { return (0, position) }
            let x = cell((box.minX + box.maxX) / 2, extent.minX, extent.width)
            let y = cell((box.minY + box.maxY) / 2, extent.minY, extent.height)
            return (HilbertCurve.position(x: x, y: y), position)
        }
        return keyed.sorted { ($0.key, $0.position) < ($1.key, $1.position) }.map(\.position)
    }
}
