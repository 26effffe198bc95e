// SPDX-License-Identifier: EUPL-1.2

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Writes to an open file, pipe or terminal, such as standard output; it does not close it.
public final class FileDescriptorSink: ByteSink {
    /// Standard output.
    public static var standardOutput: FileDescriptorSink { FileDescriptorSink(STDOUT_FILENO, name: "standard output") }

    private let descriptor: CInt
    private let name: String

    /// A sink over a descriptor that stays open as long as the sink is used.
    public init(_ descriptor: CInt, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    /// Writes all bytes, in as many turns as the system asks for.
    /// - Throws: ``FormatError`` `unwritable`, as when the disk is full or the pipe has been closed.
    public func write(_ bytes: [UInt8]) throws {
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                // Within the buffer: `start` is below its count.
                SystemCall.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[start...]))
            }
            if written >= 0 {
                start += written
            } else if errno != EINTR {
                throw FormatError(.unwritable, "\(name) cannot be written: \(SystemCall.reason)")
            }
        }
    }
}
