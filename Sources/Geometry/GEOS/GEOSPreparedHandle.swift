// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// A geometry prepared for many predicates, together with the geometry it refers to.
struct GEOSPreparedHandle: ~Copyable {
    let base: GEOSHandle
    private let pointer: OpaquePointer

    init(_ base: consuming GEOSHandle) throws(GeometryError) {
        let context = base.context
        pointer = try base.withPointer { raw throws(GeometryError) in
            try context.nonNull(GEOSPrepare_r(context.raw, raw), "GEOSPrepare_r")
        }
        self.base = base
    }

    // The body of deinit runs before the stored base is destroyed: prepared first, base second, as the header asks.
    deinit {
        withExtendedLifetime(base.context) { GEOSPreparedGeom_destroy_r(base.context.raw, pointer) }
    }

    /// Only predicates that GEOS 3.11 really prepares for areas are offered; the others would be silently slow.
    borrowing func intersects(_ other: borrowing GEOSHandle) throws(GeometryError) -> Bool {
        try test(GEOSPreparedIntersects_r, "GEOSPreparedIntersects_r", other)
    }

    borrowing func contains(_ other: borrowing GEOSHandle) throws(GeometryError) -> Bool {
        try test(GEOSPreparedContains_r, "GEOSPreparedContains_r", other)
    }

    borrowing func covers(_ other: borrowing GEOSHandle) throws(GeometryError) -> Bool {
        try test(GEOSPreparedCovers_r, "GEOSPreparedCovers_r", other)
    }

    private borrowing func test(
        _ call: (GEOSContextHandle_t?, OpaquePointer?, OpaquePointer?) -> CChar, _ name: String,
        _ other: borrowing GEOSHandle
    ) throws(GeometryError) -> Bool {
        let context = base.context
        let prepared = pointer
        return try other.withPointer { raw throws(GeometryError) in
            try context.predicate(call(context.raw, prepared, raw), name)
        }
    }
}
