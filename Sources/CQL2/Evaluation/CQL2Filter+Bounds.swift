// SPDX-License-Identifier: EUPL-1.2

/// What the value of a property must at least be for a filter to hold.
public struct PropertyBound: Hashable, Sendable {
    /// How a value is bounded.
    public enum Kind: Hashable, Sendable {
        /// It equals one of these.
        case anyOf([CQL2Value])
        /// It does not lie before the first nor after the last; nil for an end that is open.
        case range(from: CQL2Value?, through: CQL2Value?)
        /// It is an array with all of these among its elements.
        case containing([CQL2Value])
    }

    /// The name of the property.
    public let property: String
    /// The bound of its value.
    public let kind: Kind
}

extension CQL2Filter {
    /// Bounds that the properties of every feature fulfil for which the filter holds, all at once.
    ///
    /// For use with a table: what fulfils them is still to be tested. Empty when the filter says nothing so simple.
    public var necessaryBounds: [PropertyBound] { Self.bounds(expression) }

    private static func bounds(_ expression: CQL2Expression) -> [PropertyBound] {
        switch expression {
        case .and(let terms): terms.flatMap(bounds)
        case .comparison(let relation, .property(let name), .literal(let value)): bound(name, relation, value)
        case .comparison(let relation, .literal(let value), .property(let name)):
            bound(name, relation.mirrored, value)
        case .between(.property(let name), .literal(let lower), .literal(let upper)):
            [PropertyBound(property: name, kind: .range(from: lower, through: upper))]
        case .inList(.property(let name), let list):
            literals(list).map { [PropertyBound(property: name, kind: .anyOf($0))] } ?? []
        case .array(.contains, .property(let name), .list(let list)):
            literals(list).map { [PropertyBound(property: name, kind: .containing($0))] } ?? []
        case .array(.contains, .property(let name), .literal(.array(let values))):
            [PropertyBound(property: name, kind: .containing(values))]
        default: []
        }
    }

    private static func bound(_ name: String, _ relation: ComparisonOperator, _ value: CQL2Value) -> [PropertyBound] {
        let kind: PropertyBound.Kind
        switch relation {
        case .notEqual: return []
        case .equal: kind = .anyOf([value])
        case .less, .lessOrEqual: kind = .range(from: nil, through: value)
        case .greater, .greaterOrEqual: kind = .range(from: value, through: nil)
        }
        return [PropertyBound(property: name, kind: kind)]
    }

    /// The values of a list, nil when one of them must be worked out.
    private static func literals(_ list: [CQL2Expression]) -> [CQL2Value]? {
        var values: [CQL2Value] = []
        for element in list {
            guard case .literal(let value) = element else { return nil }
            values.append(value)
        }
        return values
    }
}

extension ComparisonOperator {
    /// The comparison with its sides exchanged.
    fileprivate var mirrored: ComparisonOperator {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .greater: .less
        case .lessOrEqual: .greaterOrEqual
        case .greaterOrEqual: .lessOrEqual
        }
    }
}
