// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A value of JSON.
enum JSONValue: Decodable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// - Parameters:
    ///   - text: The JSON.
    ///   - maximumDepth: How deep arrays and objects may lie within each other, so that the stack of no thread ends.
    init(parsing text: String, maximumDepth: Int) throws(CQL2Error) {
        try Self.requireDepth(of: text, maximumDepth)
        do { self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) } catch {
            throw CQL2Error(.malformedJSON(Self.detail(of: error)))
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let number = try Self.ifOfType({ try container.decode(Double.self) }) {
            self = .number(number)
        } else if let string = try Self.ifOfType({ try container.decode(String.self) }) {
            self = .string(string)
        } else if let boolean = try Self.ifOfType({ try container.decode(Bool.self) }) {
            self = .boolean(boolean)
        } else if let elements = try Self.ifOfType({ try decoder.unkeyedContainer() }) {
            self = .array(try Self.elements(elements))
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    private static func ifOfType<Value>(_ decode: () throws -> Value) throws -> Value? {
        do { return try decode() } catch DecodingError.typeMismatch { return nil }
    }

    private static func elements(_ container: any UnkeyedDecodingContainer) throws -> [JSONValue] {
        var container = container
        var result: [JSONValue] = []
        while !container.isAtEnd { result.append(try container.decode(JSONValue.self)) }
        return result
    }

    private static func requireDepth(of text: String, _ maximum: Int) throws(CQL2Error) {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                isEscaped = false
            } else if isInString {
                isEscaped = byte == UInt8(ascii: "\\")
                isInString = byte != UInt8(ascii: "\"")
            } else {
                switch byte {
                case UInt8(ascii: "\""): isInString = true
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
                default: break
                }
            }
            guard depth <= maximum else { throw CQL2Error(.tooLarge(.levels, limit: maximum)) }
        }
    }

    private static func detail(of error: any Error) -> String {
        guard case .dataCorrupted(let context) = error as? DecodingError else { return "\(error)" }
        let cause = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String
        return cause ?? context.debugDescription
    }
}
