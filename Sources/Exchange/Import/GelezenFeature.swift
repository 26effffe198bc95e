// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections

/// A feature as read from a file, its geometry checked.
struct GelezenFeature: Sendable {
    let kenmerken: Featurekenmerken
    let properties: OrderedDictionary<String, AttributeValue>
    let regel: Int?
    /// The faults of the geometry; with one the shape is nil.
    var gebreken: [Gebrek] = []
    /// What repair changed.
    var herstellingen: [String] = []

    /// A fault of this feature.
    func gebrek(_ reden: String) -> Gebrek {
        Gebrek(volgnummer: kenmerken.volgnummer, regel: regel, naam: Self.naam(kenmerken.id, properties), reden: reden)
    }

    /// What people would call it.
    static func naam(_ id: FeatureID?, _ properties: OrderedDictionary<String, AttributeValue>) -> String? {
        for sleutel in ["id", "naam", "name", "statnaam", "code"] {
            if case .string(let tekst) = properties[sleutel], !tekst.isEmpty { return tekst }
        }
        return id?.description
    }
}
