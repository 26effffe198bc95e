// SPDX-License-Identifier: EUPL-1.2

/// Where a piece of text starts in its file, so that faults are told by their place in the file.
struct TextOrigin: Hashable, Sendable {
    /// The line, from 1.
    var line = 1
    /// The column in characters, from 1.
    var column = 1

    /// The place after some bytes; columns count characters (Unicode scalars).
    func advanced(over bytes: UnsafeBufferPointer<UInt8>) -> TextOrigin {
        let (newlines, lineStart) = ByteWord.newlines(in: bytes)
        let characters = ByteWord.characters(in: UnsafeBufferPointer(rebasing: bytes[lineStart...]))
        return newlines == 0
            ? TextOrigin(line: line, column: column + characters)
            : TextOrigin(line: line + newlines, column: 1 + characters)
    }
}

/// A piece of a text with its place.
struct TextPiece: Sendable {
    let bytes: [UInt8]
    let origin: TextOrigin
}
