// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// A geometry owned on the GEOS side: freed once, by the compiler's rules for values that cannot be copied.
///
/// It never leaves this module and never crosses a task: geometries of GEOS 3.11 cache their envelope lazily, so that
/// even reading one from two threads is a race.
struct GEOSHandle: ~Copyable {
    let context: GEOSContext
    private var pointer: OpaquePointer?

    init(owning pointer: OpaquePointer, context: GEOSContext) {
        self.pointer = pointer
        self.context = context
    }

    deinit {
        // The context goes after the body; that it does so after the call is said here and not left to optimisation.
        withExtendedLifetime(context) {
            if let pointer { GEOSGeom_destroy_r(context.raw, pointer) }
        }
    }

    /// The geometry, borrowed for the duration of the closure.
    borrowing func withPointer<Result: ~Copyable>(
        _ body: (OpaquePointer) throws(GeometryError) -> Result
    ) throws(GeometryError) -> Result {
        guard let pointer else { throw GeometryError(.operationFailed, "the geometry was given away") }
        defer { withExtendedLifetime(context) {} }
        return try body(pointer)
    }

    /// Gives the geometry to a GEOS function that takes ownership.
    consuming func release() -> OpaquePointer? {
        let released = pointer
        pointer = nil
        return released
    }
}
