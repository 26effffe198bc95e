// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import OrderedCollections
import Woningbouw

extension [Laagobject] {
    /// The features of the objects; those of locaties with how they lie with respect to the gebieden.
    func features(_ gebieden: Gebiedenstand?) throws -> [Feature] {
        guard let gebieden else { return map(\.kaleFeature) }
        let vlakken = map { object -> Toetsvlak in
            if case .locatie(let locatie) = object { Toetsvlak(locatie) } else { Toetsvlak(id: object.id, vlak: nil) }
        }
        let liggingen = try Overlaptoets().liggingen(vlakken, gebieden.vlakken, index: gebieden.index)
        return zip(self, liggingen).map { object, ligging in
            var feature = object.kaleFeature
            feature.properties.merge(ligging.velden) { _, nieuw in nieuw }
            return feature
        }
    }
}

extension Laagobject {
    /// The feature in which attributes of the source without a place of their own are one property, so that every
    /// feature has the properties of the schema and no others.
    var kaleFeature: Feature {
        switch self {
        case .locatie(let object): Self.kaal(object.overige, object, \.overige, \.feature)
        case .woningbouwgebied(let object): Self.kaal(object.overige, object, \.overige, \.feature)
        case .provincie(let object): Self.kaal(object.overige, object, \.overige, \.feature)
        case .gemeente(let object): Self.kaal(object.overige, object, \.overige, \.feature)
        }
    }

    private static func kaal<Object>(
        _ overige: String?, _ object: Object, _ veld: WritableKeyPath<Object, String?>,
        _ feature: KeyPath<Object, Feature>
    ) -> Feature {
        var kaal = object
        kaal[keyPath: veld] = nil
        var resultaat = kaal[keyPath: feature]
        resultaat.properties["overige"] = overige.flatMap { try? AttributeValue(json: $0) } ?? .null
        resultaat.time = resultaat.tijd
        return resultaat
    }
}

extension Feature {
    /// The period of the designation, for JSON-FG.
    fileprivate var tijd: FeatureTime? {
        guard properties["aanwijzingVan"] != nil else { return nil }
        return .interval(start: properties["aanwijzingVan"]?.string, end: properties["aanwijzingTot"]?.string)
    }
}
