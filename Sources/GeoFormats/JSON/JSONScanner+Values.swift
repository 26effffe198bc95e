// SPDX-License-Identifier: EUPL-1.2

internal import OrderedCollections

extension JSONScanner {
    /// Reads a value of any kind; of a name that occurs twice in an object the last value counts.
    mutating func readValue() throws(FormatError) -> AttributeValue {
        switch try peek("a value") {
        case .quote: return .string(try readString())
        case .openBrace: return .object(try readMembers())
        case .openBracket:
            try enterArray()
            var items: [AttributeValue] = []
            while try nextItem(isFirst: items.isEmpty) { items.append(try readValue()) }
            return .array(items)
        case .minus, 0x30...0x39: return try readNumber()
        default: return try readLiteral()
        }
    }

    /// Reads the members of an object.
    mutating func readMembers() throws(FormatError) -> OrderedDictionary<String, AttributeValue> {
        var members: OrderedDictionary<String, AttributeValue> = [:]
        try enterObject()
        while let (key, _) = try nextMember(isFirst: members.isEmpty) { members[key] = try readValue() }
        return members
    }

    /// Passes over a value of any kind, checking it.
    mutating func skipValue() throws(FormatError) {
        switch try peek("a value") {
        case .quote: _ = try readString()
        case .openBrace:
            try enterObject()
            var isFirst = true
            while try nextMember(isFirst: isFirst) != nil {
                isFirst = false
                try skipValue()
            }
        case .openBracket:
            try enterArray()
            var isFirst = true
            while try nextItem(isFirst: isFirst) {
                isFirst = false
                try skipValue()
            }
        case .minus, 0x30...0x39: _ = try readDouble()
        default: _ = try readLiteral()
        }
    }

    /// Consumes `null` when it stands at the position.
    mutating func consumeNull() throws(FormatError) -> Bool {
        guard try peek("a value") == UInt8(ascii: "n"), matches("null") else { return false }
        position += 4
        return true
    }

    private mutating func readLiteral() throws(FormatError) -> AttributeValue {
        for (text, value) in Self.literals where matches(text) {
            position += text.utf8CodeUnitCount
            return value
        }
        throw unexpected("a value")
    }

    private static let literals: [(StaticString, AttributeValue)] = [
        ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ]

    /// Whether the letters stand at the position, and no more letters after them.
    private func matches(_ literal: StaticString) -> Bool {
        let end = position + literal.utf8CodeUnitCount
        guard end <= bytes.count, literal.withUTF8Buffer({ bytes[position..<end].elementsEqual($0) }) else {
            return false
        }
        return end == bytes.count || (bytes[end] | 0x20) &- 0x61 >= 26
    }
}
