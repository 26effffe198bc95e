// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// What an overlap check keeps of a feature.
struct Toetsfeature: Sendable {
    /// Attributes that may name a feature, the most telling first.
    private static let sleutels = ["id", "identificatie", "statcode", "code", "naam", "name", "statnaam"]

    /// The area without its name, nil when the feature is none.
    let vlak: Toetsvlak?
    /// What is wrong with it.
    let gebreken: [Gebrek]
    private let kandidaten: [String?]
    private let id: String?
    private let volgnummer: Int

    init(_ feature: GelezenFeature) {
        kandidaten = Self.sleutels.map { Self.naam(feature.properties[$0]) }
        id = feature.kenmerken.id?.description
        volgnummer = feature.kenmerken.volgnummer
        guard feature.gebreken.isEmpty else {
            (vlak, gebreken) = (nil, feature.gebreken)
            return
        }
        var lezer = Veldlezer(feature.properties)
        guard let vorm = Vorm(feature.kenmerken.shape, &lezer) else {
            (vlak, gebreken) = (nil, lezer.fouten.map { feature.gebrek($0.description) })
            return
        }
        // An outline of which the file says nothing is taken as it is.
        let begrenzing = lezer.begrenzing(vorm, standaard: .afgeleid)
        vlak = Toetsvlak(
            id: "", vlak: vorm.vlak, indicatief: begrenzing.isIndicatief,
            gemeenten: lezer.teksten("gemeenten", "gemeente"))
        gebreken = []
    }

    /// What the features are called, by the first attribute that tells all of them apart.
    static func namen(_ features: [Toetsfeature]) -> [String] {
        for index in sleutels.indices {
            if let namen = verschillend(features.map { $0.kandidaten[index] }) { return namen }
        }
        return verschillend(features.map(\.id)) ?? features.map { String($0.volgnummer) }
    }

    /// The names, nil when one is missing or two are the same.
    private static func verschillend(_ namen: [String?]) -> [String]? {
        let alle = namen.compactMap(\.self)
        return alle.count == namen.count && Set(alle).count == alle.count ? alle : nil
    }

    private static func naam(_ waarde: AttributeValue?) -> String? {
        switch waarde {
        case .string(let tekst) where !tekst.isEmpty: tekst
        case .integer(let getal): String(getal)
        default: nil
        }
    }
}
