// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// A GEOS context: one thread at a time, kept alive by every handle made with it.
///
/// Creating one costs less than 0.1 µs, so each synchronous scope makes its own and none is shared: sharing gave
/// other users of GEOS wrong results (libgeos #876).
final class GEOSContext {
    let raw: GEOSContextHandle_t
    private var lastMessage: String?

    init() {
        raw = GEOS_init_r()
        // The user data is not retained: the context is destroyed, and with it the handler, before this object is.
        GEOSContext_setErrorMessageHandler_r(raw, recordMessage, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        GEOS_finish_r(raw)
    }

    fileprivate func record(_ message: String) {
        lastMessage = message
    }

    /// The error behind a failed call; takes the message, so that it is not reported twice.
    func failure(_ function: String) -> GeometryError {
        defer { lastMessage = nil }
        return GeometryError(.operationFailed, lastMessage ?? "GEOS gave no reason", function: function)
    }
}

private let recordMessage: GEOSMessageHandler_r = { message, userData in
    guard let message, let userData else { return }
    Unmanaged<GEOSContext>.fromOpaque(userData).takeUnretainedValue().record(String(cString: message))
}

/// Runs synchronous work with a context of its own; no suspension can move it to another thread.
func withGEOS<Result>(
    _ body: (GEOSContext) throws(GeometryError) -> Result
) throws(GeometryError) -> Result {
    try body(GEOSContext())
}
