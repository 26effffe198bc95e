// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// Spatial relations of OGC 06-103r4, section 6.1.15, computed by GEOS after a test of the boxes.
///
/// Each call builds both geometries anew. For one geometry against many use ``PreparedShape``, for two layers
/// ``OverlapJoin``.
extension Spatial {
    /// Whether they have at least one point in common.
    /// - Throws: ``GeometryError`` `operationFailed` when GEOS cannot decide, as on some invalid polygons.
    /// - Complexity: O((n + m) log(n + m)) over the vertices.
    public func intersects(_ other: some Spatial) throws(GeometryError) -> Bool {
        guard let box = boundingBox, let otherBox = other.boundingBox, box.intersects(otherBox) else { return false }
        return try relate(GEOSIntersects_r, "GEOSIntersects_r", other)
    }

    /// Whether they have no point in common.
    /// - Throws: ``GeometryError`` as ``intersects(_:)``.
    public func isDisjoint(from other: some Spatial) throws(GeometryError) -> Bool {
        try !intersects(other)
    }

    /// Whether the other lies in this one and their interiors meet; a line on the border is not contained.
    /// - Throws: ``GeometryError`` as ``intersects(_:)``.
    public func contains(_ other: some Spatial) throws(GeometryError) -> Bool {
        guard let box = boundingBox, let otherBox = other.boundingBox, box.contains(otherBox) else { return false }
        return try relate(GEOSContains_r, "GEOSContains_r", other)
    }

    /// Whether no point of the other lies outside this one; a line on the border is covered.
    /// - Throws: ``GeometryError`` as ``intersects(_:)``.
    public func covers(_ other: some Spatial) throws(GeometryError) -> Bool {
        guard let box = boundingBox, let otherBox = other.boundingBox, box.contains(otherBox) else { return false }
        return try relate(GEOSCovers_r, "GEOSCovers_r", other)
    }

    /// Whether this one lies in the other: ``contains(_:)`` seen from the other side.
    /// - Throws: ``GeometryError`` as ``intersects(_:)``.
    public func isWithin(_ other: some Spatial) throws(GeometryError) -> Bool {
        try other.contains(self)
    }

    /// Whether they meet along their borders alone.
    ///
    /// A question of topology at full precision. Whether two areas *overlap* is decided by their common area, with
    /// ``OverlapJoin``: predicates and overlay may disagree on slivers (libgeos #1018).
    /// - Throws: ``GeometryError`` as ``intersects(_:)``.
    public func touches(_ other: some Spatial) throws(GeometryError) -> Bool {
        guard let box = boundingBox, let otherBox = other.boundingBox, box.intersects(otherBox) else { return false }
        return try relate(GEOSTouches_r, "GEOSTouches_r", other)
    }

    private func relate(
        _ call: (GEOSContextHandle_t?, OpaquePointer?, OpaquePointer?) -> CChar, _ name: String, _ other: some Spatial
    ) throws(GeometryError) -> Bool {
        try withGEOS { context throws(GeometryError) in
            let builder = GEOSBuilder(context: context)
            let first = try builder.handle(shape)
            let second = try builder.handle(other.shape)
            return try first.withPointer { a throws(GeometryError) in
                try second.withPointer { b throws(GeometryError) in
                    try context.predicate(call(context.raw, a, b), name)
                }
            }
        }
    }
}
