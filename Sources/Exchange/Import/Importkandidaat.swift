// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import OrderedCollections
import Woningbouw

/// What a feature of a file becomes, or why not.
///
/// It depends on nothing else in the file, so it is made on any core.
struct Importkandidaat<Object: Uitwisselbaar>: Sendable {
    let feature: GelezenFeature
    /// The object, nil when the feature has faults.
    let object: Object?
    /// What the file says of its provincies and its outline does not, or nil.
    let tegenspraak: String?
    /// The faults of the feature and of its attributes.
    let gebreken: [Gebrek]
    /// The names of the attributes without a place of their own.
    let overige: [String]

    init(_ feature: GelezenFeature, _ plaatsbepaling: Plaatsbepaling) throws {
        self.feature = feature
        guard feature.gebreken.isEmpty else {
            (object, tegenspraak, gebreken, overige) = (nil, nil, feature.gebreken, [])
            return
        }
        let lezing = Lezing<Object>(feature.properties, feature.kenmerken)
        overige = lezing.overige
        guard var object = lezing.object else {
            (self.object, tegenspraak) = (nil, nil)
            gebreken = lezing.fouten.map { feature.gebrek($0.description) }
            return
        }
        switch try plaatsbepaling.vulAan(&object) {
        case nil: (self.object, tegenspraak, gebreken) = (object, nil, [])
        case .onbekend(let naam):
            (self.object, tegenspraak, gebreken) = (nil, nil, [feature.gebrek(naam.description)])
        case .tegenspraak(let gegeven, let afgeleid):
            (self.object, gebreken) = (object, [])
            tegenspraak = Self.tegenspraak(object.id, gegeven, afgeleid)
        }
    }

    private static func tegenspraak(_ id: String, _ gegeven: [String], _ afgeleid: [String]) -> String {
        "\(id): the file says \(gegeven.joined(separator: ", ")), its outline lies in "
            + (afgeleid.isEmpty ? "no provincie" : afgeleid.joined(separator: ", "))
    }
}
