// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// The common area of two areas by an overlay of GEOS, for coordinates so large or small that products of them are no
/// numbers any more.
enum GEOSCommonArea {
    /// The common area in m², 0 where they only touch, nil where they are apart.
    /// - Throws: ``GeometryError`` `operationFailed`.
    static func common(_ first: MultiPolygon, _ second: MultiPolygon) throws(GeometryError) -> Double? {
        try withGEOS { context throws(GeometryError) in
            let builder = GEOSBuilder(context: context)
            let a = try builder.handle(.multiPolygon(first))
            let b = try builder.handle(.multiPolygon(second))
            return try a.withPointer { a throws(GeometryError) in
                try b.withPointer { b throws(GeometryError) in
                    let doIntersect = GEOSIntersects_r(context.raw, a, b)
                    guard try context.predicate(doIntersect, "GEOSIntersects_r") else { return nil }
                    if try context.predicate(GEOSCovers_r(context.raw, a, b), "GEOSCovers_r") { return second.area }
                    if try context.predicate(GEOSCovers_r(context.raw, b, a), "GEOSCovers_r") { return first.area }
                    return try intersectionArea(a, b, context)
                }
            }
        }
    }

    private static func intersectionArea(
        _ a: OpaquePointer, _ b: OpaquePointer, _ context: GEOSContext
    ) throws(GeometryError) -> Double {
        let common = try context.owned(GEOSIntersection_r(context.raw, a, b), "GEOSIntersection_r")
        var squareMetres = 0.0
        try common.withPointer { raw throws(GeometryError) in
            try context.nonZero(GEOSArea_r(context.raw, raw, &squareMetres), "GEOSArea_r")
        }
        return squareMetres
    }
}
