// SPDX-License-Identifier: EUPL-1.2

/// Takes a filter in the text encoding apart.
struct TextScanner {
    let scalars: [Unicode.Scalar]
    var position = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    /// The next token.
    mutating func next() throws(CQL2Error) -> TextToken {
        while let scalar = current, scalar.isCQL2Space { position += 1 }
        let start = position
        return TextToken(kind: try kind(), start: start, end: position)
    }

    private mutating func kind() throws(CQL2Error) -> TextToken.Kind {
        guard let scalar = current else { return .end }
        switch scalar {
        case "'": return .string(try string())
        case "\"": return .quoted(try quotedName())
        case "0"..."9", ".": return .number(try number())
        case _ where scalar.startsCQL2Name: return word()
        default: return try sign(scalar)
        }
    }

    private mutating func word() -> TextToken.Kind {
        let start = position
        while let scalar = current, scalar.continuesCQL2Name { position += 1 }
        let word = text(from: start)
        return .word(word, keyword: Keyword.uppercased(word))
    }

    private mutating func sign(_ scalar: Unicode.Scalar) throws(CQL2Error) -> TextToken.Kind {
        let start = position
        guard "=<>+-*/%^(),".unicodeScalars.contains(scalar) else {
            throw unexpected([.value], from: start, to: start + 1)
        }
        position += 1
        if let second = current, ["<>", "<=", ">="].contains("\(scalar)\(second)") { position += 1 }
        return .sign(text(from: start))
    }

    private mutating func number() throws(CQL2Error) -> Double {
        let start = position
        let whole = digits()
        var fraction = 0
        if current == "." {
            position += 1
            fraction = digits()
        }
        guard whole + fraction > 0 else { throw unexpected([.number], from: start, to: position) }
        if current == "e" || current == "E" {
            position += 1
            if current == "+" || current == "-" { position += 1 }
            guard digits() > 0 else { throw unexpected([.number], from: start, to: position) }
        }
        if let scalar = current, scalar.continuesCQL2Name {
            throw unexpected([.operatorOrEnd], from: position, to: position + 1)
        }
        guard let value = Double(text(from: start)), value.isFinite else {
            throw CQL2Error(.numberTooLarge(Self.shown(scalars[start..<position])), at: .character(start + 1))
        }
        return value
    }

    private mutating func digits() -> Int {
        let start = position
        while let scalar = current, ("0"..."9").contains(scalar) { position += 1 }
        return position - start
    }

    func text(from start: Int) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars[start..<position])
        return String(result)
    }

    /// That something else was expected than what stands from one position to another.
    func unexpected(_ expected: [CQL2Error.Expectation], from start: Int, to end: Int) -> CQL2Error {
        let found = start < scalars.count ? Self.shown(scalars[start..<min(end, scalars.count)]) : nil
        return CQL2Error(.unexpected(expected: expected, found: found), at: .character(start + 1))
    }

    /// What a message can show of it.
    private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars.prefix(30))
        return String(result) + (scalars.count > 30 ? "…" : "")
    }
}
