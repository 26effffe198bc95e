// SPDX-License-Identifier: EUPL-1.2

/// A geometry prepared for predicates against many others.
///
/// It cannot be copied and is not Sendable: prepared geometries of GEOS are confined to one thread (libgeos #825), and
/// the compiler keeps them there.
public struct PreparedShape: ~Copyable {
    private let prepared: GEOSPreparedHandle
    private let box: BoundingBox?

    /// Prepares a geometry.
    /// - Throws: ``GeometryError`` `operationFailed`.
    /// - Complexity: O(n log n) over the vertices, at the latest on the first predicate.
    public init(_ geometry: some Spatial) throws(GeometryError) {
        box = geometry.boundingBox
        prepared = try GEOSPreparedHandle(try GEOSBuilder(context: GEOSContext()).handle(geometry.shape))
    }

    /// Whether they have at least one point in common.
    /// - Throws: ``GeometryError`` `operationFailed`.
    public borrowing func intersects(_ other: some Spatial) throws(GeometryError) -> Bool {
        guard let box, let otherBox = other.boundingBox, box.intersects(otherBox) else { return false }
        return try prepared.intersects(try handle(other))
    }

    /// Whether the other lies in this one and their interiors meet.
    /// - Throws: ``GeometryError`` `operationFailed`.
    public borrowing func contains(_ other: some Spatial) throws(GeometryError) -> Bool {
        guard let box, let otherBox = other.boundingBox, box.contains(otherBox) else { return false }
        return try prepared.contains(try handle(other))
    }

    /// Whether no point of the other lies outside this one.
    /// - Throws: ``GeometryError`` `operationFailed`.
    public borrowing func covers(_ other: some Spatial) throws(GeometryError) -> Bool {
        guard let box, let otherBox = other.boundingBox, box.contains(otherBox) else { return false }
        return try prepared.covers(try handle(other))
    }

    private borrowing func handle(_ other: some Spatial) throws(GeometryError) -> GEOSHandle {
        try GEOSBuilder(context: prepared.base.context).handle(other.shape)
    }
}
