// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// A circle: a centre and a radius in metres.
public struct Circle: Hashable, Sendable {
    /// The centre.
    public let center: Point
    /// The radius in metres.
    public let radius: Double
}

extension Spatial {
    /// The largest circle that fits inside an area: the place where a label stands best.
    /// - Parameter tolerance: How much smaller the circle may be than the largest, in metres, above 0 and no finer than
    ///   a hundred-thousandth of the size of the area.
    /// - Throws: ``GeometryError`` `empty` for a geometry without area, `invalidParameter` or `operationFailed`.
    /// - Complexity: O((s / t + n) log n) for a size s, a tolerance t and n vertices, at worst.
    public func maximumInscribedCircle(tolerance: Double) throws(GeometryError) -> Circle {
        guard tolerance.isFinite, tolerance > 0 else {
            throw GeometryError(.invalidParameter, "a tolerance of \(tolerance) m cannot be used")
        }
        let surface = shape.surface
        // GEOS searches without an end where there is no area to search in.
        guard surface.area > 0, let box = surface.boundingBox else { throw .noCircle }
        let (short, long) = (min(box.width, box.height), max(box.width, box.height))
        // GEOS 3.11 lays cells as wide as the box is narrow, and halves them down to the tolerance: millions of them,
        // or no end at all, where a side is very long for its width or the tolerance. Nothing stops it.
        guard long / tolerance <= 1e5 else {
            throw GeometryError(.invalidParameter, "a tolerance of \(tolerance) m is too fine for an area of \(long) m")
        }
        return try short / 2 <= tolerance ? surface.anyInscribedCircle() : surface.searchedCircle(tolerance)
    }
}

extension MultiPolygon {
    /// A circle around any point inside: near enough to the largest where even that is smaller than the tolerance.
    fileprivate func anyInscribedCircle() throws(GeometryError) -> Circle {
        let center = try pointOnSurface()
        let border = Shape.multiLineString(
            polygons.flatMap(\.rings).map { LineString(checked: $0.coordinates) })
        return Circle(center: center, radius: try border.distance(to: center))
    }

    fileprivate func searchedCircle(_ tolerance: Double) throws(GeometryError) -> Circle {
        try withGEOS { context throws(GeometryError) in
            let handle = try GEOSBuilder(context: context).handle(shape)
            let pointer = try handle.withPointer { raw throws(GeometryError) in
                try context.nonNull(
                    GEOSMaximumInscribedCircle_r(context.raw, raw, tolerance), "GEOSMaximumInscribedCircle_r")
            }
            let radius = try GEOSReader(context: context).shape(GEOSHandle(owning: pointer, context: context))
            guard case .lineString(let line) = radius, let center = line.points.first else { throw .noCircle }
            return Circle(center: center, radius: line.length)
        }
    }
}

extension GeometryError {
    fileprivate static let noCircle = GeometryError(.empty, "a geometry without area holds no circle")
}
