// SPDX-License-Identifier: EUPL-1.2

/// Values of fields, which CSV itself has no types for.
enum CSVValue {
    /// The value of a field: text when it is quoted, else what it looks like beyond doubt.
    static func value(of field: CSVScanner.Field) -> AttributeValue {
        if field.isQuoted { return .string(FormulaGuard.unguarded(field.text)) }
        switch field.text {
        case "": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: return number(field.text) ?? .string(FormulaGuard.unguarded(field.text))
        }
    }

    /// Whether a text would be read as something else without quotes.
    static func isAmbiguous(_ text: String) -> Bool {
        text.isEmpty || text == "true" || text == "false" || number(text) != nil
    }

    /// A number as JSON writes it: a code such as `0363` or `+31` is none.
    private static func number(_ text: String) -> AttributeValue? {
        guard let first = text.utf8.first, first.isDigit || first == .minus, let value = try? AttributeValue(json: text)
        else { return nil }
        switch value {
        case .integer, .number: return value
        default: return nil
        }
    }

    /// The numbers of a point, nil when both are empty; a comma may stand for the decimal point.
    static func pair(_ x: String, _ y: String) -> Result<(Double, Double)?, GeometryDefect> {
        let texts = [x, y].map { $0.filter { !$0.isWhitespace }.replacing(",", with: ".") }
        if texts.allSatisfy(\.isEmpty) { return .success(nil) }
        guard let first = Double(texts[0]), let second = Double(texts[1]), first.isFinite, second.isFinite else {
            let message = "the coordinates '\(x.prefix(40))' and '\(y.prefix(40))' are no numbers"
            return .failure(GeometryDefect(.malformed, message))
        }
        return .success((first, second))
    }
}
