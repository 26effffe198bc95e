// SPDX-License-Identifier: EUPL-1.2

/// The pairs of numbers in a block of lines, with blanks or one comma between the two.
struct CoordinateLines {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The pair of the next line, inner nil when the line is no pair, nil when there is no line left.
    mutating func next() -> (Double, Double)?? {
        guard position < bytes.count else { return nil }
        let pair = readPair()
        // Whatever was not understood belongs to this line.
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        position += 1
        return .some(pair)
    }

    private mutating func readPair() -> (Double, Double)? {
        var commas = skipSeparators()
        guard let first = readNumber() else { return nil }
        commas += skipSeparators()
        guard let second = readNumber() else { return nil }
        commas += skipSeparators()
        let isAtEnd = position == bytes.count || bytes[position] == UInt8(ascii: "\n")
        return isAtEnd && commas <= 1 ? (first, second) : nil
    }

    /// Passes over blanks and commas; says how many commas.
    @inline(__always)
    private mutating func skipSeparators() -> Int {
        var commas = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            case UInt8(ascii: ","): commas += 1
            default: return commas
            }
            position += 1
        }
        return commas
    }

    @inline(__always)
    private var isInField: Bool {
        guard position < bytes.count else { return false }
        switch bytes[position] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: "\n"):
            return false
        default: return true
        }
    }

    /// The nearest Double to the number that is written, nil when it is none or not finite.
    private mutating func readNumber() -> Double? {
        let start = position
        var isNegative = false
        if isInField, bytes[position] == UInt8(ascii: "-") {
            isNegative = true
            position += 1
        }
        var mantissa: UInt64 = 0
        let whole = readDigits(&mantissa)
        var fraction = 0
        if whole > 0, isInField, bytes[position] == UInt8(ascii: ".") {
            position += 1
            fraction = readDigits(&mantissa)
        }
        // Below 2⁵³ and with a power of ten up to 10²² both operands are exact, so that one rounding gives the nearest
        // Double (Clinger 1990). With 18 digits the mantissa has not overflowed.
        guard whole > 0, !isInField, whole + fraction <= 18, mantissa <= 1 << 53 else { return readSlowly(from: start) }
        let value = Double(mantissa) / Self.powers[fraction]
        return isNegative ? -value : value
    }

    /// Reads digits behind those of a number; says how many.
    @inline(__always)
    private mutating func readDigits(_ mantissa: inout UInt64) -> Int {
        let start = position
        while position < bytes.count {
            let digit = bytes[position] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            mantissa = mantissa &* 10 &+ UInt64(digit)
            position += 1
        }
        return position - start
    }

    /// Exponents, many digits, and all that is no number.
    private mutating func readSlowly(from start: Int) -> Double? {
        while isInField { position += 1 }
        guard position > start else { return nil }
        return Double(String(decoding: bytes[start..<position], as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    ]
}
