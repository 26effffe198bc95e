// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import Geometry
import OrderedCollections
import Woningbouw

/// The features of a layer of the catalogus; locaties with how they lie.
struct Laagbron: Collectiebron {
    let laag: Laag
    let bronnen: Dienstbronnen

    func blad(_ vraag: Bronvraag) async throws -> Bronblad {
        var bladvraag = Bladvraag(laag, aantal: vraag.aantal)
        bladvraag.kenmerken = vraag.kenmerken
        bladvraag.peildatum = vraag.peildatum
        bladvraag.periode = vraag.periode
        bladvraag.filters = vraag.filters
        if let ligging = vraag.ligging {
            bladvraag.filters.append(
                Liggingfilter(relatie: ligging, gebieden: try await bronnen.gebieden(op: vraag.peildatum)))
        }
        bladvraag.na = vraag.na
        bladvraag.overslaan = vraag.overslaan
        bladvraag.telt = vraag.telt
        let blad = try await bronnen.catalogus.blad(bladvraag)
        return Bronblad(
            features: try await features(blad.objecten, op: vraag.peildatum), heeftVervolg: blad.heeftVervolg,
            gevonden: blad.gevonden)
    }

    func feature(_ id: String, op peildatum: Datum?) async throws -> Collectiefeature? {
        guard let object = try await bronnen.catalogus.object(id, in: laag) else { return nil }
        return try await features([object], op: peildatum).first
    }

    func omvang() async throws -> Laagomvang {
        try await bronnen.voorraad.haal(laag.rawValue) { [laag, bronnen] in
            try await bronnen.catalogus.omvang(van: laag)
        }
    }

    func herkomst() async throws -> Bronherkomst {
        Bronherkomst(laag, try await bronnen.catalogus.herkomst(van: laag))
    }

    private func features(_ objecten: [Laagobject], op peildatum: Datum?) async throws -> [Collectiefeature] {
        guard laag == .locaties else {
            return objecten.map { Collectiefeature(feature: $0.kaleFeature, sleutel: Bladsleutel($0)) }
        }
        let gebieden = try await bronnen.gebieden(op: peildatum)
        let vlakken = objecten.map { object -> Toetsvlak in
            if case .locatie(let locatie) = object { Toetsvlak(locatie) } else { Toetsvlak(id: object.id, vlak: nil) }
        }
        let liggingen = try Overlaptoets().liggingen(vlakken, gebieden.vlakken)
        return zip(objecten, liggingen).map { object, ligging in
            var feature = object.kaleFeature
            feature.properties.merge(ligging.velden) { _, nieuw in nieuw }
            return Collectiefeature(feature: feature, sleutel: Bladsleutel(object))
        }
    }
}

extension Laagobject {
    /// The feature in which attributes of the source without a place of their own are one property, so that every
    /// feature has the properties of the schema and no others.
    fileprivate var kaleFeature: Feature {
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
