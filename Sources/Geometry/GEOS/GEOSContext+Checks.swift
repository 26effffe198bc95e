// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// The three ways in which GEOS functions report failure.
extension GEOSContext {
    /// The result of a function that returns NULL on failure.
    func nonNull<Pointer>(_ pointer: Pointer?, _ function: String) throws(GeometryError) -> Pointer {
        guard let pointer else { throw failure(function) }
        return pointer
    }

    /// The result of a predicate, which returns 2 on failure.
    func predicate(_ result: CChar, _ function: String) throws(GeometryError) -> Bool {
        guard result != 2 else { throw failure(function) }
        return result == 1
    }

    /// Checks a function that returns 0 on failure.
    func nonZero(_ result: CInt, _ function: String) throws(GeometryError) {
        guard result != 0 else { throw failure(function) }
    }

    /// A geometry that the function gave to us, as an owned handle.
    func owned(_ pointer: OpaquePointer?, _ function: String) throws(GeometryError) -> GEOSHandle {
        GEOSHandle(owning: try nonNull(pointer, function), context: self)
    }

    /// The text that the function gave to us, freed.
    func takeString(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
        guard let pointer else { return nil }
        defer { GEOSFree_r(raw, pointer) }
        return String(cString: pointer)
    }
}
