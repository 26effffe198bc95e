// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Reads a file or pipe in batches of whole lines, so that millions of lines pass in flat memory.
struct LineReader {
    private static let chunk = 1 << 18

    private let file: FileHandle
    private var rest: [UInt8] = []
    private var isAtEnd = false

    init(_ file: FileHandle) {
        self.file = file
    }

    /// The next whole lines without their ends, nil at the end of the input.
    mutating func next() throws -> [ArraySlice<UInt8>]? {
        while !isAtEnd {
            // On a terminal this returns line by line, so that an answer follows each question.
            guard let data = try file.read(upToCount: Self.chunk), !data.isEmpty else {
                isAtEnd = true
                break
            }
            rest += data
            guard let last = rest.lastIndex(of: UInt8(ascii: "\n")) else { continue }
            let whole = rest[..<last]
            rest = Array(rest[(last + 1)...])
            return Self.lines(whole)
        }
        guard !rest.isEmpty else { return nil }
        defer { rest = [] }
        return Self.lines(rest[...])
    }

    private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
}
