// SPDX-License-Identifier: EUPL-1.2

import CQL2
import GeoFormats
import Woningbouw

/// Which features of a collection are asked for.
struct Bronvraag: Sendable {
    var kenmerken: [Kenmerkvraag] = []
    /// How locaties must lie with respect to the gebieden.
    var ligging: Relatie?
    var peildatum: Datum?
    var periode: Periode?
    var filters: [any Objectfilter] = []
    /// The condition of the parameter `filter`.
    var voorwaarde: CQL2Filter?
    var na: Bladsleutel?
    var overslaan = 0
    var aantal: Int
    var telt = true
}

/// A part of the list of features.
struct Bronblad: Sendable {
    var features: [Collectiefeature]
    var heeftVervolg: Bool
    var gevonden: Int?
}

/// A feature with its place in the list.
struct Collectiefeature: Sendable {
    let feature: Feature
    let sleutel: Bladsleutel
    /// The state of the object behind a single feature, where somebody can change it.
    var toestand: Toestand?

    var id: String { feature.id?.description ?? "" }
}
