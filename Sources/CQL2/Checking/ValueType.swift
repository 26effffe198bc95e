// SPDX-License-Identifier: EUPL-1.2

/// The type of a property, argument or value.
public indirect enum ValueType: Hashable, Sendable {
    /// A text.
    case string
    /// A number.
    case number
    /// A whole number; compared with every number.
    case integer
    /// A truth value.
    case boolean
    /// A day.
    case date
    /// A moment in UTC.
    case timestamp
    /// A time between two instants.
    case interval
    /// A geometry.
    case geometry(GeometryKind)
    /// A set of values of a type; nil when they are of several types, or there are none.
    case array(of: ValueType?)

    /// Types whose values can be compared with each other.
    enum Family { case string, number, boolean, instant, interval, geometry, array }

    var family: Family {
        switch self {
        case .string: .string
        case .number, .integer: .number
        case .boolean: .boolean
        case .date, .timestamp: .instant
        case .interval: .interval
        case .geometry: .geometry
        case .array: .array
        }
    }

    /// Whether its values are compared by signs: they have an order.
    var isScalar: Bool {
        switch family {
        case .string, .number, .boolean, .instant: true
        case .interval, .geometry, .array: false
        }
    }
}

extension ValueType {
    /// What a value of it is called, with its article.
    public var noun: String {
        switch self {
        case .string: "a text"
        case .number: "a number"
        case .integer: "a whole number"
        case .boolean: "a condition"
        case .date: "a date"
        case .timestamp: "a timestamp"
        case .interval: "an interval"
        case .geometry: "a geometry"
        case .array: "an array"
        }
    }

    /// The functions that compare its values where signs do not.
    public var functions: String? {
        switch family {
        case .geometry: "S_EQUALS, S_INTERSECTS and the like"
        case .interval: "T_EQUALS, T_INTERSECTS and the like"
        case .array: "A_EQUALS, A_CONTAINS and the like"
        case .string, .number, .boolean, .instant: nil
        }
    }
}
