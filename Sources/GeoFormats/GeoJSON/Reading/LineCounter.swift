// SPDX-License-Identifier: EUPL-1.2

/// Tells the line of positions that only go forward, each byte looked at once.
struct LineCounter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var line: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from line: Int) {
        self.bytes = bytes
        self.line = line
    }

    mutating func line(of offset: Int) -> Int {
        line += ByteWord.newlines(in: UnsafeBufferPointer(rebasing: bytes[position..<offset])).count
        position = offset
        return line
    }
}
