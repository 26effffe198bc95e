// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// The three ways in which GEOS functions report failure.
///
/// A call is given the raw pointer of its context, and from then on the compiler may take the context itself for unused
/// and free it: the check that follows each call keeps it until the call has returned.
extension GEOSContext {
    /// The result of a function that returns NULL on failure.
    func nonNull<Pointer>(_ pointer: Pointer?, _ function: String) throws(GeometryError) -> Pointer {
        defer { withExtendedLifetime(self) {} }
        guard let pointer else { throw failure(function) }
        return pointer
    }

    /// The result of a predicate, which returns 2 on failure.
    func predicate(_ result: CChar, _ function: String) throws(GeometryError) -> Bool {
        defer { withExtendedLifetime(self) {} }
        guard result != 2 else { throw failure(function) }
        return result == 1
    }

    /// Checks a function that returns 0 on failure.
    func nonZero(_ result: CInt, _ function: String) throws(GeometryError) {
        defer { withExtendedLifetime(self) {} }
        guard result != 0 else { throw failure(function) }
    }

    /// A geometry that the function gave to us, as an owned handle.
    func owned(_ pointer: OpaquePointer?, _ function: String) throws(GeometryError) -> GEOSHandle {
        GEOSHandle(owning: try nonNull(pointer, function), context: self)
    }

    /// The text that the function gave to us, freed.
    func takeString(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
        guard let pointer else { return nil }
        defer { withExtendedLifetime(self) { GEOSFree_r(raw, pointer) } }
        return String(cString: pointer)
    }
}
