// SPDX-License-Identifier: EUPL-1.2

import CGEOS

extension Spatial {
    /// The smallest convex geometry around this one: an area, or a line or point when it has no width.
    /// - Throws: ``GeometryError`` `operationFailed`.
    /// - Complexity: O(n log n) over the vertices.
    public func convexHull() throws(GeometryError) -> Shape {
        try construct("GEOSConvexHull_r") { context, raw in GEOSConvexHull_r(context, raw) }
    }

    /// Whether no line of it passes a point twice other than by closing; areas are simple.
    /// - Throws: ``GeometryError`` `operationFailed`.
    /// - Complexity: O(n log n) over the vertices.
    public func isSimple() throws(GeometryError) -> Bool {
        try withGEOS { context throws(GeometryError) in
            let handle = try GEOSBuilder(context: context).handle(shape)
            return try handle.withPointer { raw throws(GeometryError) in
                try context.predicate(GEOSisSimple_r(context.raw, raw), "GEOSisSimple_r")
            }
        }
    }
}
