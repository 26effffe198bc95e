// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Reads a file or pipe in blocks of whole lines, so that millions of lines pass in flat memory.
struct LineReader {
    private static let chunk = 1 << 18
    /// Longer than any line of coordinates: without a limit a file without line ends would be held whole.
    private static let longestLine = 1 << 20

    private let file: FileHandle
    private var rest: [UInt8] = []
    private var isAtEnd = false

    init(_ file: FileHandle) {
        self.file = file
    }

    /// The next whole lines, each with its end but perhaps the last one of the input; nil at the end of the input.
    /// - Throws: ``UsageError`` at a line of more than a megabyte, or what the system reports.
    mutating func next() throws -> [UInt8]? {
        while !isAtEnd {
            // On a terminal this returns line by line, so that an answer follows each question.
            guard let data = try file.read(upToCount: Self.chunk), !data.isEmpty else {
                isAtEnd = true
                break
            }
            let start = rest.count
            rest += data
            guard let last = rest[start...].lastIndex(of: UInt8(ascii: "\n")) else {
                guard rest.count <= Self.longestLine else {
                    throw UsageError("the input has a line of more than a megabyte: give one pair of numbers a line")
                }
                continue
            }
            let remainder = Array(rest[(last + 1)...])
            rest.removeSubrange((last + 1)...)
            defer { rest = remainder }
            return rest
        }
        guard !rest.isEmpty else { return nil }
        defer { rest = [] }
        return rest
    }

    /// Whether reading on would give an answer at once, and not wait for someone to type or for another program.
    var isReady: Bool {
        guard !isAtEnd else { return true }
        var request = pollfd(fd: file.fileDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) > 0
    }
}
