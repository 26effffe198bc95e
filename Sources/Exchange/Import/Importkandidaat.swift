// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections

/// What a feature of a file becomes, or why not.
///
/// It depends on nothing else in the file, so it is made on any core.
struct Importkandidaat<Object: Uitwisselbaar>: Sendable {
    let feature: GelezenFeature
    /// The object, nil when the feature has faults.
    let object: Object?
    /// The faults of the feature and of its attributes.
    let gebreken: [Gebrek]
    /// The names of the attributes without a place of their own.
    let overige: [String]

    init(_ feature: GelezenFeature) {
        self.feature = feature
        guard feature.gebreken.isEmpty else {
            (object, gebreken, overige) = (nil, feature.gebreken, [])
            return
        }
        let lezing = Lezing<Object>(feature.properties, feature.kenmerken)
        object = lezing.object
        gebreken = lezing.fouten.map { feature.gebrek($0.description) }
        overige = lezing.overige
    }
}
