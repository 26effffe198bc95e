// SPDX-License-Identifier: EUPL-1.2

import CGEOS

extension Spatial {
    /// How far a vertex must move, in metres, before the geometry can become invalid; infinite where none can.
    ///
    /// Coordinates rounded to less than half of it keep an area valid (JTS `MinimumClearance`).
    /// - Throws: ``GeometryError`` `operationFailed`.
    /// - Complexity: O(n log n) over the vertices on usual shapes.
    public func minimumClearance() throws(GeometryError) -> Double {
        try withGEOS { context throws(GeometryError) in
            let handle = try GEOSBuilder(context: context).handle(shape)
            var metres = 0.0
            try handle.withPointer { raw throws(GeometryError) in
                // Unlike other functions this one returns 0 when all is well.
                try context.nonZero(
                    GEOSMinimumClearance_r(context.raw, raw, &metres) == 0 ? 1 : 0, "GEOSMinimumClearance_r")
            }
            return metres
        }
    }

    /// The shortest line from a vertex to what it comes near; empty where there is none.
    /// - Throws: ``GeometryError`` `operationFailed`.
    public func minimumClearanceLine() throws(GeometryError) -> Shape {
        try construct("GEOSMinimumClearanceLine_r") { context, raw in GEOSMinimumClearanceLine_r(context, raw) }
    }
}
