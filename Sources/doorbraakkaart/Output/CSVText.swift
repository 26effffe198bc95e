// SPDX-License-Identifier: EUPL-1.2

/// Comma-separated values (RFC 4180) with line feeds, as Unix tools expect.
struct CSVText {
    private(set) var text: String

    init(_ columns: [String]) {
        text = columns.joined(separator: ",") + "\n"
    }

    mutating func append(_ row: [String]) {
        for (index, value) in row.enumerated() {
            if index > 0 { text += "," }
            text += Self.cell(value)
        }
        text += "\n"
    }

    /// Byte by byte: a list may have hundreds of thousands of cells.
    private static func cell(_ value: String) -> String {
        // A spreadsheet runs a text that starts so as a formula; the apostrophe keeps it a text. Numbers are safe.
        let isFormula = value.utf8.first.map("=+-@\t\r".utf8.contains) ?? false && Double(value) == nil
        let safe = isFormula ? "'" + value : value
        guard safe.utf8.contains(where: ",\"\n\r".utf8.contains) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
