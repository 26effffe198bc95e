// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

extension TypeCheck {
    /// A value that is written out: geometries are brought to RD New, and intervals and arrays looked into.
    func literal(_ expression: CQL2Expression) throws(CQL2Error) -> Typed {
        switch expression {
        case .literal(let value): return try literal(value, expression)
        case .boundingBox(let numbers):
            return try geometry(expression) { () throws(CQL2Error) in try system.rd(boundingBox: numbers) }
        case .interval(let start, let end):
            let interval = CQL2Expression.interval(start: try instant(start), end: try instant(end))
            if case .interval(.literal(.instant(let first)), .literal(.instant(let last))) = interval,
                first.order(to: last) == .after
            {
                throw fault(.reversedInterval, expression)
            }
            return Typed(expression: interval, type: .interval)
        case .list(let items):
            var values: [Typed] = []
            for item in items { values.append(try typed(item)) }
            return Typed(expression: .list(values.map(\.expression)), type: .array(of: Self.common(values)))
        default: return Typed(expression: expression, type: .boolean)
        }
    }

    private func literal(_ value: CQL2Value, _ expression: CQL2Expression) throws(CQL2Error) -> Typed {
        switch value {
        case .string: return Typed(expression: expression, type: .string)
        case .number: return Typed(expression: expression, type: .number)
        case .boolean: return Typed(expression: expression, type: .boolean)
        case .instant(.date): return Typed(expression: expression, type: .date)
        case .instant(.timestamp): return Typed(expression: expression, type: .timestamp)
        case .interval(let start, let end):
            return try literal(
                .interval(
                    start: start.map { .literal(.instant($0)) }, end: end.map { .literal(.instant($0)) }))
        case .geometry(let shape):
            return try geometry(expression) { () throws(CQL2Error) in try system.rd(shape) }
        case .array(let values): return try literal(.list(values.map(CQL2Expression.literal)))
        }
    }

    private func geometry(
        _ expression: CQL2Expression, _ make: () throws(CQL2Error) -> Shape
    ) throws(CQL2Error) -> Typed {
        do throws(CQL2Error) {
            let shape = try make()
            let kind = GeometryKind(rawValue: shape.kind) ?? .any
            return Typed(expression: .literal(.geometry(shape)), type: .geometry(kind))
        } catch { throw fault(error.reason, expression) }
    }

    private func instant(_ end: CQL2Expression?) throws(CQL2Error) -> CQL2Expression? {
        guard let end else { return nil }
        let value = try typed(end)
        guard value.type.family == .instant else {
            throw fault(.wrongType(expected: .timestamp, found: value.type), end)
        }
        return value.expression
    }

    /// The type of all, nil when they differ.
    private static func common(_ values: [Typed]) -> ValueType? {
        guard let first = values.first?.type, values.allSatisfy({ $0.type.family == first.family }) else { return nil }
        return first
    }
}
