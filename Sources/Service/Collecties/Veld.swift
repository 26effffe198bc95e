// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Woningbouw

/// A property of features, as the schema describes it (OGC API Features Part 5).
struct Veld: Sendable {
    /// What a property means to programs that know none of the names.
    enum Rol: String, Sendable {
        case id
        case begin = "primary-interval-start"
        case eind = "primary-interval-end"
    }

    let naam: String
    let titel: String
    /// Its type in JSON Schema.
    let schema: AttributeValue
    var rol: Rol?
    /// Whether it follows from other data.
    var isAfgeleid = false

    /// The schema with all that is known of the property.
    var beschrijving: AttributeValue {
        var resultaat = schema.met("title", .string(titel))
        if let rol { resultaat = resultaat.met("x-ogc-role", .string(rol.rawValue)) }
        if isAfgeleid { resultaat = resultaat.met("readOnly", true) }
        return resultaat
    }
}

extension Veld {
    /// The property of a fact.
    init(_ kenmerk: Kenmerk) {
        let rollen: [String: Rol] = ["id": .id, "code": .id, "aanwijzingVan": .begin, "aanwijzingTot": .eind]
        self.init(
            naam: kenmerk.naam, titel: kenmerk.titel, schema: kenmerk.schema, rol: rollen[kenmerk.naam])
    }
}

extension Kenmerk {
    /// The type of its values in JSON Schema.
    var schema: AttributeValue {
        switch soort {
        case .namen: ["type": "array", "items": ["type": "string"]]
        default: waardeschema
        }
    }

    /// The type of the value by which it is asked for: of names, one.
    var waardeschema: AttributeValue {
        switch soort {
        case .tekst, .namen: ["type": "string"]
        case .keuze(let woorden): ["type": "string", "enum": .array(woorden.map(AttributeValue.string))]
        case .geheel: ["type": "integer"]
        case .getal: ["type": "number"]
        case .datum: ["type": "string", "format": "date"]
        case .waarheid: ["type": "boolean"]
        }
    }
}
