// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections

/// The attributes and geometry of a feature, read as an object.
struct Lezing<Object: Uitwisselbaar>: Sendable {
    /// The object, nil when something is wrong.
    let object: Object?
    /// What is wrong.
    let fouten: [Veldfout]
    /// The names of the attributes without a place of their own, sorted.
    let overige: [String]

    init(_ properties: OrderedDictionary<String, AttributeValue>, _ kenmerken: Featurekenmerken) {
        var lezer = Veldlezer(Overige(properties).velden)
        var object = Object(&lezer, kenmerken)
        let rest = lezer.ongelezen
        object?.overige = rest.isEmpty ? nil : AttributeValue.object(rest).json
        fouten = lezer.fouten
        overige = Array(rest.keys)
        self.object = fouten.isEmpty ? object : nil
    }
}
