// SPDX-License-Identifier: EUPL-1.2

/// The rings of an area one after the other, turned so that the interior is on the left, without repeated points.
struct FlatRings {
    /// The vertices of all rings, each ring closed.
    private(set) var vertices: [SIMD2<Double>] = []
    /// Where each ring starts, and where the last ends.
    private(set) var starts = [0]
    /// Whether each ring is a hole.
    private(set) var isHole: [Bool] = []
    /// The largest size of a coordinate.
    private(set) var magnitude = 0.0
    /// Whether all coordinates are 0 or of a size of which no product of four is lost to the range of numbers, and
    /// their number fits the positions that are kept.
    private(set) var isExact = true

    init(_ area: MultiPolygon) {
        vertices.reserveCapacity(area.vertexCount)
        for polygon in area.polygons {
            append(polygon.shell, isHole: false)
            for hole in polygon.holes { append(hole, isHole: true) }
        }
        if vertices.count >= Int(Int32.max) { isExact = false }
    }

    /// Lays rings that are near each other near each other, so that the boxes over many parts are small.
    mutating func sortAlongCurve() {
        guard isHole.count > 8 else { return }
        let boxes = isHole.indices.map { ring in
            let points = vertices[starts[ring]..<starts[ring + 1]]
            var low = points[starts[ring]]
            var high = low
            for point in points {
                low = pointwiseMin(low, point)
                high = pointwiseMax(high, point)
            }
            return SIMD4(lowHalf: low, highHalf: high)
        }
        var sorted = self
        sorted.vertices.removeAll(keepingCapacity: true)
        sorted.isHole.removeAll(keepingCapacity: true)
        sorted.starts = [0]
        for position in HilbertOrder.positions(of: boxes) {
            let ring = Int(position)
            sorted.vertices += vertices[starts[ring]..<starts[ring + 1]]
            sorted.starts.append(sorted.vertices.count)
            sorted.isHole.append(isHole[ring])
        }
        self = sorted
    }

    private mutating func append(_ ring: Ring, isHole hole: Bool) {
        let coordinates = ring.coordinates
        let isReversed = (ring.signedArea < 0) != hole
        let start = vertices.count
        var largest = magnitude
        var smallest = Double.infinity
        for place in stride(from: 0, to: coordinates.count - 1, by: 2) {
            let from = isReversed ? coordinates.count - 2 - place : place
            let point = SIMD2(coordinates[from], coordinates[from + 1])
            if place > 0, point == vertices[vertices.count - 1] { continue }
            let size = SIMD2(abs(point.x), abs(point.y))
            largest = max(largest, size.x, size.y)
            smallest = min(smallest, size.x > 0 ? size.x : smallest, size.y > 0 ? size.y : smallest)
            vertices.append(point)
        }
        magnitude = largest
        isExact = isExact && largest < 0x1p200 && smallest > 0x1p-200 && vertices.count - start > 3
        starts.append(vertices.count)
        isHole.append(hole)
    }
}
