// SPDX-License-Identifier: EUPL-1.2

/// Takes numbers of a fixed width out of a text, as dates and times have them.
struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// The number of exactly so many digits, nil when there is none.
    mutating func number(_ width: Int) -> Int? {
        let digits = rest.prefix(width)
        guard digits.count == width, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest.dropFirst(width)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Whether one of the signs was there, and is now behind.
    mutating func take(_ signs: String) -> Bool {
        guard let first = rest.first, signs.utf8.contains(first) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// How many digits come next.
    var digitsAhead: Int { rest.prefix { (0x30...0x39).contains($0) }.count }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
