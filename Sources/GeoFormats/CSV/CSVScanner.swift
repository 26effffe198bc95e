// SPDX-License-Identifier: EUPL-1.2

/// Takes records from comma-separated values (RFC 4180) one after another, reading on as it needs.
///
/// Lines may end in LF or CRLF; a quoted field may hold separators, quotes written twice, and line ends.
struct CSVScanner {
    /// A field and how it was written.
    struct Field {
        var text: String
        /// Whether it stood between quotes.
        let isQuoted: Bool
    }

    private let source: ByteSource
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    private(set) var separator = UInt8.comma
    /// The line at the position, from 1.
    private var line = 1
    /// The line on which the last record starts.
    private(set) var recordLine = 1

    private static let blockSize = 1 << 18

    init(_ source: ByteSource) throws(FormatError) {
        self.source = source
        try fill()
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        separator = Self.separator(in: buffer[position...].prefix { $0 != 0x0A })
    }

    /// The mark that stands most often in the first line outside quotes.
    private static func separator(in line: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in line {
            if byte == .quote { isQuoted.toggle() } else if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let candidates: [UInt8] = [.comma, UInt8(ascii: ";"), 0x09]
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? .comma
    }

    /// The next record that is not an empty line, nil at the end.
    /// - Throws: ``FormatError`` `truncated` or `malformedCSV` with the line.
    mutating func next() throws(FormatError) -> [Field]? {
        try skipEmptyLines()
        guard try peek() != nil else { return nil }
        recordLine = line
        var fields: [Field] = []
        while true {
            fields.append(try peek() == .quote ? try quoted() : try plain())
            guard try peek() == separator else { break }
            position += 1
        }
        try endLine()
        return fields
    }

    private mutating func skipEmptyLines() throws(FormatError) {
        while let byte = try peek(), byte == 0x0A || byte == 0x0D {
            if byte == 0x0A { line += 1 }
            position += 1
        }
    }

    private mutating func endLine() throws(FormatError) {
        if try peek() == 0x0D { position += 1 }
        guard let byte = try peek() else { return }
        guard byte == 0x0A else {
            throw FormatError(.malformedCSV, "text follows the closing quote of a field", line: line)
        }
        position += 1
        line += 1
    }

    private mutating func plain() throws(FormatError) -> Field {
        var bytes: [UInt8] = []
        while let byte = try peek(), byte != separator, byte != 0x0A, byte != 0x0D {
            bytes.append(byte)
            position += 1
        }
        return Field(text: try text(bytes, line: line), isQuoted: false)
    }

    private mutating func quoted() throws(FormatError) -> Field {
        let start = line
        var bytes: [UInt8] = []
        position += 1
        while let byte = try peek() {
            position += 1
            if byte == .quote {
                guard try peek() == .quote else { return Field(text: try text(bytes, line: start), isQuoted: true) }
                position += 1
            } else if byte == 0x0A {
                line += 1
            }
            bytes.append(byte)
            guard bytes.count <= InputLimits.feature else {
                throw FormatError(.malformedCSV, "a field is larger than \(InputLimits.text)", line: start)
            }
        }
        throw FormatError(.truncated, "the file ends within the quoted field that starts here", line: start)
    }

    private func text(_ bytes: [UInt8], line: Int) throws(FormatError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw FormatError(
                .malformedCSV, "a field holds bytes that are not UTF-8: save the file as UTF-8", line: line)
        }
        return text
    }

    /// The byte at the position, which is not consumed; nil at the end.
    @inline(__always)
    private mutating func peek() throws(FormatError) -> UInt8? {
        if position == buffer.count { try fill() }
        return position < buffer.count ? buffer[position] : nil
    }

    private mutating func fill() throws(FormatError) {
        guard !isAtEnd else { return }
        buffer.removeAll(keepingCapacity: true)
        position = 0
        isAtEnd = try source.read(into: &buffer, Self.blockSize) == 0
    }
}
