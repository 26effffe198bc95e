// SPDX-License-Identifier: EUPL-1.2

import CGEOS

extension Spatial {
    /// Where the geometry ends: the rings of an area, the ends of lines that are not closed, nothing of points.
    ///
    /// A point where an even number of lines end is no boundary (OGC 06-103r4, 6.1.7.1).
    /// - Throws: ``GeometryError`` `operationFailed` for a collection of several kinds, which has none.
    /// - Complexity: O(n log n) over the vertices.
    public func boundary() throws(GeometryError) -> Shape {
        try construct("GEOSBoundary_r") { context, raw in GEOSBoundary_r(context, raw) }
    }

    /// The same geometry with vertices added, so that no edge is longer than a length.
    ///
    /// Straight in RD New is not straight in degrees: an edge of 10 km bends by some decimetres, one of 1 km by some
    /// millimetres.
    /// - Parameter metres: The longest edge, above 0.
    /// - Throws: ``GeometryError`` `invalidParameter` for a length that would take more than ten million vertices.
    public func densified(metres: Double) throws(GeometryError) -> Shape {
        guard metres.isFinite, metres > 0, shape.length / metres <= 1e7 else {
            throw GeometryError(.invalidParameter, "edges of at most \(metres) m cannot be made")
        }
        return try construct("GEOSDensify_r") { context, raw in GEOSDensify_r(context, raw, metres) }
    }

    /// The same geometry with its parts, rings and vertices in the one order that GEOS calls normal.
    ///
    /// Versions of GEOS give results in different orders: those that are normalized can be compared.
    /// - Throws: ``GeometryError`` `operationFailed`.
    public func normalized() throws(GeometryError) -> Shape {
        try withGEOS { context throws(GeometryError) in
            let handle = try GEOSBuilder(context: context).handle(shape)
            try handle.withPointer { raw throws(GeometryError) in
                // Unlike other functions this one returns 0 when all is well.
                try context.nonZero(GEOSNormalize_r(context.raw, raw) + 1, "GEOSNormalize_r")
            }
            return try GEOSReader(context: context).shape(handle)
        }
    }
}
