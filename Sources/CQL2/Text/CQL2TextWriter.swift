// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Writes filters in the text encoding, the same bytes for the same filter; what is written is read back the same.
public enum CQL2TextWriter {
    /// The filter as text, as in `naam LIKE 'A%' AND woningen > 1000`.
    public static func write(_ expression: CQL2Expression) -> String {
        switch expression {
        case .and(let terms): joined(terms, " AND ", above: .conjunction)
        case .or(let terms): joined(terms, " OR ", above: .disjunction)
        case .not(let term): negation(term)
        case .comparison(let sign, let left, let right): "\(operand(left)) \(sign.rawValue) \(operand(right))"
        case .like, .between, .inList, .isNull: membership(expression, word: "")
        case .spatial(let function, let left, let right): call(function.rawValue.uppercased(), [left, right])
        case .temporal(let function, let left, let right): call(function.rawValue.uppercased(), [left, right])
        case .array(let function, let left, let right): call(function.rawValue.uppercased(), [left, right])
        case .function(let name, let arguments): call(name, arguments)
        case .property(let name): TextQuotes.name(name)
        case .literal(let value): literal(value)
        case .boundingBox(let numbers): "BBOX(\(numbers.map(NumberText.text).joined(separator: ", ")))"
        case .interval(let start, let end): "INTERVAL(\(intervalEnd(start)), \(intervalEnd(end)))"
        case .list(let items): list(items)
        case .arithmetic(let sign, let left, let right): arithmetic(sign, left, right)
        case .casei(let text): call("CASEI", [text])
        case .accenti(let text): call("ACCENTI", [text])
        }
    }

    private static func call(_ name: String, _ arguments: [CQL2Expression]) -> String {
        "\(name)(\(arguments.map(write).joined(separator: ", ")))"
    }

    /// A single operation within parentheses would be a group and no array.
    private static func list(_ items: [CQL2Expression]) -> String {
        guard items.count == 1, items[0].isOperation else { return call("", items) }
        return "((\(write(items[0]))))"
    }

    private static func joined(_ terms: [CQL2Expression], _ word: String, above level: TextLevel) -> String {
        terms.map { TextLevel(of: $0) > level ? write($0) : "(\(write($0)))" }.joined(separator: word)
    }

    private static func negation(_ term: CQL2Expression) -> String {
        switch term {
        case .like, .between, .inList, .isNull: membership(term, word: "NOT ")
        default: TextLevel(of: term) > .predicate ? "NOT \(write(term))" : "NOT (\(write(term)))"
        }
    }

    private static func membership(_ expression: CQL2Expression, word: String) -> String {
        switch expression {
        case .like(let text, let pattern): "\(operand(text)) \(word)LIKE \(operand(pattern))"
        case .between(let value, let lower, let upper):
            "\(operand(value)) \(word)BETWEEN \(operand(lower)) AND \(operand(upper))"
        case .inList(let value, let values): "\(operand(value)) \(word)IN \(call("", values))"
        case .isNull(let value): "\(operand(value)) IS \(word)NULL"
        default: write(expression)
        }
    }

    /// A part between operators of comparison.
    private static func operand(_ expression: CQL2Expression) -> String {
        TextLevel(of: expression) > .predicate ? write(expression) : "(\(write(expression)))"
    }

    private static func arithmetic(
        _ sign: ArithmeticOperator, _ left: CQL2Expression, _ right: CQL2Expression
    ) -> String {
        let level = TextLevel(of: sign)
        let isLeftBare = sign == .power ? TextLevel(of: left) > level : TextLevel(of: left) >= level
        let first = isLeftBare ? write(left) : "(\(write(left)))"
        let second = TextLevel(of: right) > level ? write(right) : "(\(write(right)))"
        return "\(first) \(sign.rawValue) \(second)"
    }

    private static func intervalEnd(_ end: CQL2Expression?) -> String {
        switch end {
        case nil: "'..'"
        case .literal(.instant(let instant)): "'\(instant)'"
        case .some(let expression): write(expression)
        }
    }

    private static func literal(_ value: CQL2Value) -> String {
        switch value {
        case .string(let text): TextQuotes.string(text)
        case .number(let number): NumberText.text(number)
        case .boolean(let truth): truth ? "TRUE" : "FALSE"
        case .instant(.date(let date)): "DATE('\(date)')"
        case .instant(.timestamp(let timestamp)): "TIMESTAMP('\(timestamp)')"
        case .interval(let start, let end):
            write(.interval(start: start.map { .literal(.instant($0)) }, end: end.map { .literal(.instant($0)) }))
        case .geometry(let shape): WKTWriter.write(shape)
        case .array(let values): list(values.map(CQL2Expression.literal))
        }
    }
}
