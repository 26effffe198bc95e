// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Hands out the bytes of a file or of memory in blocks.
///
/// A file is read and not mapped: one that another program shortens meanwhile just ends earlier, where touching a mapped
/// page behind the new end would kill the process.
final class ByteSource {
    /// The mark before each text of a GeoJSON text sequence.
    static let recordSeparator: UInt8 = 0x1E

    private let descriptor: CInt?
    private let path: String
    private var data: Data

    init(_ data: Data) {
        descriptor = nil
        path = ""
        self.data = data
    }

    /// - Throws: ``FormatError`` `unreadable`.
    init(contentsOf url: URL) throws(FormatError) {
        path = url.path(percentEncoded: false)
        data = Data()
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else {
            throw FormatError(.unreadable, "the file '\(path)' cannot be read: \(SystemCall.reason)")
        }
        descriptor = opened
    }

    deinit {
        if let descriptor { close(descriptor) }
    }

    /// Appends the next bytes to a buffer, at most so many.
    /// - Returns: How many there were; none at the end.
    func read(into bytes: inout [UInt8], _ count: Int) throws(FormatError) -> Int {
        guard let descriptor else {
            let block = data.prefix(count)
            bytes.append(contentsOf: block)
            data = data.dropFirst(block.count)
            return block.count
        }
        let block = try Self.block(of: descriptor, count, path)
        bytes.append(contentsOf: block)
        return block.count
    }

    private static func block(of descriptor: CInt, _ count: Int, _ path: String) throws(FormatError) -> [UInt8] {
        var failed = false
        let block = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                // Within the buffer: `filled` is below its count.
                let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
                let got = SystemCall.read(descriptor, rest)
                if got > 0 {
                    filled += got
                } else if got == 0 {
                    return
                } else if errno != EINTR {
                    failed = true
                    return
                }
            }
        }
        guard !failed else {
            throw FormatError(.unreadable, "the file '\(path)' cannot be read: \(SystemCall.reason)")
        }
        return block
    }
}
