// SPDX-License-Identifier: EUPL-1.2

/// A pull parser over the UTF-8 bytes of one JSON text (RFC 8259).
///
/// The caller asks for what it expects and gets it or an error with its line and column; nothing is read ahead, and no
/// tree is built but for the values that are asked for. A scanner lives no longer than the bytes it was given.
struct JSONScanner {
    /// Arrays and objects within each other; deeper nesting is an attack or a mistake, not data.
    static let maximumDepth = 64

    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int
    var depth: Int
    /// Where the bytes start in their file.
    private let origin: TextOrigin

    /// A scanner at the first byte.
    /// - Parameter depth: How many arrays and objects the bytes stand in.
    init(_ bytes: UnsafeBufferPointer<UInt8>, origin: TextOrigin = TextOrigin(), depth: Int = 0) {
        self.bytes = bytes
        self.origin = origin
        self.depth = depth
        position = 0
    }

    /// The line and column, both from 1, of a byte.
    func place(of offset: Int) -> TextOrigin {
        origin.advanced(over: UnsafeBufferPointer(rebasing: bytes[..<min(offset, bytes.count)]))
    }

    /// The byte at the position, nil at the end.
    @inline(__always)
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    @inline(__always)
    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// The first byte of the next token, which is not consumed.
    @inline(__always)
    mutating func peek(_ expected: @autoclosure () -> String) throws(FormatError) -> UInt8 {
        skipSpace()
        guard position < bytes.count else { throw truncated(expected()) }
        return bytes[position]
    }

    /// Enters an object; its members are read by ``nextMember(isFirst:)``.
    mutating func enterObject() throws(FormatError) {
        guard try peek("an object") == .openBrace else { throw unexpected("an object") }
        try enter()
    }

    /// The name of the next member and its position, with the scanner at the value; nil at the end of the object.
    mutating func nextMember(isFirst: Bool) throws(FormatError) -> (key: String, position: Int)? {
        guard try hasNext(before: .closeBrace, isFirst: isFirst) else { return nil }
        guard try peek("a member name") == .quote else { throw unexpected("a member name in double quotes") }
        let start = position
        let key = try readString()
        guard try peek("':'") == .colon else { throw unexpected("':' after the member name") }
        position += 1
        return (key, start)
    }

    /// Enters an array; whether there is another item is told by ``nextItem(isFirst:)``.
    @inline(__always)
    mutating func enterArray() throws(FormatError) {
        guard try peek("an array") == .openBracket else { throw unexpected("an array") }
        try enter()
    }

    /// Whether another item follows, with the scanner at it; otherwise the array is left.
    @inline(__always)
    mutating func nextItem(isFirst: Bool) throws(FormatError) -> Bool {
        try hasNext(before: .closeBracket, isFirst: isFirst)
    }

    @inline(__always)
    private mutating func enter() throws(FormatError) {
        guard depth < Self.maximumDepth else {
            throw malformed("arrays and objects are nested more than \(Self.maximumDepth) deep")
        }
        position += 1
        depth += 1
    }

    @inline(__always)
    private mutating func hasNext(before end: UInt8, isFirst: Bool) throws(FormatError) -> Bool {
        let byte = try peek(isFirst ? "a value" : "',' or the closing bracket")
        if byte == end {
            position += 1
            depth -= 1
            return false
        }
        if isFirst { return true }
        guard byte == .comma else { throw unexpected("',' or '\(Character(UnicodeScalar(end)))'") }
        position += 1
        if try peek("a value") == end {
            throw malformed("there is a comma before the closing '\(Character(UnicodeScalar(end)))'")
        }
        return true
    }

    /// Checks that nothing but space follows.
    mutating func finish() throws(FormatError) {
        skipSpace()
        guard position == bytes.count else { throw malformed("there is more text after the end of the JSON value") }
    }
}

extension UInt8 {
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let minus = UInt8(ascii: "-")

    /// Whether it is space between the tokens of JSON.
    @inline(__always)
    var isJSONSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

    /// Whether it is `0` to `9`.
    @inline(__always)
    var isDigit: Bool { self &- 0x30 < 10 }
}
