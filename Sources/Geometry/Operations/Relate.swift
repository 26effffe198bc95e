// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// Relations by the matrix of nine intersections (DE-9IM, OGC 06-103r4, section 6.1.15), computed by GEOS.
extension Spatial {
    /// The matrix as nine signs, `F`, `0`, `1` or `2`, as in `212101212` for two areas that overlap.
    /// - Throws: ``GeometryError`` `operationFailed` when GEOS cannot decide, as on some invalid polygons.
    /// - Complexity: O((n + m) log(n + m)) over the vertices.
    public func relation(to other: some Spatial) throws(GeometryError) -> String {
        try withHandles(other) { context, first, second throws(GeometryError) in
            let matrix = context.takeString(GEOSRelate_r(context.raw, first, second))
            return try context.nonNull(matrix, "GEOSRelate_r")
        }
    }

    /// Whether the matrix fits a pattern of `T`, `F`, `*`, `0`, `1` and `2`.
    /// - Throws: ``GeometryError`` as ``relation(to:)``, also for a pattern that is none.
    public func relates(to other: some Spatial, pattern: String) throws(GeometryError) -> Bool {
        try withHandles(other) { context, first, second throws(GeometryError) in
            try context.predicate(GEOSRelatePattern_r(context.raw, first, second, pattern), "GEOSRelatePattern_r")
        }
    }

    /// Whether they are of one dimension, have points in common, and each has points that the other has not.
    ///
    /// A question of topology: whether two areas overlap *by more than a sliver* is decided with ``OverlapJoin``.
    /// - Throws: ``GeometryError`` as ``relation(to:)``.
    public func overlaps(_ other: some Spatial) throws(GeometryError) -> Bool {
        try withHandles(other) { context, first, second throws(GeometryError) in
            try context.predicate(GEOSOverlaps_r(context.raw, first, second), "GEOSOverlaps_r")
        }
    }

    /// Whether their interiors meet in less than the larger dimension, as a line that enters an area and leaves it.
    /// - Throws: ``GeometryError`` as ``relation(to:)``.
    public func crosses(_ other: some Spatial) throws(GeometryError) -> Bool {
        try withHandles(other) { context, first, second throws(GeometryError) in
            try context.predicate(GEOSCrosses_r(context.raw, first, second), "GEOSCrosses_r")
        }
    }

    /// Whether they are the same set of points, whatever the order of parts and vertices.
    /// - Throws: ``GeometryError`` as ``relation(to:)``.
    public func isTopologicallyEqual(to other: some Spatial) throws(GeometryError) -> Bool {
        try withHandles(other) { context, first, second throws(GeometryError) in
            try context.predicate(GEOSEquals_r(context.raw, first, second), "GEOSEquals_r")
        }
    }

    /// Works on this geometry and another on the side of GEOS.
    func withHandles<Result>(
        _ other: some Spatial,
        _ body: (GEOSContext, OpaquePointer, OpaquePointer) throws(GeometryError) -> Result
    ) throws(GeometryError) -> Result {
        try withGEOS { context throws(GeometryError) in
            let builder = GEOSBuilder(context: context)
            let first = try builder.handle(shape)
            let second = try builder.handle(other.shape)
            return try first.withPointer { a throws(GeometryError) in
                try second.withPointer { b throws(GeometryError) in try body(context, a, b) }
            }
        }
    }
}
