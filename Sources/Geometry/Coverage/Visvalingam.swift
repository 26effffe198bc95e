// SPDX-License-Identifier: EUPL-1.2

import HeapModule

/// Line simplification by effective area (Visvalingam and Whyatt 1993): the vertex whose triangle with its neighbours
/// is smallest goes first, and the areas of its neighbours are then taken anew.
enum Visvalingam {
    /// The points that stay; the first and last always do.
    /// - Parameters:
    ///   - areaTolerance: Triangles of this many m² or more stay.
    ///   - minimum: How many points stay at the least.
    static func simplified(_ points: [Point], areaTolerance: Double, minimum: Int) -> [Point] {
        guard points.count > minimum, areaTolerance > 0 else { return points }
        var previous = points.indices.map { $0 - 1 }
        var next = points.indices.map { $0 + 1 }
        var area = [Double](repeating: .infinity, count: points.count)
        var heap = Heap<Entry>()
        for index in 1..<(points.count - 1) {
            area[index] = triangle(points[index - 1], points[index], points[index + 1])
            heap.insert(Entry(area: area[index], index: index))
        }
        var left = points.count
        var removed = [Bool](repeating: false, count: points.count)
        while left > minimum, let entry = heap.popMin(), entry.area < areaTolerance {
            // An entry that was overtaken by a newer area of the same vertex.
            guard !removed[entry.index], entry.area == area[entry.index] else { continue }
            removed[entry.index] = true
            left -= 1
            let before = previous[entry.index]
            let after = next[entry.index]
            next[before] = after
            previous[after] = before
            for index in [before, after] where index > 0 && index < points.count - 1 {
                // Never below the area that just went, so that the order of removal is one of growing areas.
                area[index] = max(entry.area, triangle(points[previous[index]], points[index], points[next[index]]))
                heap.insert(Entry(area: area[index], index: index))
            }
        }
        return points.indices.filter { !removed[$0] }.map { points[$0] }
    }

    /// Equal areas go by position, so that the result does not depend on the heap.
    private struct Entry: Comparable {
        let area: Double
        let index: Int
        static func < (left: Entry, right: Entry) -> Bool { (left.area, left.index) < (right.area, right.index) }
    }

    private static func triangle(_ a: Point, _ b: Point, _ c: Point) -> Double {
        let area = abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
        // Beyond all numbers: such a triangle is not a small one.
        return area.isNaN ? .infinity : area
    }
}
