// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

extension TypeCheck {
    /// A relation of geometries, times or arrays, checked.
    func relation(_ expression: CQL2Expression) throws(CQL2Error) -> CQL2Expression {
        switch expression {
        case .spatial(let function, let left, let right):
            return .spatial(
                function, try geometry(left, function, expression), try geometry(right, function, expression))
        case .temporal(let function, let left, let right):
            return .temporal(function, try time(left, function, expression), try time(right, function, expression))
        case .array(let function, let left, let right):
            let sets = [try typed(left), try typed(right)]
            for set in sets where set.type.family != .array {
                throw fault(.wrongType(expected: .array(of: nil), found: set.type), expression)
            }
            if case (.array(let first?), .array(let second?)) = (sets[0].type, sets[1].type),
                first.family != second.family
            {
                throw fault(.notComparable(first, second), expression)
            }
            return .array(function, sets[0].expression, sets[1].expression)
        default: return expression
        }
    }

    private func geometry(
        _ operand: CQL2Expression, _ function: SpatialFunction, _ whole: CQL2Expression
    ) throws(CQL2Error) -> CQL2Expression {
        let value = try typed(operand)
        guard value.type.family == .geometry else {
            throw fault(.wrongType(expected: .geometry(.any), found: value.type), whole)
        }
        guard case .literal(.geometry(let shape)) = value.expression, function != .intersects, function != .disjoint
        else { return value.expression }
        let uniform: Shape?
        do throws(GeometryError) { uniform = try shape.uniform() } catch {
            throw fault(.invalidGeometry(.init(error)), whole)
        }
        guard let uniform else { throw fault(.mixedCollection(function), whole) }
        return .literal(.geometry(uniform))
    }

    private func time(
        _ operand: CQL2Expression, _ function: TemporalFunction, _ whole: CQL2Expression
    ) throws(CQL2Error) -> CQL2Expression {
        let value = try typed(operand)
        switch value.type.family {
        case .interval: return value.expression
        case .instant where !function.isForIntervalsOnly: return value.expression
        case .instant: throw fault(.intervalNeeded(function), whole)
        default: throw fault(.wrongType(expected: .interval, found: value.type), whole)
        }
    }
}
