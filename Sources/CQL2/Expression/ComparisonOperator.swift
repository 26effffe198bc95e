// SPDX-License-Identifier: EUPL-1.2

/// The six comparisons, by their signs in both encodings.
public enum ComparisonOperator: String, CaseIterable, Hashable, Sendable {
    /// Both are the same.
    case equal = "="
    /// They differ.
    case notEqual = "<>"
    /// The first comes before the second.
    case less = "<"
    /// The first comes after the second.
    case greater = ">"
    /// The first does not come after the second.
    case lessOrEqual = "<="
    /// The first does not come before the second.
    case greaterOrEqual = ">="

    /// The comparison with its sides exchanged.
    public var mirrored: ComparisonOperator {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .greater: .less
        case .lessOrEqual: .greaterOrEqual
        case .greaterOrEqual: .lessOrEqual
        }
    }

    /// The comparison that holds for values where this one does not.
    public var opposite: ComparisonOperator {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .greater: .lessOrEqual
        case .lessOrEqual: .greater
        case .greaterOrEqual: .less
        }
    }

    /// Whether two values in this order fulfil the comparison.
    func holds(_ order: ValueOrder) -> Bool {
        switch self {
        case .equal: order == .same
        case .notEqual: order != .same
        case .less: order == .before
        case .greater: order == .after
        case .lessOrEqual: order != .after
        case .greaterOrEqual: order != .before
        }
    }
}
