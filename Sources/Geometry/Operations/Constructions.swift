// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// Geometries made from one geometry by GEOS.
extension Spatial {
    /// A point that certainly lies on the geometry, for an area in its interior.
    /// - Throws: ``GeometryError`` `empty` when there is no point to give.
    public func pointOnSurface() throws(GeometryError) -> Point {
        try point("GEOSPointOnSurface_r") { context, raw in GEOSPointOnSurface_r(context, raw) }
    }

    /// The centre of gravity, which may lie outside the geometry.
    /// - Throws: ``GeometryError`` `empty` when there is no point to give.
    public func centroid() throws(GeometryError) -> Point {
        try point("GEOSGetCentroid_r") { context, raw in GEOSGetCentroid_r(context, raw) }
    }

    /// The geometry with everything within a distance of it.
    /// - Parameters:
    ///   - metres: The distance; a negative one shrinks an area.
    ///   - quadrantSegments: How many segments draw a quarter of a circle, 1 to 1000.
    /// - Throws: ``GeometryError`` `invalidParameter` or `operationFailed`.
    public func buffer(metres: Double, quadrantSegments: Int = 8) throws(GeometryError) -> MultiPolygon {
        guard metres.isFinite, let segments = CInt(exactly: quadrantSegments), (1...1_000).contains(segments) else {
            throw GeometryError(
                .invalidParameter, "a buffer of \(metres) m with \(quadrantSegments) segments cannot be made")
        }
        return try construct("GEOSBuffer_r") { context, raw in GEOSBuffer_r(context, raw, metres, segments) }.surface
    }

    /// The geometry with fewer vertices, no farther than a tolerance from the original, and still valid.
    ///
    /// Only this geometry is looked at: borders shared with a neighbour are kept by ``Coverage/simplified(_:tolerance:maximumDistance:)``.
    /// - Parameter tolerance: The largest distance in metres, 0 or more (Douglas–Peucker).
    /// - Throws: ``GeometryError`` `invalidParameter` or `operationFailed`.
    public func simplified(tolerance: Double) throws(GeometryError) -> Shape {
        guard tolerance.isFinite, tolerance >= 0 else {
            throw GeometryError(.invalidParameter, "a tolerance of \(tolerance) m cannot be used")
        }
        return try construct("GEOSTopologyPreserveSimplify_r") { context, raw in
            GEOSTopologyPreserveSimplify_r(context, raw, tolerance)
        }
    }

    private func point(
        _ name: String, _ call: (GEOSContextHandle_t?, OpaquePointer) -> OpaquePointer?
    ) throws(GeometryError) -> Point {
        guard case .point(let point) = try construct(name, call) else {
            throw GeometryError(.empty, "an empty geometry has no point to give", function: name)
        }
        return point
    }

    /// What a GEOS function makes from this geometry alone.
    func construct(
        _ name: String, _ call: (GEOSContextHandle_t?, OpaquePointer) -> OpaquePointer?
    ) throws(GeometryError) -> Shape {
        try withGEOS { context throws(GeometryError) in
            let handle = try GEOSBuilder(context: context).handle(shape)
            let pointer = try handle.withPointer { raw throws(GeometryError) in
                try context.nonNull(call(context.raw, raw), name)
            }
            return try GEOSReader(context: context).shape(GEOSHandle(owning: pointer, context: context))
        }
    }
}
