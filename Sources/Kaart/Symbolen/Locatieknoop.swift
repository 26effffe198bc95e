// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// A locatie of the map as a reader meets it who cannot see it: also one whose number found no place.
struct Locatieknoop: Sendable {
    let locatie: Locatie
    /// The unique id of its element, as in `loc-03`.
    let id: String
    /// Nil where the map is too crowded for it.
    let badge: Badge?
}
