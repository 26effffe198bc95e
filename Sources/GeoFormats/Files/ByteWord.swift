// SPDX-License-Identifier: EUPL-1.2

/// Looks for bytes eight at a time.
enum ByteWord {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The position of the first of three bytes from a position on; the end when there is none.
    static func first(
        _ a: UInt8, _ b: UInt8, _ c: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let (a8, b8, c8) = (ones &* UInt64(a), ones &* UInt64(b), ones &* UInt64(c))
        var position = start
        while position + 8 <= bytes.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let found = zeros(word ^ a8) | zeros(word ^ b8) | zeros(word ^ c8)
            // The lowest mark is exact; those above it may be carried over from it.
            if found != 0 { return position + found.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < bytes.count, bytes[position] != a, bytes[position] != b, bytes[position] != c { position += 1 }
        return position
    }

    /// Marks the high bit of the bytes that are zero.
    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highBits }
}
