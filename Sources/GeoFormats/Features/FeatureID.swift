// SPDX-License-Identifier: EUPL-1.2

/// The identifier of a feature within its file.
public enum FeatureID: Hashable, Sendable {
    /// A text.
    case string(String)
    /// A whole number.
    case integer(Int64)
}

extension FeatureID: CustomStringConvertible {
    /// The identifier as a text.
    public var description: String {
        switch self {
        case .string(let value): value
        case .integer(let value): String(value)
        }
    }
}

extension FeatureID: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int64) { self = .integer(value) }
}
