// SPDX-License-Identifier: EUPL-1.2

/// Numbers as text without locale, exponent or "-0".
enum DecimalText {
    /// Appends a value with at most so many decimals, trailing zeros trimmed; ties round away from zero.
    static func append(_ value: Double, decimals: Int, to bytes: inout [UInt8]) {
        let scale = powers[decimals]
        let scaled = (value * scale).rounded()
        guard abs(scaled) < 1e18 else {
            // No coordinate is that large; the exact digits are as good an answer as any.
            bytes.append(contentsOf: plain(value).utf8)
            return
        }
        // From the last digit to the first, and then appended at once: most of what is written are coordinates.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { digits in
            var place = longest
            func put(_ byte: UInt8) {
                place -= 1
                digits[place] = byte
            }
            var rest = UInt64(abs(scaled))
            var isTrimming = true
            for _ in 0..<decimals {
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                rest = quotient
                if isTrimming, digit == 0 { continue }
                isTrimming = false
                put(zero + UInt8(digit))
            }
            if !isTrimming { put(UInt8(ascii: ".")) }
            repeat {
                put(zero + UInt8(rest % 10))
                rest /= 10
            } while rest > 0
            if scaled < 0 { put(UInt8(ascii: "-")) }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[place...]))
        }
    }

    /// The value with the fewest digits that give it back, as in `0.00001` and `15.0`.
    static func plain(_ value: Double) -> String {
        if value == 0 { return "0.0" }
        let text = "\(value)"
        guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) else {
            return text
        }
        let mantissa = text[..<mark]
        let sign = mantissa.hasPrefix("-") ? "-" : ""
        let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
        let whole = parts.first.map(String.init) ?? "0"
        let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        let digits = whole + fraction
        let point = whole.count + exponent
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) + ".0" }
        return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }

    private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
    private static let zero = UInt8(ascii: "0")
    /// A sign, 19 digits and a point.
    private static let longest = 21
}
