// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Turns shapes in RD New into the same shapes in degrees, longitude first, at 7 decimals (1 cm).
struct DegreeShape {
    private let transformer: RDTransformer

    /// - Throws: ``FormatError`` `transformation` when the grid is missing.
    init(gridDirectory: String) throws(FormatError) {
        do throws(TransformError) { transformer = try RDTransformer(gridDirectory: gridDirectory) } catch {
            throw FormatError(.transformation, error.message)
        }
    }

    func shape(_ shape: Shape) throws(FormatError) -> Shape {
        switch shape {
        case .point(let point): return .point(try self.point(point))
        case .multiPoint(let points):
            var result: [Point] = []
            for point in points { result.append(try self.point(point)) }
            return .multiPoint(result)
        case .lineString(let line): return .lineString(LineString(checked: try degrees(line.coordinates)))
        case .multiLineString(let lines):
            var result: [LineString] = []
            for line in lines { result.append(LineString(checked: try degrees(line.coordinates))) }
            return .multiLineString(result)
        case .polygon(let polygon): return .polygon(try self.polygon(polygon))
        case .multiPolygon(let area):
            var result: [Polygon] = []
            for polygon in area.polygons { result.append(try self.polygon(polygon)) }
            return .multiPolygon(MultiPolygon(result))
        case .collection(let shapes):
            var result: [Shape] = []
            for shape in shapes { result.append(try self.shape(shape)) }
            return .collection(result)
        }
    }

    private func point(_ point: Point) throws(FormatError) -> Point {
        let pair = try degrees([point.x, point.y])
        return Point(finiteX: pair[0], y: pair[1])
    }

    private func polygon(_ polygon: Polygon) throws(FormatError) -> Polygon {
        var rings: [Ring] = []
        for ring in polygon.rings { rings.append(Ring(checked: try degrees(ring.coordinates))) }
        return Polygon(shell: rings[0], holes: Array(rings.dropFirst()))
    }

    private func degrees(_ metres: [Double]) throws(FormatError) -> [Double] {
        var pairs = metres
        do throws(TransformError) { try transformer.toETRS89(&pairs) } catch {
            throw FormatError(.transformation, error.message)
        }
        for index in pairs.indices { pairs[index] = (pairs[index] * 1e7).rounded() / 1e7 }
        return pairs
    }
}
