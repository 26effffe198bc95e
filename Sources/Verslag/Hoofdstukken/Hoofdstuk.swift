// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

/// A part of the report that can write itself.
protocol Hoofdstuk {
    func schrijf(in html: inout HTMLWriter)
}

/// Words that several parts use.
enum Verslagtekst {
    /// The dwellings of locaties, `n.b.` when nothing is known.
    static func woningen(_ som: Woningtelling) -> String {
        som.bekend == 0 ? Getal.onbekend : Getal.bereik(som.min, som.max)
    }

    /// As in `1 locatie`.
    static func locaties(_ aantal: Int) -> String { "\(Getal.tekst(aantal)) \(aantal == 1 ? "locatie" : "locaties")" }
}
