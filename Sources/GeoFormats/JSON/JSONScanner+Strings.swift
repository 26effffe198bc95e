// SPDX-License-Identifier: EUPL-1.2

extension JSONScanner {
    /// Reads a string; the position must be at its opening quote.
    mutating func readString() throws(FormatError) -> String {
        let start = position + 1
        let (end, hasEscapes) = try skipString()
        let content = UnsafeBufferPointer(rebasing: bytes[start..<end])
        // Checked by `skipString`, so decoding repairs nothing.
        return hasEscapes ? try unescaped(from: start, to: end) : String(decoding: content, as: UTF8.self)
    }

    /// Passes over a string, checking its bytes.
    /// - Returns: The position of the closing quote, and whether there are escapes.
    @discardableResult
    mutating func skipString() throws(FormatError) -> (end: Int, hasEscapes: Bool) {
        let opening = position
        var index = position + 1
        var isASCII = true
        var hasEscapes = false
        while index < bytes.count {
            let mark = ByteWord.stringMark(in: bytes, from: index)
            isASCII = isASCII && mark.isASCII
            index = mark.position
            guard index < bytes.count else { break }
            switch bytes[index] {
            case .quote:
                if !isASCII { try checkUTF8(from: opening + 1, to: index) }
                position = index + 1
                return (index, hasEscapes)
            case .backslash:
                hasEscapes = true
                // The character after it is no mark; whether it is known is found when the text is taken.
                isASCII = isASCII && (index + 1 == bytes.count || bytes[index + 1] < 0x80)
                index += 2
            default: throw malformed("a string holds a control character: the closing quote is missing", at: index)
            }
        }
        throw truncated("the end of the string that starts on line \(place(of: opening).line)")
    }

    private func checkUTF8(from start: Int, to end: Int) throws(FormatError) {
        let content = UnsafeBufferPointer(rebasing: bytes[start..<end])
        guard String(validating: content, as: UTF8.self) == nil else { return }
        var decoder = UTF8()
        var iterator = content.makeIterator()
        var offset = start
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        throw malformed("a string holds bytes that are not UTF-8", at: offset)
    }

    private func unescaped(from start: Int, to end: Int) throws(FormatError) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(end - start)
        var index = start
        while index < end {
            guard bytes[index] == .backslash else {
                result.append(bytes[index])
                index += 1
                continue
            }
            switch bytes[index + 1] {
            case .quote, .backslash, UInt8(ascii: "/"): result.append(bytes[index + 1])
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "u"):
                let (scalar, length) = try unicodeEscape(at: index, end: end)
                result.append(contentsOf: String(Character(scalar)).utf8)
                index += length - 2
            default:
                throw malformed("a string holds an escape that JSON does not know", at: index)
            }
            index += 2
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair, and the number of bytes it takes.
    private func unicodeEscape(at index: Int, end: Int) throws(FormatError) -> (Unicode.Scalar, Int) {
        let high = try hexadecimal(at: index + 2, end: end)
        if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
        if high < 0xDC00, index + 8 <= end, bytes[index + 6] == .backslash, bytes[index + 7] == UInt8(ascii: "u") {
            let low = try hexadecimal(at: index + 8, end: end)
            let value = 0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF)
            if (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(value) { return (scalar, 12) }
        }
        throw malformed("a string holds half of a surrogate pair (\\u\(String(high, radix: 16)))", at: index)
    }

    private func hexadecimal(at index: Int, end: Int) throws(FormatError) -> UInt32 {
        var value: UInt32 = 0
        for offset in index..<index + 4 {
            guard offset < end, let digit = Character(UnicodeScalar(bytes[offset])).hexDigitValue, bytes[offset] < 0x80
            else { throw malformed("\\u must be followed by four hexadecimal digits", at: index - 2) }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
