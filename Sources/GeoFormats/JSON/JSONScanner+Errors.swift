// SPDX-License-Identifier: EUPL-1.2

extension JSONScanner {
    func error(_ code: FormatError.Code, _ message: String, at offset: Int? = nil) -> FormatError {
        let place = place(of: offset ?? position)
        return FormatError(code, message, line: place.line, column: place.column)
    }

    func malformed(_ message: String, at offset: Int? = nil) -> FormatError {
        error(.malformedJSON, message, at: offset)
    }

    func truncated(_ expected: String) -> FormatError {
        error(.truncated, "the file ends where \(expected) should follow: it is truncated", at: bytes.count)
    }

    /// What stands at the position where something else was expected.
    func unexpected(_ expected: String) -> FormatError {
        guard let byte = current else { return truncated(expected) }
        if let literal = literalAtPosition {
            if ["nan", "inf", "infinity"].contains(literal.drop { $0 == "-" }.lowercased()) {
                return malformed("\(literal) is not a JSON number")
            }
            if expected == "a value" { return malformed("'\(literal)' is not a JSON value") }
        }
        let found: String
        switch byte {
        case .quote: found = "a string"
        case .openBrace: found = "an object"
        case .openBracket: found = "an array"
        case .minus, 0x30...0x39: found = "a number"
        case 0x21...0x7E: found = literalAtPosition.map { "'\($0)'" } ?? "'\(Character(UnicodeScalar(byte)))'"
        default: found = "the byte 0x\(String(byte, radix: 16, uppercase: true))"
        }
        return malformed("found \(found) where \(expected) should stand")
    }

    /// The letters at the position, with the sign before them, at most 20 of them.
    private var literalAtPosition: String? {
        var end = position
        if end < bytes.count, bytes[end] == .minus { end += 1 }
        let start = end
        while end < bytes.count, end - start < 20, Self.isLetter(bytes[end]) { end += 1 }
        guard end > start else { return nil }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
