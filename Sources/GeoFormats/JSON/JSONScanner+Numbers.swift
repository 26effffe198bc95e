// SPDX-License-Identifier: EUPL-1.2

extension JSONScanner {
    /// A number as it stands in the text.
    struct NumberToken {
        var isNegative = false
        /// The digits without the point, as far as they fit.
        var mantissa: UInt64 = 0
        /// How many digits `mantissa` has after leading zeros.
        var significantDigits = 0
        /// The power of ten by which the mantissa is to be multiplied.
        var exponent = 0
        /// Whether it has neither a point nor an exponent.
        var isWhole = true
    }

    /// Reads a number exactly: the nearest Double to what is written.
    @inline(__always)
    mutating func readDouble() throws(FormatError) -> Double {
        let start = position
        let token = try scanNumber()
        return try double(token, from: start)
    }

    /// Reads a number, whole when it is written without point or exponent and fits.
    mutating func readNumber() throws(FormatError) -> AttributeValue {
        let start = position
        let token = try scanNumber()
        if token.isWhole, let whole = Int64(String(decoding: bytes[start..<position], as: UTF8.self)) {
            return .integer(whole)
        }
        return .number(try double(token, from: start))
    }

    @inline(__always)
    private func double(_ token: NumberToken, from start: Int) throws(FormatError) -> Double {
        // Both operands are exact doubles, so that one rounding gives the nearest one (Clinger's fast path).
        if token.significantDigits <= 15, token.exponent >= -22, token.exponent <= 22 {
            let mantissa = Double(token.mantissa)
            let value =
                token.exponent < 0 ? mantissa / Self.powers[-token.exponent] : mantissa * Self.powers[token.exponent]
            return token.isNegative ? -value : value
        }
        return try slowDouble(from: start)
    }

    private func slowDouble(from start: Int) throws(FormatError) -> Double {
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let value = Double(text), value.isFinite else {
            throw malformed("the number \(text.prefix(40)) is too large", at: start)
        }
        return value
    }

    @inline(__always)
    private mutating func scanNumber() throws(FormatError) -> NumberToken {
        var token = NumberToken()
        if current == .minus {
            token.isNegative = true
            position += 1
        }
        let first = position
        scanDigits(&token)
        if position == first { throw numberError(first) }
        if bytes[first] == UInt8(ascii: "0"), position > first + 1 {
            throw malformed("a number must not start with 0", at: first)
        }
        if current == UInt8(ascii: ".") {
            token.isWhole = false
            position += 1
            let start = position
            scanDigits(&token)
            if position == start { throw malformed("a digit must follow the decimal point") }
            token.exponent = start - position
        }
        if let mark = current, mark | 0x20 == UInt8(ascii: "e") { try scanExponent(&token) }
        return token
    }

    @inline(__always)
    private mutating func scanDigits(_ token: inout NumberToken) {
        while position < bytes.count, bytes[position].isDigit {
            // The mantissa only counts while it has 15 digits or fewer, so that overflow does no harm.
            token.mantissa = token.mantissa &* 10 &+ UInt64(bytes[position] &- 0x30)
            if token.mantissa != 0 { token.significantDigits += 1 }
            position += 1
        }
    }

    private mutating func scanExponent(_ token: inout NumberToken) throws(FormatError) {
        token.isWhole = false
        position += 1
        let isNegative = current == .minus
        if isNegative || current == UInt8(ascii: "+") { position += 1 }
        let start = position
        var value = 0
        while let byte = current, byte.isDigit {
            value = min(value * 10 + Int(byte - 0x30), 100_000)
            position += 1
        }
        if position == start { throw malformed("a digit must follow the exponent mark") }
        token.exponent += isNegative ? -value : value
    }

    /// At a sign, or at something that is not a number at all.
    private mutating func numberError(_ first: Int) -> FormatError {
        guard first > 0, bytes[first - 1] == .minus else { return unexpected("a number") }
        position = first - 1
        guard first < bytes.count else { return truncated("a digit") }
        return (bytes[first] | 0x20) &- 0x61 < 26
            ? unexpected("a number") : malformed("a digit must follow the minus sign", at: first)
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}
