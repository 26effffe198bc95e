// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Packed index")
struct PackedIndexTests {
    @Test(arguments: [0, 1, 2, 15, 16, 17, 255, 256, 257, 1_000, 10_000], [2, 16])
    func `finds what a look at every box finds`(count: Int, nodeSize: Int) {
        var generator = SplitMix64(seed: UInt64(count))
        let items = (0..<count).map { _ in Self.randomItem(&generator) }
        let index = PackedIndex(items, nodeSize: nodeSize)
        #expect(index.count == items.count { $0 != nil })
        var hits = 0
        for _ in 0..<100 {
            let query = Self.randomBox(&generator, size: 100)
            let expected = items.indices.filter { items[$0]?.intersects(query) == true }
            hits += expected.count
            #expect(index.positions(intersecting: query) == expected)
            var visited: [Int] = []
            index.forEach(intersecting: query) { visited.append($0) }
            #expect(visited.sorted() == expected)
        }
        #expect(hits > 0 || count < 1_000)
    }

    @Test
    func `finds all and nothing`() {
        var generator = SplitMix64(seed: 1)
        let items = (0..<500).map { _ in Self.randomBox(&generator, size: 10) }
        let index = PackedIndex(items)
        let all = BoundingBox(minX: -1e9, minY: -1e9, maxX: 1e9, maxY: 1e9)
        #expect(index.positions(intersecting: all) == Array(0..<500))
        #expect(index.positions(intersecting: BoundingBox(minX: 1e6, minY: 0, maxX: 2e6, maxY: 1)).isEmpty)
    }

    @Test
    func `the same box a thousand times`() {
        let box = BoundingBox(minX: 5, minY: 5, maxX: 5, maxY: 5)
        let index = PackedIndex([BoundingBox?](repeating: box, count: 1_000))
        #expect(index.positions(intersecting: box) == Array(0..<1_000))
        #expect(index.positions(intersecting: box.expanded(metres: -0.001)).isEmpty)
    }

    @Test
    func `boxes on a line`() {
        let items = (0..<1_000).map { BoundingBox(minX: Double($0), minY: 7, maxX: Double($0) + 1, maxY: 7) }
        let index = PackedIndex(items)
        #expect(index.positions(intersecting: BoundingBox(minX: 10.5, minY: 0, maxX: 12, maxY: 10)) == [10, 11, 12])
        #expect(index.positions(intersecting: BoundingBox(minX: 10.5, minY: 7.001, maxX: 12, maxY: 10)).isEmpty)
    }

    @Test
    func `edges belong to boxes`() {
        let index = PackedIndex([BoundingBox(minX: 0, minY: 0, maxX: 10, maxY: 10)])
        #expect(index.positions(intersecting: BoundingBox(minX: 10, minY: 10, maxX: 20, maxY: 20)) == [0])
        #expect(index.positions(intersecting: BoundingBox(minX: 10.001, minY: 10, maxX: 20, maxY: 20)).isEmpty)
    }

    @Test
    func `only absent boxes`() {
        let index = PackedIndex([nil, nil, nil])
        #expect(index.count == 0)
        #expect(index.positions(intersecting: BoundingBox(minX: -1, minY: -1, maxX: 1, maxY: 1)).isEmpty)
    }

    @Test
    func `one bad box does not hide the others`() {
        let good = BoundingBox(minX: 0, minY: 0, maxX: 10, maxY: 10)
        let bad = BoundingBox(minX: .nan, minY: .nan, maxX: .nan, maxY: .nan)
        let index = PackedIndex([bad] + [BoundingBox?](repeating: good, count: 40) + [bad])
        #expect(index.positions(intersecting: good) == Array(1...40))
        #expect(index.positions(intersecting: bad).isEmpty)
    }

    @Test
    func `huge boxes are found`() {
        let limit = Double.greatestFiniteMagnitude
        let whole = BoundingBox(minX: -limit, minY: -limit, maxX: limit, maxY: limit)
        let items = [whole, BoundingBox(minX: 1e300, minY: 1e300, maxX: 1e300, maxY: 1e300)]
        let index = PackedIndex(items + [BoundingBox(minX: 0, minY: 0, maxX: 1, maxY: 1)])
        #expect(index.positions(intersecting: BoundingBox(minX: 0, minY: 0, maxX: 2, maxY: 2)) == [0, 2])
        #expect(index.positions(intersecting: whole) == [0, 1, 2])
    }

    private static func randomItem(_ generator: inout SplitMix64) -> BoundingBox? {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: nil
        case 1: randomBox(&generator, size: 0)
        case 2: BoundingBox(minX: 500, minY: 500, maxX: 510, maxY: 510)
        default: randomBox(&generator, size: 30)
        }
    }

    @Test(arguments: [16, 17, 1_000, 100_000])
    func `takes at most 40 bytes a box beside its root`(count: Int) {
        var generator = SplitMix64(seed: 3)
        let index = PackedIndex((0..<count).map { _ in Self.randomBox(&generator, size: 10) })
        #expect(index.count == count)
        #expect(index.byteCount <= 40 * count + 256)
        #expect(index.byteCount > 36 * count)
    }

    private static func randomBox(_ generator: inout SplitMix64, size: Double) -> BoundingBox {
        let x = Double.random(in: 0...1_000, using: &generator)
        let y = Double.random(in: 0...1_000, using: &generator)
        return BoundingBox(
            minX: x, minY: y, maxX: x + .random(in: 0...size, using: &generator),
            maxY: y + .random(in: 0...size, using: &generator))
    }
}

@Suite("Hilbert curve")
struct HilbertCurveTests {
    @Test(arguments: [1, 2, 4, 8, 16, 64, 256])
    func `fills a square from the corner, step by step`(side: UInt32) throws {
        var cells = [(x: UInt32, y: UInt32)?](repeating: nil, count: Int(side * side))
        for x in 0..<side {
            for y in 0..<side {
                let position = Int(HilbertCurve.position(x: x, y: y))
                try #require(position < cells.count)
                #expect(cells[position] == nil)
                cells[position] = (x, y)
            }
        }
        let path = cells.compactMap { $0 }
        try #require(path.count == cells.count)
        for (from, to) in zip(path, path.dropFirst()) {
            #expect(abs(Int(from.x) - Int(to.x)) + abs(Int(from.y) - Int(to.y)) == 1)
        }
    }

    @Test
    func `reaches the far corners`() {
        let corners = [(0, 0), (0, 65_535), (65_535, 65_535), (65_535, 0)].map {
            HilbertCurve.position(x: UInt32($0.0), y: UInt32($0.1))
        }
        #expect(corners.first == 0)
        #expect(corners.contains(.max))
        #expect(Set(corners).count == 4)
    }
}
