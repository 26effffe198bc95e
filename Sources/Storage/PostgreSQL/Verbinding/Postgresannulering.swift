// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ

/// The right to break off what a connection is doing.
///
/// Unchecked, because libpq promises that `PQcancel` may be called from any thread, and nothing else is done with it.
final class Postgresannulering: @unchecked Sendable {
    private let recht: OpaquePointer

    init(_ recht: OpaquePointer) {
        self.recht = recht
    }

    deinit { PQfreeCancel(recht) }

    /// Asks the server; whether it still does the work is not waited for.
    func breekAf() {
        var melding = [CChar](repeating: 0, count: 256)
        // Without an answer the connection is gone, and the work with it.
        _ = PQcancel(recht, &melding, Int32(melding.count))
    }
}
