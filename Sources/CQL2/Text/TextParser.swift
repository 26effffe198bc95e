// SPDX-License-Identifier: EUPL-1.2

/// Reads conditions of the text encoding by recursive descent, one function for each rule of the grammar.
struct TextParser {
    private var scanner: TextScanner
    private(set) var token: TextToken
    private let limits: CQL2Limits
    private var depth = 0
    private var operators = 0
    private var positions = 0
    /// A value that was read before it was known to be the start of a longer one.
    var pending: CQL2Expression?

    init(_ text: String, limits: CQL2Limits) throws(CQL2Error) {
        self.limits = limits
        scanner = TextScanner(text)
        token = try scanner.next()
    }

    /// The whole filter.
    mutating func filter() throws(CQL2Error) -> CQL2Expression {
        let result = try condition()
        guard token.kind == .end else { throw unexpected(.operatorOrEnd) }
        return result
    }

    /// `booleanExpression`, and also a value alone: which of the two fits is a matter of types.
    mutating func condition() throws(CQL2Error) -> CQL2Expression {
        try nested { parser throws(CQL2Error) in
            var terms = [try parser.conjunction()]
            while try parser.take(.or) { terms.append(try parser.conjunction()) }
            return terms.count == 1 ? terms[0] : .or(terms)
        }
    }

    private mutating func conjunction() throws(CQL2Error) -> CQL2Expression {
        var terms = [try negation()]
        while try take(.and) { terms.append(try negation()) }
        return terms.count == 1 ? terms[0] : .and(terms)
    }

    private mutating func negation() throws(CQL2Error) -> CQL2Expression {
        guard pending == nil, try take(.not) else { return try predicate() }
        return .not(try predicate())
    }

    private mutating func predicate() throws(CQL2Error) -> CQL2Expression {
        let left = try sum()
        if case .sign(let sign) = token.kind, let comparison = ComparisonOperator(rawValue: sign) {
            try advance()
            return .comparison(comparison, left, try sum())
        }
        if try take(.isWord) {
            let isNegated = try take(.not)
            try expect(.null)
            return isNegated ? .not(.isNull(left)) : .isNull(left)
        }
        let isNegated = try take(.not)
        guard let result = try membership(of: left) else {
            guard isNegated else { return left }
            throw unexpected(.token("LIKE"), .token("BETWEEN"), .token("IN"))
        }
        return isNegated ? .not(result) : result
    }

    /// LIKE, BETWEEN or IN with what follows, nil when it is none of these.
    private mutating func membership(of left: CQL2Expression) throws(CQL2Error) -> CQL2Expression? {
        if try take(.like) { return .like(left, pattern: try sum()) }
        if try take(.between) {
            let lower = try sum()
            try expect(.and)
            return .between(left, lower: lower, upper: try sum())
        }
        guard try take(.inWord) else { return nil }
        try expect("(")
        var values = [try condition()]
        while try take(",") { values.append(try condition()) }
        try expect(")", or: ",")
        return .inList(left, values)
    }
}

/// What the rules are built from.
extension TextParser {
    mutating func advance() throws(CQL2Error) { token = try scanner.next() }

    /// Whether the sign was there, and is now behind.
    mutating func take(_ sign: String) throws(CQL2Error) -> Bool {
        guard token.kind == .sign(sign) else { return false }
        try advance()
        return true
    }

    mutating func take(_ word: Keyword.Operator) throws(CQL2Error) -> Bool {
        guard case .word(_, word.rawValue) = token.kind else { return false }
        try advance()
        return true
    }

    mutating func expect(_ sign: String, or others: String...) throws(CQL2Error) {
        guard try take(sign) else {
            let expected = ([sign] + others).map { CQL2Error.Expectation.token("'\($0)'") }
            throw scanner.unexpected(expected, from: token.start, to: token.end)
        }
    }

    private mutating func expect(_ word: Keyword.Operator) throws(CQL2Error) {
        guard try take(word) else { throw unexpected(.token(word.rawValue)) }
    }

    func unexpected(_ expected: CQL2Error.Expectation...) -> CQL2Error {
        scanner.unexpected(expected, from: token.start, to: token.end)
    }

    /// Reads something one level deeper.
    mutating func nested<Result>(
        _ read: (inout TextParser) throws(CQL2Error) -> Result
    ) throws(CQL2Error) -> Result {
        depth += 1
        defer { depth -= 1 }
        guard depth <= limits.depth else {
            throw CQL2Error(.tooLarge(.levels, limit: limits.depth), at: .character(token.start + 1))
        }
        return try read(&self)
    }

    mutating func countOperator() throws(CQL2Error) {
        operators += 1
        guard operators <= limits.operators else {
            throw CQL2Error(.tooLarge(.operators, limit: limits.operators), at: .character(token.start + 1))
        }
    }

    mutating func countPosition() throws(CQL2Error) {
        positions += 1
        guard positions <= limits.positions else {
            throw CQL2Error(.tooLarge(.positions, limit: limits.positions), at: .character(token.start + 1))
        }
    }
}
