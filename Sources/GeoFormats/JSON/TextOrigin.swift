// SPDX-License-Identifier: EUPL-1.2

/// Where a piece of text starts in its file, so that faults are told by their place in the file.
struct TextOrigin: Hashable, Sendable {
    /// The line, from 1.
    var line = 1
    /// The column in characters, from 1.
    var column = 1

    /// The place after some bytes; columns count characters (Unicode scalars).
    func advanced(over bytes: UnsafeBufferPointer<UInt8>) -> TextOrigin {
        var result = self
        var lineStart = 0
        if let last = bytes.lastIndex(of: 0x0A) {
            var newlines = 0
            for byte in bytes[...last] where byte == 0x0A { newlines &+= 1 }
            result = TextOrigin(line: line + newlines, column: 1)
            lineStart = last + 1
        }
        for byte in bytes[lineStart...] where byte & 0xC0 != 0x80 { result.column += 1 }
        return result
    }
}

/// A piece of a text with its place.
struct TextPiece: Sendable {
    let bytes: [UInt8]
    let origin: TextOrigin
}
