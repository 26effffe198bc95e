// SPDX-License-Identifier: EUPL-1.2

extension TextScanner {
    /// The escapes of control characters (requirement /req/cql2-text/escaping).
    static let escapes: [(letter: Unicode.Scalar, control: Unicode.Scalar)] = [
        ("a", "\u{07}"), ("b", "\u{08}"), ("t", "\t"), ("n", "\n"), ("v", "\u{0B}"), ("f", "\u{0C}"), ("r", "\r"),
    ]

    /// A text in single quotes.
    ///
    /// A backslash before another character than the standard names stays, so that `'\%'` reaches LIKE as it is.
    mutating func string() throws(CQL2Error) -> String {
        let start = position
        var result = String.UnicodeScalarView()
        position += 1
        while let scalar = current {
            position += 1
            switch scalar {
            case "'":
                guard current == "'" else { return String(result) }
                position += 1
                result.append("'")
            case "\\": result.append(contentsOf: escape())
            default: result.append(scalar)
            }
        }
        throw CQL2Error(.unexpected(expected: [.closingQuote("'")], found: nil), at: .character(start + 1))
    }

    private mutating func escape() -> [Unicode.Scalar] {
        guard let letter = current else { return ["\\"] }
        if letter == "'" || letter == "\\" {
            position += 1
            return [letter]
        }
        guard let escape = Self.escapes.first(where: { $0.letter == letter }) else { return ["\\"] }
        position += 1
        return [escape.control]
    }

    /// A name in double quotes, which may hold any character; a double quote is doubled.
    mutating func quotedName() throws(CQL2Error) -> String {
        let start = position
        var result = String.UnicodeScalarView()
        position += 1
        while let scalar = current {
            position += 1
            if scalar == "\"" {
                if current != "\"" {
                    guard !result.isEmpty else { throw unexpected([.property], from: start, to: position) }
                    return String(result)
                }
                position += 1
            }
            result.append(scalar)
        }
        throw CQL2Error(.unexpected(expected: [.closingQuote("\"")], found: nil), at: .character(start + 1))
    }
}
