// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// The words for a status; an unknown status has words too.
enum Statustekst {
    /// The mark of a termijn that has passed, in the column of the table.
    static let teLaat = "!"

    /// The full words, for the legend and for reading aloud.
    static func voluit(_ status: Status?) -> String { status?.rawValue ?? "status niet bekend" }

    /// The words that fit in the column of the table.
    static func kort(_ status: Status?) -> String {
        switch status {
        case .aangewezen: "aangewezen"
        case .naderTeOnderzoeken: "nader onderz."
        case .doorbraakBereikt: "doorbraak"
        case nil: Getal.onbekend
        }
    }
}
