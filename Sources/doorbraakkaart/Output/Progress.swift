// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Counts along on a terminal while long work is going on; elsewhere it is silent.
struct Progress: Sendable {
    private static let isTerminal = isatty(STDERR_FILENO) == 1

    private let what: String

    init(_ what: String) {
        self.what = what
    }

    func show(_ count: Int) {
        guard Self.isTerminal else { return }
        FileHandle.standardError.write(Data("\r\(count) \(what) …".utf8))
    }

    /// Takes the count away, so that the next message has a line of its own.
    func clear() {
        guard Self.isTerminal else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
