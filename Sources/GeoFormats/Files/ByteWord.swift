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

    /// The position of the first quote, backslash or control character from a position on, the end when there is none;
    /// and whether all bytes before it are ASCII.
    static func stringMark(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (position: Int, isASCII: Bool) {
        let raw = UnsafeRawBufferPointer(bytes)
        let (quotes, backslashes) = (ones &* UInt64(UInt8.quote), ones &* UInt64(UInt8.backslash))
        var position = start
        var high: UInt64 = 0
        while position + 8 <= bytes.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let controls = (word &- ones &* 0x20) & ~word & highBits
            guard zeros(word ^ quotes) | zeros(word ^ backslashes) | controls == 0 else { break }
            high |= word
            position += 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == .quote || byte == .backslash || byte < 0x20 { break }
            high |= UInt64(byte)
            position += 1
        }
        return (position, high & highBits == 0)
    }

    /// How many line ends there are, and the position behind the last of them.
    static func newlines(in bytes: UnsafeBufferPointer<UInt8>) -> (count: Int, end: Int) {
        let raw = UnsafeRawBufferPointer(bytes)
        let low = ~highBits
        var (count, end, position) = (0, 0, 0)
        while position + 8 <= bytes.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let rest = word ^ (ones &* 0x0A)
            // Exact for each byte, as nothing is carried from one to the next.
            let found = ~(((rest & low) &+ low) | rest | low)
            if found != 0 {
                count += found.nonzeroBitCount
                end = position + 8 - found.leadingZeroBitCount / 8
            }
            position += 8
        }
        while position < bytes.count {
            if bytes[position] == 0x0A { (count, end) = (count + 1, position + 1) }
            position += 1
        }
        return (count, end)
    }

    /// How many characters (Unicode scalars) there are in UTF-8.
    static func characters(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var (count, position) = (bytes.count, 0)
        while position + 8 <= bytes.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            // Bytes that continue a character start with the bits 10.
            count -= (word & ~(word << 1) & highBits).nonzeroBitCount
            position += 8
        }
        while position < bytes.count {
            if bytes[position] & 0xC0 == 0x80 { count -= 1 }
            position += 1
        }
        return count
    }

    /// Marks the high bit of the bytes that are zero.
    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highBits }
}
