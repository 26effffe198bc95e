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
    /// - Parameter tolerance: How far the centre may be from the best one, in metres, above 0.
    /// - Throws: ``GeometryError`` `empty` for a geometry without area, `invalidParameter` or `operationFailed`.
    public func maximumInscribedCircle(tolerance: Double) throws(GeometryError) -> Circle {
        guard tolerance.isFinite, tolerance > 0 else {
            throw GeometryError(.invalidParameter, "a tolerance of \(tolerance) m cannot be used")
        }
        let surface = shape.surface
        // GEOS searches without an end where there is no area to search in.
        guard surface.area > 0 else { throw GeometryError(.empty, "a geometry without area holds no circle") }
        return try withGEOS { context throws(GeometryError) in
            let handle = try GEOSBuilder(context: context).handle(surface.shape)
            let pointer = try handle.withPointer { raw throws(GeometryError) in
                try context.nonNull(
                    GEOSMaximumInscribedCircle_r(context.raw, raw, tolerance), "GEOSMaximumInscribedCircle_r")
            }
            let radius = try GEOSReader(context: context).shape(GEOSHandle(owning: pointer, context: context))
            guard case .lineString(let line) = radius, let center = line.points.first else {
                throw GeometryError(.empty, "a geometry without area holds no circle")
            }
            return Circle(center: center, radius: line.length)
        }
    }
}
