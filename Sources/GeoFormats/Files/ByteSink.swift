// SPDX-License-Identifier: EUPL-1.2

/// Where a writer leaves its bytes: a file, a pipe, memory.
public protocol ByteSink: AnyObject {
    /// Takes bytes that follow those it got before.
    func write(_ bytes: [UInt8]) throws
}

/// Keeps all bytes in memory.
public final class MemorySink: ByteSink {
    /// The bytes so far; who reads them may also take them away.
    public var bytes: [UInt8] = []

    /// A sink without bytes.
    public init() {}

    /// Takes bytes.
    public func write(_ bytes: [UInt8]) { self.bytes += bytes }

    /// The bytes as a text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
