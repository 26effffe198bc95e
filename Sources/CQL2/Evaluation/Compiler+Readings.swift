// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

extension Compiler {
    /// The value of a part of a filter.
    func reading(_ expression: CQL2Expression) throws(GeometryError) -> Reading {
        switch expression {
        case .property(let name): return { $0.value(of: name) }
        case .literal(let value): return { _ in value }
        case .arithmetic(let sign, let left, let right): return try arithmetic(sign, left, right)
        case .casei(let text): return try folded(text, .casei)
        case .accenti(let text): return try folded(text, .accenti)
        case .function(let name, let arguments): return try call(name, arguments)
        case .interval(let start, let end): return try interval(start, end)
        case .list(let items): return try list(items)
        default:
            let condition = try condition(expression)
            return { feature throws(GeometryError) in try condition(feature).map(CQL2Value.boolean) }
        }
    }

    private func arithmetic(
        _ sign: ArithmeticOperator, _ left: CQL2Expression, _ right: CQL2Expression
    ) throws(GeometryError) -> Reading {
        let left = try reading(left)
        let right = try reading(right)
        return { feature throws(GeometryError) in
            guard case .number(let first) = try left(feature), case .number(let second) = try right(feature) else {
                return nil
            }
            return sign.result(first, second).map(CQL2Value.number)
        }
    }

    private func folded(_ text: CQL2Expression, _ folding: TextFolding) throws(GeometryError) -> Reading {
        let text = try reading(text)
        return { feature throws(GeometryError) in
            guard case .string(let text) = try text(feature) else { return nil }
            return .string(folding.folded(text))
        }
    }

    private func call(_ name: String, _ arguments: [CQL2Expression]) throws(GeometryError) -> Reading {
        guard let function = functions[Keyword.uppercased(name)] else { return { _ in nil } }
        let arguments = try readings(arguments)
        return { feature throws(GeometryError) in
            var values: [CQL2Value?] = []
            for argument in arguments { values.append(try argument(feature)) }
            return function.evaluate(values)
        }
    }

    private func interval(_ start: CQL2Expression?, _ end: CQL2Expression?) throws(GeometryError) -> Reading {
        let start = try start.map { expression throws(GeometryError) in try reading(expression) }
        let end = try end.map { expression throws(GeometryError) in try reading(expression) }
        return { feature throws(GeometryError) in
            var ends: [Instant?] = [nil, nil]
            for (index, end) in [start, end].enumerated() {
                guard let end else { continue }
                guard case .instant(let instant) = try end(feature) else { return nil }
                ends[index] = instant
            }
            return .interval(start: ends[0], end: ends[1])
        }
    }

    /// NULL as soon as one element is.
    private func list(_ items: [CQL2Expression]) throws(GeometryError) -> Reading {
        let items = try readings(items)
        return { feature throws(GeometryError) in
            var values: [CQL2Value] = []
            for item in items {
                guard let value = try item(feature) else { return nil }
                values.append(value)
            }
            return .array(values)
        }
    }

    private func readings(_ expressions: [CQL2Expression]) throws(GeometryError) -> [Reading] {
        var result: [Reading] = []
        for expression in expressions { result.append(try reading(expression)) }
        return result
    }
}
