// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

extension Shape {
    /// The geometry with each of its points, lines and rings replaced, given as flat coordinates.
    ///
    /// A point must stay one point; a ring must stay closed.
    func mapLines<Failure>(_ change: ([Double]) throws(Failure) -> [Double]) throws(Failure) -> Shape {
        switch self {
        case .point(let point): return .point(try Self.point(point, change))
        case .lineString(let line): return .lineString(LineString(checked: try change(line.coordinates)))
        case .polygon(let polygon): return .polygon(try Self.polygon(polygon, change))
        case .multiPoint(let points):
            var result: [Point] = []
            for point in points { result.append(try Self.point(point, change)) }
            return .multiPoint(result)
        case .multiLineString(let lines):
            var result: [LineString] = []
            for line in lines { result.append(LineString(checked: try change(line.coordinates))) }
            return .multiLineString(result)
        case .multiPolygon(let area):
            var result: [Polygon] = []
            for polygon in area.polygons { result.append(try Self.polygon(polygon, change)) }
            return .multiPolygon(MultiPolygon(result))
        case .collection(let shapes):
            var result: [Shape] = []
            for shape in shapes { result.append(try shape.mapLines(change)) }
            return .collection(result)
        }
    }

    private static func point<Failure>(
        _ point: Point, _ change: ([Double]) throws(Failure) -> [Double]
    ) throws(Failure) -> Point {
        let pair = try change([point.x, point.y])
        return Point(finiteX: pair[0], y: pair[1])
    }

    private static func polygon<Failure>(
        _ polygon: Polygon, _ change: ([Double]) throws(Failure) -> [Double]
    ) throws(Failure) -> Polygon {
        let shell = Ring(checked: try change(polygon.shell.coordinates))
        var holes: [Ring] = []
        for hole in polygon.holes { holes.append(Ring(checked: try change(hole.coordinates))) }
        return Polygon(shell: shell, holes: holes)
    }
}
