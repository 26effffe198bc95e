// SPDX-License-Identifier: EUPL-1.2

/// Arrays have the parentheses of grouping in the grammar, which is ambiguous within an array or a call: there
/// parentheses around a single operation group, and all others make an array.
extension TextParser {
    /// `arrayExpression`, in which parentheses always make an array.
    mutating func arrayOperand() throws(CQL2Error) -> CQL2Expression {
        guard token.kind == .sign("(") else { return try condition() }
        return .list(try list().map(\.value))
    }

    /// `arrayElement` or `argument`, and whether all of it was one group.
    mutating func element() throws(CQL2Error) -> (value: CQL2Expression, isGroup: Bool) {
        guard token.kind == .sign("(") else { return (try condition(), false) }
        let items = try list()
        guard items.count == 1, !items[0].isGroup, items[0].value.isOperation else {
            return (.list(items.map(\.value)), false)
        }
        let group = items[0].value
        if token.kind == .sign(",") || token.kind == .sign(")") { return (group, true) }
        // It is only the start, as in `(1 + 2) * 3`.
        pending = group
        return (try condition(), false)
    }

    private mutating func list() throws(CQL2Error) -> [(value: CQL2Expression, isGroup: Bool)] {
        try nested { parser throws(CQL2Error) in
            try parser.expect("(")
            if try parser.take(")") { return [] }
            var items = [try parser.element()]
            while try parser.take(",") { items.append(try parser.element()) }
            try parser.expect(")", or: ",")
            return items
        }
    }
}

extension CQL2Expression {
    /// Whether it is written with an operator between its parts, so that parentheses around it have a meaning.
    var isOperation: Bool {
        switch self {
        case .and, .or, .not, .comparison, .like, .between, .inList, .isNull, .arithmetic: true
        default: false
        }
    }
}
