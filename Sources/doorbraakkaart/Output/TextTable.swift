// SPDX-License-Identifier: EUPL-1.2

/// A table in columns for the terminal.
struct TextTable {
    enum Alignment { case left, right }

    private let alignments: [Alignment]
    private var rows: [[String]]

    init(_ columns: [(title: String, alignment: Alignment)]) {
        alignments = columns.map(\.alignment)
        rows = [columns.map(\.title)]
    }

    mutating func append(_ row: [String]) {
        // Control characters in a name must not steer the terminal.
        rows.append(
            row.map {
                String($0.unicodeScalars.filter { $0.properties.generalCategory != .control }.map(Character.init))
            })
    }

    /// The lines, with a rule under the titles.
    var text: String {
        let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var lines = rows.map { row in line(row, widths) }
        lines.insert(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1)
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ row: [String], _ widths: [Int]) -> String {
        var cells = row.indices.map { column in
            let padding = String(repeating: " ", count: widths[column] - row[column].count)
            return alignments[column] == .left ? row[column] + padding : padding + row[column]
        }
        if alignments.last == .left, let last = row.last { cells[cells.count - 1] = last }
        return cells.joined(separator: "  ")
    }
}
