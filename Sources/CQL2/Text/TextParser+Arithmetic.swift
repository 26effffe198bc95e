// SPDX-License-Identifier: EUPL-1.2

extension TextParser {
    /// `arithmeticExpression`, or a value that is none.
    mutating func sum() throws(CQL2Error) -> CQL2Expression {
        var result = try product()
        while let sign = try takeOperator(.add, .subtract) { result = .arithmetic(sign, result, try product()) }
        return result
    }

    private mutating func product() throws(CQL2Error) -> CQL2Expression {
        var result = try power()
        while let sign = try takeOperator(.multiply, .divide, .modulo, .integerDivide) {
            result = .arithmetic(sign, result, try power())
        }
        return result
    }

    /// The grammar has no `2 ^ 3 ^ 2`: which of the two goes first is said by parentheses.
    private mutating func power() throws(CQL2Error) -> CQL2Expression {
        let base = try factor()
        guard let sign = try takeOperator(.power) else { return base }
        return .arithmetic(sign, base, try factor())
    }

    private mutating func factor() throws(CQL2Error) -> CQL2Expression {
        if let value = pending {
            pending = nil
            return value
        }
        if try take("-") {
            if case .number(let value) = token.kind {
                try advance()
                return .literal(.number(-value))
            }
            try countOperator()
            return .arithmetic(.multiply, .literal(.number(-1)), try primary())
        }
        if try take("+") { return .literal(.number(try unsignedNumber())) }
        return try primary()
    }

    private mutating func takeOperator(_ choices: ArithmeticOperator...) throws(CQL2Error) -> ArithmeticOperator? {
        let written: String
        switch token.kind {
        case .sign(let sign): written = sign
        case .word(_, Keyword.Operator.div.rawValue): written = ArithmeticOperator.integerDivide.rawValue
        default: return nil
        }
        guard let choice = choices.first(where: { $0.rawValue == written }) else { return nil }
        try countOperator()
        try advance()
        return choice
    }

    /// `signedNumericLiteral`.
    mutating func signedNumber() throws(CQL2Error) -> Double {
        if try take("-") { return -(try unsignedNumber()) }
        _ = try take("+")
        return try unsignedNumber()
    }

    private mutating func unsignedNumber() throws(CQL2Error) -> Double {
        guard case .number(let value) = token.kind else { throw unexpected(.number) }
        try advance()
        return value
    }
}
