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
    static func list(_ lines: [some CustomStringConvertible], atMost limit: Int = 20) {
        for line in lines.prefix(limit) { note("  \(line)") }
        if lines.count > limit { note("  … and \(lines.count - limit) more") }
    }
}
