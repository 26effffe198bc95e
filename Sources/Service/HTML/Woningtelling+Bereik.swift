// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

extension Woningtelling {
    /// The bounds as pages show them, a dash where there are no locaties at all.
    var bereik: String { bekend > 0 ? Getal.bereik(min, max) : onbekend > 0 ? Woorden.onbekend : "–" }
}
