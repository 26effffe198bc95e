// SPDX-License-Identifier: EUPL-1.2

extension TypeCheck {
    /// A comparison by signs or words, checked.
    func comparison(_ expression: CQL2Expression) throws(CQL2Error) -> CQL2Expression {
        switch expression {
        case .comparison(let sign, let left, let right):
            let values = try comparable([left, right], expression)
            return .comparison(sign, values[0], values[1])
        case .between(let value, let lower, let upper):
            let values = try comparable([value, lower, upper], expression)
            return .between(values[0], lower: values[1], upper: values[2])
        case .inList(let value, let list):
            let values = try comparable([value] + list, expression)
            return .inList(values[0], Array(values.dropFirst()))
        case .like(let text, let pattern):
            return .like(try typed(text, as: .string), pattern: try self.pattern(pattern))
        case .isNull(let value): return .isNull(try typed(value).expression)
        default: return expression
        }
    }

    /// Values that have an order among each other.
    ///
    /// Where one is an instant, texts are read as instants too: the conformance tests ask for
    /// `datum IN ('2022-04-14', '2022-04-15')`.
    private func comparable(
        _ expressions: [CQL2Expression], _ whole: CQL2Expression
    ) throws(CQL2Error) -> [CQL2Expression] {
        var values: [Typed] = []
        for expression in expressions { values.append(try typed(expression)) }
        if values.contains(where: { $0.type.family == .instant }) {
            for index in values.indices { values[index] = try instant(values[index], whole) }
        }
        for value in values {
            guard value.type.isScalar else { throw fault(.notScalar(value.type), whole) }
            guard value.type.family == values[0].type.family else {
                throw fault(.notComparable(values[0].type, value.type), whole)
            }
        }
        return values.map(\.expression)
    }

    private func instant(_ value: Typed, _ whole: CQL2Expression) throws(CQL2Error) -> Typed {
        guard case .literal(.string(let text)) = value.expression else { return value }
        guard let instant = Instant(text) else { throw fault(.invalidInstant(text), whole) }
        return try typed(.literal(.instant(instant)))
    }

    /// `patternExpression`: a text that is written out, perhaps within CASEI or ACCENTI.
    private func pattern(_ expression: CQL2Expression) throws(CQL2Error) -> CQL2Expression {
        switch expression {
        case .literal(.string): return expression
        case .casei(let inner): return .casei(try pattern(inner))
        case .accenti(let inner): return .accenti(try pattern(inner))
        default:
            throw fault(
                .unexpected(expected: [.string], found: CQL2TextWriter.write(expression)), expression)
        }
    }
}
