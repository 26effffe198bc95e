// SPDX-License-Identifier: EUPL-1.2

import HeapModule

/// Line simplification by effective area (Visvalingam and Whyatt 1993): the vertex whose triangle with its neighbours
/// is smallest goes first, and the areas of its neighbours are then taken anew.
enum Visvalingam {
    /// The points that stay; the first and last always do.
    /// - Parameters:
    ///   - areaTolerance: Triangles of this many m² or more stay.
    ///   - maximumDistance: No point that goes lies farther than this number of metres from what is left.
    ///   - minimum: How many points stay at the least.
    static func simplified(
        _ points: [Point], areaTolerance: Double, maximumDistance: Double = .infinity, minimum: Int
    ) -> [Point] {
        guard points.count > minimum, areaTolerance > 0 else { return points }
        var previous = points.indices.map { $0 - 1 }
        var next = points.indices.map { $0 + 1 }
        var area = [Double](repeating: .infinity, count: points.count)
        for index in 1..<(points.count - 1) {
            area[index] = triangle(points[index - 1], points[index], points[index + 1])
        }
        // Those that are too large come in when a neighbour that goes has made them smaller.
        var heap = Heap(area.indices.filter { area[$0] < areaTolerance }.map { Entry(area: area[$0], index: $0) })
        var left = points.count
        var removed = [Bool](repeating: false, count: points.count)
        while left > minimum, let entry = heap.popMin() {
            // An entry that was overtaken by a newer area of the same vertex.
            guard !removed[entry.index], entry.area == area[entry.index] else { continue }
            let before = previous[entry.index]
            let after = next[entry.index]
            // It may go when its neighbours go first and others come in their place: their areas are then taken anew.
            guard isClose(points[before...after], maximumDistance) else { continue }
            removed[entry.index] = true
            left -= 1
            next[before] = after
            previous[after] = before
            for index in [before, after] where index > 0 && index < points.count - 1 {
                // Never below the area that just went, so that the order of removal is one of growing areas.
                area[index] = max(entry.area, triangle(points[previous[index]], points[index], points[next[index]]))
                if area[index] < areaTolerance { heap.insert(Entry(area: area[index], index: index)) }
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

    /// Whether all points lie within a distance of the straight line from the first to the last.
    private static func isClose(_ points: ArraySlice<Point>, _ distance: Double) -> Bool {
        guard distance < .infinity, let first = points.first, let last = points.last else { return true }
        let (dx, dy) = (last.x - first.x, last.y - first.y)
        let squared = dx * dx + dy * dy
        return points.allSatisfy { point in
            let along = (point.x - first.x) * dx + (point.y - first.y) * dy
            let share = squared > 0 ? min(max(along / squared, 0), 1) : 0
            let (x, y) = (first.x + share * dx - point.x, first.y + share * dy - point.y)
            return x * x + y * y <= distance * distance
        }
    }

    private static func triangle(_ a: Point, _ b: Point, _ c: Point) -> Double {
        let area = abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
        // Beyond all numbers: such a triangle is not a small one.
        return area.isNaN ? .infinity : area
    }
}
