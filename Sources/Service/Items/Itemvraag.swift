// SPDX-License-Identifier: EUPL-1.2

import Woningbouw

/// A request for features, read and checked.
struct Itemvraag: Sendable {
    var bron: Bronvraag
    /// How many features are wanted in all.
    var limit: Int
    var stelsel: Stelsel
    var profiel: JSONProfiel
    /// Whether only the number of features is wanted.
    var teltAlleen = false
    /// What tells this list from others, for the cursor and for counts.
    var kenteken: String
}
