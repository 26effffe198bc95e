// SPDX-License-Identifier: EUPL-1.2

/// The part of a text that is in memory: what has been read and not yet been taken.
struct TextWindow {
    /// A block takes some milliseconds to parse: enough to be worth a task, little enough to keep memory flat.
    static let blockSize = 1 << 19

    private let source: ByteSource
    private(set) var bytes: [UInt8] = []
    private(set) var origin = TextOrigin()
    private(set) var isAtEnd = false

    /// - Throws: ``FormatError`` `unreadable`.
    init(_ input: ByteInput) throws(FormatError) {
        source = try input.open()
        try fill()
        // The byte order mark is no character of the text.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    }

    /// Reads on: as much as there is already, so that looking again from the start stays linear.
    /// - Throws: ``FormatError`` `unreadable`, or `tooLarge` when what is in memory is too large for one feature.
    mutating func fill() throws(FormatError) {
        guard bytes.count <= InputLimits.feature else {
            throw FormatError(
                .tooLarge, "what starts here has more than \(InputLimits.text), which is no feature",
                line: origin.line, column: origin.column)
        }
        let count = min(max(Self.blockSize, bytes.count), InputLimits.feature + Self.blockSize - bytes.count)
        isAtEnd = try source.read(into: &bytes, count) == 0
    }

    /// Takes the first bytes out of the window.
    mutating func take(_ count: Int) -> TextPiece {
        let piece = TextPiece(bytes: Array(bytes[..<count]), origin: origin)
        origin = bytes.withUnsafeBufferPointer { origin.advanced(over: UnsafeBufferPointer(rebasing: $0[..<count])) }
        bytes.removeSubrange(..<count)
        return piece
    }
}
