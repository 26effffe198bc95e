// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import Woningbouw

/// What rows must fulfil, in SQL.
struct Voorwaarde {
    private(set) var delen: [String] = []
    private(set) var argumenten = StatementArguments()

    /// The `WHERE` of a query, empty when nothing is asked.
    var sql: String { delen.isEmpty ? "" : "WHERE " + delen.joined(separator: " AND ") }

    private mutating func voegToe(_ deel: String, _ argumenten: StatementArguments) {
        delen.append(deel)
        self.argumenten += argumenten
    }

    /// Asks for a name in a column that holds a JSON array of names.
    private mutating func vraag(_ naam: String, in kolom: String) {
        voegToe(
            "EXISTS (SELECT 1 FROM json_each(\(kolom)) WHERE value = ?)", [naam.precomposedStringWithCanonicalMapping])
    }
}

extension Voorwaarde {
    /// The locaties that fulfil the filter.
    init(_ filter: LocatieFilter) {
        if let provincie = filter.provincie { vraag(provincie, in: "provincies") }
        if let gemeente = filter.gemeente { vraag(gemeente, in: "gemeenten") }
        if let status = filter.status { voegToe("status = ?", [status.rawValue]) }
    }

    /// The gebieden whose aanwijzing holds on the day; dates in ISO 8601 sort as texts.
    init(op peildatum: Datum?) {
        guard let dag = peildatum?.description else { return }
        voegToe("(aanwijzing_van IS NULL OR aanwijzing_van <= ?)", [dag])
        voegToe("(aanwijzing_tot IS NULL OR aanwijzing_tot >= ?)", [dag])
    }
}
