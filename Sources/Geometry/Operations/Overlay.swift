// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// Set operations on geometries, computed by GEOS (OverlayNG).
extension Spatial {
    /// What both have in common; for two areas also the lines and points along which they only touch.
    /// - Throws: ``GeometryError`` `operationFailed` on invalid input.
    /// - Complexity: O((n + m) log(n + m)) over the vertices and crossings.
    public func intersection(with other: some Spatial) throws(GeometryError) -> Shape {
        guard let box = boundingBox, let otherBox = other.boundingBox, box.intersects(otherBox) else {
            return .collection([])
        }
        return try overlay(GEOSIntersection_r, "GEOSIntersection_r", other)
    }

    /// What either has.
    /// - Throws: ``GeometryError`` `operationFailed` on invalid input.
    public func union(with other: some Spatial) throws(GeometryError) -> Shape {
        try overlay(GEOSUnion_r, "GEOSUnion_r", other)
    }

    /// What this one has and the other has not.
    /// - Throws: ``GeometryError`` `operationFailed` on invalid input.
    public func difference(from other: some Spatial) throws(GeometryError) -> Shape {
        guard let box = boundingBox, let otherBox = other.boundingBox, box.intersects(otherBox) else { return shape }
        return try overlay(GEOSDifference_r, "GEOSDifference_r", other)
    }

    private func overlay(
        _ call: (GEOSContextHandle_t?, OpaquePointer?, OpaquePointer?) -> OpaquePointer?, _ name: String,
        _ other: some Spatial
    ) throws(GeometryError) -> Shape {
        try withGEOS { context throws(GeometryError) in
            let builder = GEOSBuilder(context: context)
            let first = try builder.handle(shape)
            let second = try builder.handle(other.shape)
            let pointer = try first.withPointer { a throws(GeometryError) in
                try second.withPointer { b throws(GeometryError) in
                    try context.nonNull(call(context.raw, a, b), name)
                }
            }
            return try GEOSReader(context: context).shape(GEOSHandle(owning: pointer, context: context))
        }
    }
}

extension Sequence<MultiPolygon> {
    /// The area that any of them covers, each part of the ground once.
    /// - Throws: ``GeometryError`` `operationFailed` on invalid input.
    /// - Complexity: O(n log n) over the vertices and crossings, by cascaded union.
    public func union() throws(GeometryError) -> MultiPolygon {
        let polygons = flatMap(\.polygons)
        return try withGEOS { context throws(GeometryError) in
            let parts = try GEOSBuilder(context: context).handle(.collection(polygons.map(Shape.polygon)))
            let pointer = try parts.withPointer { raw throws(GeometryError) in
                try context.nonNull(GEOSUnaryUnion_r(context.raw, raw), "GEOSUnaryUnion_r")
            }
            return try GEOSReader(context: context).shape(GEOSHandle(owning: pointer, context: context)).surface
        }
    }
}
