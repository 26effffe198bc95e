// SPDX-License-Identifier: EUPL-1.2

extension TextParser {
    /// What follows DATE or TIMESTAMP.
    mutating func instant(_ word: Keyword.Value) throws(CQL2Error) -> Instant {
        try expect("(")
        guard case .string(let text) = token.kind else { throw unexpected(.string) }
        let instant: Instant? =
            word == .date ? CalendarDate(text).map(Instant.date) : Timestamp(text).map(Instant.timestamp)
        guard let instant else { throw CQL2Error(.invalidInstant(text), at: .character(token.start + 1)) }
        try advance()
        try expect(")")
        return instant
    }

    /// What follows INTERVAL.
    mutating func interval() throws(CQL2Error) -> CQL2Expression {
        try expect("(")
        let start = try intervalEnd()
        try expect(",")
        let end = try intervalEnd()
        try expect(")")
        return .interval(start: start, end: end)
    }

    /// `instantParameter`: an instant in quotes, a property or a call, nil for an open end.
    private mutating func intervalEnd() throws(CQL2Error) -> CQL2Expression? {
        switch token.kind {
        case .word, .quoted: return try primary()
        case .string(let text): return try intervalEnd(text)
        case .number, .sign, .end: throw unexpected(.string, .property)
        }
    }

    private mutating func intervalEnd(_ text: String) throws(CQL2Error) -> CQL2Expression? {
        if text == ".." {
            try advance()
            return nil
        }
        guard let instant = Instant(text) else {
            throw CQL2Error(.invalidInstant(text), at: .character(token.start + 1))
        }
        try advance()
        return .literal(.instant(instant))
    }
}
