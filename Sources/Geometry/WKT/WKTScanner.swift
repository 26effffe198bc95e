// SPDX-License-Identifier: EUPL-1.2

/// Takes well-known text apart into words, numbers and signs.
struct WKTScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
        skipBlanks()
    }

    var isAtEnd: Bool { position == bytes.count }

    /// Whether the next thing can only be a number.
    var isAtNumber: Bool { position < bytes.count && Self.isOfNumber(bytes[position]) }

    func error(_ expectation: String) -> GeometryError {
        let end = min(bytes.count, position + 20)
        let found = isAtEnd ? "the end" : "'\(String(decoding: bytes[position..<end], as: UTF8.self))'"
        return GeometryError(
            .malformedWKT, "the text is not well-known text: \(expectation), but character \(position + 1) is \(found)")
    }

    /// The next word in upper case, nil when there is none.
    mutating func word() -> String? {
        let end = bytes[position...].firstIndex { !Self.isLetter($0) } ?? bytes.count
        guard end > position else { return nil }
        defer { move(to: end) }
        return String(decoding: bytes[position..<end], as: UTF8.self).uppercased()
    }

    /// Whether the word was there, and is now behind.
    mutating func take(word: String) -> Bool {
        let start = position
        guard self.word() == word else {
            position = start
            return false
        }
        return true
    }

    /// Whether the sign was there, and is now behind.
    mutating func take(_ sign: Character) -> Bool {
        guard position < bytes.count, bytes[position] == sign.asciiValue else { return false }
        move(to: position + 1)
        return true
    }

    mutating func expect(_ sign: Character) throws(GeometryError) {
        guard take(sign) else { throw error("'\(sign)' was expected") }
    }

    /// The next number; `NaN` and `Inf` are numbers here and refused as coordinates.
    mutating func number() throws(GeometryError) -> Double {
        let end = bytes[position...].firstIndex { !Self.isOfNumber($0) && !Self.isLetter($0) } ?? bytes.count
        guard end > position, let value = Double(String(decoding: bytes[position..<end], as: UTF8.self)) else {
            throw error("a number was expected")
        }
        move(to: end)
        return value
    }

    /// Passes over the reference system that PostGIS writes before the geometry.
    mutating func skipSRID() {
        let start = position
        guard take(word: "SRID"), take("="), (try? number()) != nil, take(";") else {
            position = start
            return
        }
    }

    private mutating func move(to place: Int) {
        position = place
        skipBlanks()
    }

    private mutating func skipBlanks() {
        while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }
}
