// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Makes closures from the parts of a checked filter.
struct Compiler {
    let functions: [String: CQL2Function]

    func condition(_ expression: CQL2Expression) throws(GeometryError) -> Condition {
        switch expression {
        case .and(let terms): return Self.all(try conditions(terms))
        case .or(let terms): return Self.any(try conditions(terms))
        case .not(let term):
            let term = try condition(term)
            return { feature throws(GeometryError) in try term(feature).map { !$0 } }
        case .comparison(let sign, let left, let right): return try comparison(sign, left, right)
        case .like(let text, let pattern): return try like(text, pattern)
        case .between(let value, let lower, let upper):
            return Self.all([
                try comparison(.greaterOrEqual, value, lower), try comparison(.lessOrEqual, value, upper),
            ])
        case .inList(let value, let list): return try membership(value, list)
        case .isNull(let value):
            let value = try reading(value)
            return { feature throws(GeometryError) in try value(feature) == nil }
        case .spatial(let function, let left, let right): return try spatial(function, left, right)
        case .temporal(let function, let left, let right): return try temporal(function, left, right)
        case .array(let function, let left, let right): return try array(function, left, right)
        default:
            let value = try reading(expression)
            return { feature throws(GeometryError) in
                guard case .boolean(let truth) = try value(feature) else { return nil }
                return truth
            }
        }
    }

    private func conditions(_ terms: [CQL2Expression]) throws(GeometryError) -> [Condition] {
        var result: [Condition] = []
        for term in terms { result.append(try condition(term)) }
        return result
    }

    /// False where one is false, else unknown where one is unknown (21-065r2, table 1).
    private static func all(_ terms: [Condition]) -> Condition {
        { feature throws(GeometryError) in
            var isKnown = true
            for term in terms {
                switch try term(feature) {
                case false: return false
                case nil: isKnown = false
                default: break
                }
            }
            return isKnown ? true : nil
        }
    }

    /// True where one is true, else unknown where one is unknown (21-065r2, table 1).
    private static func any(_ terms: [Condition]) -> Condition {
        { feature throws(GeometryError) in
            var isKnown = true
            for term in terms {
                switch try term(feature) {
                case true: return true
                case nil: isKnown = false
                default: break
                }
            }
            return isKnown ? false : nil
        }
    }

    private func comparison(
        _ sign: ComparisonOperator, _ left: CQL2Expression, _ right: CQL2Expression
    ) throws(GeometryError) -> Condition {
        let left = try reading(left)
        let right = try reading(right)
        return { feature throws(GeometryError) in
            guard let first = try left(feature), let second = try right(feature) else { return nil }
            return first.order(to: second).map(sign.holds)
        }
    }

    /// As `value = a OR value = b …`, but long lists of literals are looked up.
    private func membership(_ value: CQL2Expression, _ list: [CQL2Expression]) throws(GeometryError) -> Condition {
        var literals: Set<CQL2Value> = []
        var others: [Condition] = []
        for item in list {
            switch item {
            // A day equals all its moments, which are not equal to each other.
            case .literal(.instant): others.append(try comparison(.equal, value, item))
            case .literal(let literal): literals.insert(literal)
            default: others.append(try comparison(.equal, value, item))
            }
        }
        let reading = try reading(value)
        let isLiteral: Condition = { feature throws(GeometryError) in try reading(feature).map(literals.contains) }
        return Self.any([isLiteral] + others)
    }

    private func like(_ text: CQL2Expression, _ pattern: CQL2Expression) throws(GeometryError) -> Condition {
        let text = try reading(text)
        let pattern = LikePattern(pattern)
        return { feature throws(GeometryError) in
            guard case .string(let text) = try text(feature) else { return nil }
            return pattern.matches(text)
        }
    }
}
