// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

extension Woningtelling {
    /// The bounds as they are printed, `n.b.` when nothing is known.
    var tekst: String { bekend > 0 ? Getal.bereik(min, max) : Getal.onbekend }
}
