// SPDX-License-Identifier: EUPL-1.2

extension RepairReport {
    init(unchanged shape: Shape) {
        let parts = shape.polygons
        let holes = parts.reduce(0) { $0 + $1.holes.count }
        self.init(
            defects: [], areaBefore: shape.area, areaAfter: shape.area, partsBefore: parts.count,
            partsAfter: parts.count, partsLost: 0, holesBefore: holes, holesAfter: holes, holesLost: 0,
            largestDistance: shape.isEmpty ? nil : 0)
    }

    init(
        from shape: Shape, to result: Shape, _ defects: [ValidityDefect], holesBeside: Int
    ) throws(GeometryError) {
        let (before, after) = (shape.polygons, result.polygons)
        let collapsed = defects.filter { $0.kind == .tooFewPoints || $0.kind == .zeroArea }
        let suspects = Set(defects.compactMap(\.polygon))
        var partsLost = 0
        for number in suspects where try before[number - 1].madeValid().surface.isEmpty { partsLost += 1 }
        self.init(
            defects: defects, areaBefore: shape.area, areaAfter: result.area, partsBefore: before.count,
            partsAfter: after.count, partsLost: partsLost, holesBefore: before.reduce(0) { $0 + $1.holes.count },
            holesAfter: after.reduce(0) { $0 + $1.holes.count },
            holesLost: holesBeside + collapsed.count { ($0.ring ?? 1) > 1 },
            largestDistance: OutlineDistance(to: after).largest(from: before))
    }
}

/// Distances to the rings of polygons.
private struct OutlineDistance {
    private let edges: [BorderEdge]
    private let vertices: Set<Point>
    private let index: PackedIndex

    init(to polygons: [Polygon]) {
        edges = BorderRings(polygons).edges
        vertices = Set(edges.map(\.a))
        index = PackedIndex(edges.map(\.box))
    }

    /// The largest distance in metres from a vertex, nil when there is nothing to measure to.
    func largest(from polygons: [Polygon]) -> Double? {
        guard !edges.isEmpty else { return nil }
        var largest = 0.0
        for point in polygons.lazy.flatMap(\.rings).flatMap(\.points) where !vertices.contains(point) {
            largest = max(largest, distance(from: point))
        }
        return largest
    }

    private func distance(from point: Point) -> Double {
        let place = BoundingBox(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y)
        var radius = 0.001
        var nearest = Double.infinity
        // What is found in a box may be farther than its sides; only nothing outside the sides can be nearer.
        while nearest > radius {
            radius = nearest.isFinite ? nearest : radius * 8
            guard radius.isFinite else { return radius }
            index.forEach(intersecting: place.expanded(metres: radius)) { number in
                nearest = min(nearest, edges[number].distance(to: point))
            }
        }
        return nearest
    }
}

extension BorderEdge {
    fileprivate func distance(to point: Point) -> Double {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let share = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy)
        let along = share.isFinite ? min(1, max(0, share)) : 0
        return Point(finiteX: a.x + along * dx, y: a.y + along * dy).distance(to: point)
    }
}
