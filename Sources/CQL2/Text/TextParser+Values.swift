// SPDX-License-Identifier: EUPL-1.2

extension TextParser {
    /// A literal, a property, a call, or a condition in parentheses.
    mutating func primary() throws(CQL2Error) -> CQL2Expression {
        switch token.kind {
        case .number(let value):
            try advance()
            return .literal(.number(value))
        case .string(let text):
            try advance()
            return .literal(.string(text))
        case .quoted(let name):
            try advance()
            return .property(name)
        case .word(let name, let keyword):
            guard Keyword.reserved.contains(keyword) else { return try propertyOrCall(name) }
            return try constructor(keyword)
        case .sign("("):
            try advance()
            let result = try condition()
            try expect(")")
            return result
        case .sign, .end: throw unexpected(.value)
        }
    }

    private mutating func propertyOrCall(_ name: String) throws(CQL2Error) -> CQL2Expression {
        try advance()
        guard try take("(") else { return .property(name) }
        var arguments: [CQL2Expression] = []
        if try !take(")") {
            repeat { arguments.append(try element().value) } while try take(",")
            try expect(")", or: ",")
        }
        return .function(name: name, arguments: arguments)
    }

    /// What a keyword starts that starts a value.
    private mutating func constructor(_ keyword: String) throws(CQL2Error) -> CQL2Expression {
        if let word = Keyword.Value(rawValue: keyword) { return try constructor(word) }
        if let kind = GeometryKind(keyword: keyword) { return .literal(.geometry(try geometry(kind))) }
        let name = keyword.lowercased()
        if let function = SpatialFunction.allCases.first(where: { $0.rawValue == name }) {
            let (first, second) = try pair()
            return .spatial(function, first, second)
        }
        if let function = TemporalFunction.allCases.first(where: { $0.rawValue.lowercased() == name }) {
            let (first, second) = try pair()
            return .temporal(function, first, second)
        }
        if let function = ArrayFunction.allCases.first(where: { $0.rawValue.lowercased() == name }) {
            let (first, second) = try pair { parser throws(CQL2Error) in try parser.arrayOperand() }
            return .array(function, first, second)
        }
        throw unexpected(.value)
    }

    private mutating func constructor(_ word: Keyword.Value) throws(CQL2Error) -> CQL2Expression {
        try advance()
        switch word {
        case .yes: return .literal(.boolean(true))
        case .no: return .literal(.boolean(false))
        case .date, .timestamp: return .literal(.instant(try instant(word)))
        case .interval: return try interval()
        case .boundingBox: return try boundingBox()
        case .casei, .accenti:
            try expect("(")
            let text = try condition()
            try expect(")")
            return word == .casei ? .casei(text) : .accenti(text)
        }
    }

    private mutating func pair(
        _ operand: (inout TextParser) throws(CQL2Error) -> CQL2Expression = { parser throws(CQL2Error) in
            try parser.condition()
        }
    ) throws(CQL2Error) -> (CQL2Expression, CQL2Expression) {
        try advance()
        try expect("(")
        let first = try operand(&self)
        try expect(",")
        let second = try operand(&self)
        try expect(")")
        return (first, second)
    }
}
