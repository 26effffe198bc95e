// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Words for people, on stderr, so that stdout holds data alone.
enum Message {
    static func note(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    static func error(_ text: String) {
        note("doorbraakkaart: \(text)")
    }

    /// At most so many lines, and how many more there are.
    /// - Parameter total: How many there are in all, when these are not all.
    static func list(_ lines: [some CustomStringConvertible], of total: Int? = nil, atMost limit: Int = 20) {
        for line in lines.prefix(limit) { note("  \(line)") }
        let total = total ?? lines.count
        let shown = min(limit, lines.count)
        if total > shown { note("  … and \(total - shown) more") }
    }
}
