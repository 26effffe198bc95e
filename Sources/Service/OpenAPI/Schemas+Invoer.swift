// SPDX-License-Identifier: EUPL-1.2

import GeoFormats

extension Schemas {
    /// What can be sent: areas to be checked, and the geometries of features.
    static let invoer: AttributeValue = [
        "GeoJSON": [
            "description": "Een Polygon of MultiPolygon, of een Feature of FeatureCollection ervan.",
            "oneOf": ["Vlak", "Vlakken", "Vlakfeature", "Vlakfeatures"].verwijzingen,
        ],
        "Vlakfeature": object(
            verplicht: ["type", "geometry"],
            ["type": soort("Feature"), "geometry": ["oneOf": ["Vlak", "Vlakken"].verwijzingen]]),
        "Vlakfeatures": object(
            verplicht: ["type", "features"],
            [
                "type": soort("FeatureCollection"),
                "features": ["type": "array", "maxItems": .integer(Int64(Toetslezer.grens)), "items": vlakfeature],
            ]),
        "Punt": geometrie("Point", positie),
        "Vlak": geometrie("Polygon", ringen),
        "Vlakken": geometrie("MultiPolygon", ["type": "array", "minItems": 1, "items": ringen]),
    ]

    private static let vlakfeature = verwijzing("Vlakfeature")
    private static let positie: AttributeValue = [
        "type": "array", "items": ["type": "number"], "minItems": 2, "maxItems": 3,
    ]
    private static let ringen: AttributeValue = [
        "type": "array", "minItems": 1, "items": ["type": "array", "minItems": 4, "items": positie],
    ]

    private static func soort(_ naam: String) -> AttributeValue { ["type": "string", "enum": [.string(naam)]] }

    private static func geometrie(_ naam: String, _ plaatsen: AttributeValue) -> AttributeValue {
        object(verplicht: ["type", "coordinates"], ["type": soort(naam), "coordinates": plaatsen])
    }

    /// A whole feature of a collection that can be written.
    static func feature(van collectie: Collectie) -> AttributeValue {
        let gegevens = object(verplicht: ["naam"], velden(van: collectie)).met("additionalProperties", false)
        return object(
            verplicht: ["type", "geometry", "properties"],
            [
                "type": soort("Feature"), "id": ["type": "string", "description": "Zo blijft het feature heten."],
                "geometry": begrenzing.met("nullable", true), "place": begrenzing.met("nullable", true),
                "properties": gegevens,
            ])
    }

    /// Parts of a feature of a collection that can be written.
    static func wijziging(van collectie: Collectie) -> AttributeValue {
        object([
            "type": soort("Feature"), "geometry": begrenzing, "place": begrenzing,
            "properties": object(velden(van: collectie)).met("additionalProperties", false),
        ]).met("description", "Wat er verandert; null verwijdert een gegeven (RFC 7396).")
    }

    private static let begrenzing: AttributeValue = [
        "description": "De begrenzing, of een Point als die niet bekend is.",
        "oneOf": ["Punt", "Vlak", "Vlakken"].verwijzingen,
    ]

    private static func velden(van collectie: Collectie) -> AttributeValue {
        collectie.velden.reduce([:]) { velden, veld in
            var schema = leeg(veld.schema.met("description", .string(veld.titel)))
            if veld.isAfgeleid { schema = schema.met("readOnly", true) }
            return velden.met(veld.naam, schema)
        }
    }
}

extension [String] {
    /// References to schemas of these names.
    fileprivate var verwijzingen: AttributeValue { .array(map(Schemas.verwijzing)) }
}
