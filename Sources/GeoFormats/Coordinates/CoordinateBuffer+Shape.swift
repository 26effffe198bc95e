// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

extension CoordinateBuffer {
    /// Holds one position.
    mutating func set(point: (Double, Double)) {
        clear()
        numbers = [point.0, point.1]
        height = 0
    }

    /// Holds the coordinates of a shape that is no collection.
    /// - Returns: Its type, nil for a collection.
    mutating func set(_ shape: Shape) -> SimpleType? {
        clear()
        switch shape {
        case .point(let point): set(point: (point.x, point.y))
        case .multiPoint(let points):
            numbers = points.flatMap { [$0.x, $0.y] }
            height = points.isEmpty ? nil : 1
        case .lineString(let line):
            append(line.coordinates)
            height = 1
        case .multiLineString(let lines):
            for line in lines { append(line.coordinates) }
            height = lines.isEmpty ? nil : 2
        case .polygon(let polygon):
            append(polygon)
            height = 2
        case .multiPolygon(let area):
            area.polygons.forEach { append($0) }
            height = area.isEmpty ? nil : 3
        case .collection: return nil
        }
        return SimpleType(rawValue: shape.kind)
    }

    private mutating func append(_ polygon: Polygon) {
        for ring in polygon.rings { append(ring.coordinates) }
        polygonEnds.append(lineEnds.count)
    }

    private mutating func append(_ coordinates: [Double]) {
        numbers += coordinates
        lineEnds.append(numbers.count / 2)
    }
}
