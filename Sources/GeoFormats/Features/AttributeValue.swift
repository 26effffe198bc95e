// SPDX-License-Identifier: EUPL-1.2

public import OrderedCollections

/// The value of an attribute, as JSON knows it; whole numbers and fractions are told apart.
public enum AttributeValue: Hashable, Sendable {
    /// No value.
    case null
    /// True or false.
    case bool(Bool)
    /// A whole number without fraction or exponent.
    case integer(Int64)
    /// A finite number with a fraction or exponent, or too large for ``integer(_:)``.
    case number(Double)
    /// A text.
    case string(String)
    /// A list.
    case array([AttributeValue])
    /// Named values in the order in which they were given.
    case object(OrderedDictionary<String, AttributeValue>)
}

extension AttributeValue {
    /// The text, when it is one.
    public var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The truth value, when it is one.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The whole number, also when it was written as `3.0`.
    public var integer: Int64? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int64(exactly: value)
        default: nil
        }
    }

    /// The number, whole or not.
    public var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// The items, when it is a list.
    public var array: [AttributeValue]? {
        if case .array(let values) = self { values } else { nil }
    }

    /// The named values, when it has them.
    public var object: OrderedDictionary<String, AttributeValue>? {
        if case .object(let values) = self { values } else { nil }
    }

    /// The value of a name, when there are named values and it is among them.
    public subscript(_ name: String) -> AttributeValue? { object?[name] }

    /// Whether there is no value.
    public var isNull: Bool { self == .null }

    /// Whether a text in it has the character 0, at which databases end a text or which they refuse.
    public var hasZeroCharacter: Bool {
        switch self {
        case .null, .bool, .integer, .number: false
        case .string(let text): text.utf8.contains(0)
        case .array(let values): values.contains(where: \.hasZeroCharacter)
        case .object(let values): values.contains { $0.key.utf8.contains(0) || $0.value.hasZeroCharacter }
        }
    }
}

extension AttributeValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// No value.
    public init(nilLiteral: ()) { self = .null }
    /// A list.
    public init(arrayLiteral elements: AttributeValue...) { self = .array(elements) }
    /// Named values; of a name that occurs twice the last value counts.
    public init(dictionaryLiteral elements: (String, AttributeValue)...) {
        self = .object(OrderedDictionary(elements, uniquingKeysWith: { $1 }))
    }
}
