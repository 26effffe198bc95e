// SPDX-License-Identifier: EUPL-1.2

/// Comma-separated values (RFC 4180) with line feeds, as Unix tools expect.
struct CSVText {
    private(set) var text: String

    init(_ columns: [String]) {
        text = columns.joined(separator: ",") + "\n"
    }

    mutating func append(_ row: [String]) {
        text += row.map(Self.cell).joined(separator: ",") + "\n"
    }

    private static func cell(_ value: String) -> String {
        // A spreadsheet runs a text that starts so as a formula; the apostrophe keeps it a text. Numbers are safe.
        let isFormula = value.first.map { "=+-@\t\r".contains($0) } ?? false && Double(value) == nil
        let safe = isFormula ? "'" + value : value
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
