// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Cuts geometries to the area in which they can be transformed, so that no relation with a feature in RD New changes.
enum LiteralCutting {
    /// The parts of a geometry within a box, of the same kind.
    static func inside(_ shape: Shape, _ area: BoundingBox) throws(GeometryError) -> Shape {
        switch shape {
        case .point(let point): return .multiPoint(area.contains(point) ? [point] : [])
        case .multiPoint(let points): return .multiPoint(points.filter(area.contains))
        default: break
        }
        let rectangle = Shape.box((area.minX, area.minY), (area.maxX, area.maxY))
        let common = try shape.intersection(with: rectangle)
        // Where it only touches the box there are points and lines too, far from all features.
        return shape.allLines.isEmpty ? .multiPolygon(common.surface) : .multiLineString(common.allLines)
    }

    /// The geometry with something far from all features when all else that is there has been cut off: a geometry that
    /// reaches beyond a feature must still do so.
    static func withStandIn(_ projected: Shape, for original: Shape) -> Shape {
        if let box = projected.boundingBox, !RDArea.practical.contains(box) { return projected }
        let (west, south) = (RDArea.practical.minX - 20_000, RDArea.practical.minY - 20_000)
        switch projected {
        case .multiPoint(let points): return .multiPoint(points + [Point(finiteX: west, y: south)])
        case .multiLineString(let lines):
            return .multiLineString(lines + [LineString(checked: [west, south, west + 1, south])])
        default:
            let square = Shape.box((west, south), (west + 1, south + 1))
            return .multiPolygon(MultiPolygon(projected.polygons + square.polygons))
        }
    }
}
