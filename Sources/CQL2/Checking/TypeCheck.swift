// SPDX-License-Identifier: EUPL-1.2

/// Checks that the parts of a filter fit together, and makes their literals ready for use.
struct TypeCheck {
    let queryables: Queryables
    let functions: [String: CQL2Function]
    let system: LiteralSystem

    /// A part of a filter with the type of its value.
    struct Typed {
        var expression: CQL2Expression
        var type: ValueType
    }

    init(queryables: Queryables, functions: [CQL2Function], system: LiteralSystem) {
        self.queryables = queryables
        self.functions = Dictionary(functions.map { (Keyword.uppercased($0.name), $0) }) { first, _ in first }
        self.system = system
    }

    /// A part that must be true or false.
    func condition(_ expression: CQL2Expression) throws(CQL2Error) -> CQL2Expression {
        try typed(expression, as: .boolean)
    }

    /// A part that must be of a type, a number of any kind where it is a number.
    func typed(_ expression: CQL2Expression, as expected: ValueType) throws(CQL2Error) -> CQL2Expression {
        let found = try typed(expression)
        guard found.type.family == expected.family else {
            throw fault(.wrongType(expected: expected, found: found.type), expression)
        }
        return found.expression
    }

    func typed(_ expression: CQL2Expression) throws(CQL2Error) -> Typed {
        switch expression {
        case .and(let terms): return Typed(expression: .and(try conditions(terms)), type: .boolean)
        case .or(let terms): return Typed(expression: .or(try conditions(terms)), type: .boolean)
        case .not(let term): return Typed(expression: .not(try condition(term)), type: .boolean)
        case .comparison, .like, .between, .inList, .isNull:
            return Typed(expression: try comparison(expression), type: .boolean)
        case .spatial, .temporal, .array:
            return Typed(expression: try relation(expression), type: .boolean)
        case .function(let name, let arguments): return try call(name, arguments, expression)
        case .property(let name):
            guard let type = queryables[name] else {
                throw CQL2Error(.unknownProperty(name, known: queryables.all.map(\.name)))
            }
            return Typed(expression: expression, type: type)
        case .literal, .boundingBox, .interval, .list: return try literal(expression)
        case .arithmetic(let sign, let left, let right):
            return Typed(
                expression: .arithmetic(sign, try typed(left, as: .number), try typed(right, as: .number)),
                type: .number)
        case .casei(let text): return Typed(expression: .casei(try typed(text, as: .string)), type: .string)
        case .accenti(let text): return Typed(expression: .accenti(try typed(text, as: .string)), type: .string)
        }
    }

    private func conditions(_ terms: [CQL2Expression]) throws(CQL2Error) -> [CQL2Expression] {
        var result: [CQL2Expression] = []
        for term in terms { result.append(try condition(term)) }
        return result
    }

    private func call(
        _ name: String, _ arguments: [CQL2Expression], _ whole: CQL2Expression
    ) throws(CQL2Error) -> Typed {
        guard let function = functions[Keyword.uppercased(name)] else {
            throw CQL2Error(.unknownFunction(name, known: functions.values.map(\.name).sorted()))
        }
        guard arguments.count == function.arguments.count else {
            throw fault(
                .wrongArgumentCount(function: name, expected: function.arguments.count, found: arguments.count), whole)
        }
        var checked: [CQL2Expression] = []
        for (argument, type) in zip(arguments, function.arguments) { checked.append(try typed(argument, as: type)) }
        return Typed(expression: .function(name: name, arguments: checked), type: function.result)
    }

    func fault(_ reason: CQL2Error.Reason, _ part: CQL2Expression) -> CQL2Error {
        let text = CQL2TextWriter.write(part)
        return CQL2Error(reason, at: .part(text.count > 80 ? text.prefix(80) + "…" : text))
    }
}
