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
            let start = rest.count
            try fill()
            guard !isAtEnd, let last = rest[start...].lastIndex(of: UInt8(ascii: "\n")) else {
                guard isAtEnd || rest.count <= Self.longestLine else {
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

    /// Appends a chunk, or as much of it as is there without waiting: an answer follows each question.
    private mutating func fill() throws {
        let end = rest.count + Self.chunk
        repeat {
            // Not by FileHandle, which waits for the whole chunk.
            let count = min(Self.chunk, end - rest.count)
            let bytes = try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                filled = try Self.read(file.fileDescriptor, into: buffer)
            }
            isAtEnd = bytes.isEmpty
            rest += bytes
        } while !isAtEnd && rest.count < end && isReady
    }

    private static func read(_ descriptor: CInt, into buffer: UnsafeMutableBufferPointer<UInt8>) throws -> Int {
        while true {
            let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else {
                throw InputError(description: "standard input cannot be read: \(String(cString: strerror(errno)))")
            }
        }
    }

    /// Whether reading on would give an answer at once, and not wait for someone to type or for another program.
    var isReady: Bool {
        guard !isAtEnd else { return true }
        var request = pollfd(fd: file.fileDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) > 0
    }
}

/// The input of a command failed.
struct InputError: Error, CustomStringConvertible {
    let description: String
}
