// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes

/// The schemas, headers and errors that the operations share.
enum Schemas {
    static let koppen: AttributeValue = [
        "API-Version": ["description": "De versie van de API.", "schema": ["type": "string"]],
        "ETag": ["description": "Het kenmerk van dit antwoord, voor If-None-Match.", "schema": ["type": "string"]],
        "Content-Crs": [
            "description": "Het coördinatenstelsel van het antwoord, tussen punthaken.", "schema": ["type": "string"],
        ],
        "Location": ["description": "Het adres van het nieuwe feature.", "schema": ["type": "string"]],
        "Preference-Applied": [
            "description": "Welke voorkeuren uit de kop Prefer zijn gevolgd.", "schema": ["type": "string"],
        ],
    ]

    /// All schemas by their names.
    static let alle = [agenda, invoer, voortgang].reduce(algemeen) { schemas, groep in
        groep.object?.reduce(schemas) { $0.met($1.key, $1.value) } ?? schemas
    }

    private static let algemeen: AttributeValue = [
        "Koppeling": object(
            verplicht: ["href", "rel"],
            [
                "href": tekst, "rel": tekst, "type": tekst, "title": tekst, "hreflang": tekst,
            ]),
        "Startpagina": object(
            verplicht: ["links"], ["title": tekst, "description": tekst, "attribution": tekst, "links": koppelingen]),
        "Conformiteit": object(verplicht: ["conformsTo"], ["conformsTo": teksten]),
        "Collecties": object(
            verplicht: ["links", "collections", "crs"],
            [
                "links": koppelingen, "crs": teksten,
                "collections": ["type": "array", "items": verwijzing("Collectie")],
            ]),
        "Collectie": object(
            verplicht: ["id", "links", "crs"],
            [
                "id": tekst, "title": tekst, "description": tekst, "keywords": teksten,
                "itemType": ["type": "string", "default": "feature"], "itemCount": ["type": "integer", "minimum": 0],
                "crs": teksten, "storageCrs": ["type": "string", "format": "uri"], "links": koppelingen,
                "extent": object(["spatial": ruimte, "temporal": tijd]),
            ]),
        "Featurecollectie": object(
            verplicht: ["type", "features"],
            [
                "type": ["type": "string", "enum": ["FeatureCollection"]],
                "features": ["type": "array", "items": verwijzing("Feature")], "links": koppelingen,
                "timeStamp": ["type": "string", "format": "date-time"],
                "numberMatched": ["type": "integer", "minimum": 0],
                "numberReturned": ["type": "integer", "minimum": 0],
            ]),
        "Feature": object(
            verplicht: ["type", "geometry", "properties"],
            [
                "type": ["type": "string", "enum": ["Feature"]], "id": tekst,
                "geometry": ["type": "object", "nullable": true, "description": "Een geometrie van GeoJSON."],
                "place": ["type": "object", "nullable": true, "description": "Een geometrie van JSON-FG."],
                "time": ["type": "object", "nullable": true],
                "properties": ["type": "object", "nullable": true], "links": koppelingen,
            ]),
        "Schema": ["type": "object", "description": "Een JSON Schema (2020-12)."],
        "OpenAPI": ["type": "object", "description": "Een document van OpenAPI 3.0."],
        "Toets": object(
            verplicht: ["peildatum", "vlakken"],
            [
                "peildatum": ["type": "string", "format": "date"],
                "vlakken": [
                    "type": "array",
                    "items": object(
                        verplicht: ["id", "ligging"],
                        [
                            "id": tekst, "oppervlakteM2": getal, "ligging": tekst,
                            "liggingAandeel": ["type": "number", "nullable": true],
                            "liggingIndicatief": ["type": "boolean"], "woningbouwgebieden": overlappen,
                            "locaties": overlappen, "provincies": overlappen,
                        ]),
                ],
            ]),
        "Probleem": object(
            verplicht: ["status", "title", "detail"],
            [
                "type": tekst, "title": tekst, "status": ["type": "integer"], "detail": tekst,
                "errors": [
                    "type": "array",
                    "items": object(
                        verplicht: ["in", "detail"],
                        ["in": tekst, "location": ["type": "object"], "code": tekst, "detail": tekst]),
                ],
            ]),
    ]

    static let tekst: AttributeValue = ["type": "string"]
    private static let teksten: AttributeValue = ["type": "array", "items": ["type": "string"]]
    private static let getal: AttributeValue = ["type": "number"]
    static let koppelingen: AttributeValue = ["type": "array", "items": verwijzing("Koppeling")]
    private static let ruimte = object([
        "bbox": ["type": "array", "items": ["type": "array", "items": ["type": "number"]]],
        "crs": ["type": "string"],
    ])
    private static let tijd = object([
        "interval": [
            "type": "array",
            "items": ["type": "array", "items": ["type": "string", "format": "date-time", "nullable": true]],
        ], "trs": tekst,
    ])
    private static let overlappen: AttributeValue = [
        "type": "array",
        "items": object(
            verplicht: ["id", "relatie", "overlapM2"],
            [
                "id": tekst, "relatie": tekst, "overlapM2": getal, "aandeelVlak": getal, "aandeelAnder": getal,
                "indicatief": ["type": "boolean"],
            ]),
    ]

    static let dag: AttributeValue = ["type": "string", "format": "date"]

    /// What may be null as well; a choice must name null among its words (OpenAPI 3.0.3, Schema Object, nullable).
    static func leeg(_ schema: AttributeValue) -> AttributeValue {
        let leeg = schema.met("nullable", true)
        guard let woorden = schema["enum"]?.array else { return leeg }
        return leeg.met("enum", .array(woorden + [.null]))
    }

    static func verwijzing(_ naam: String) -> AttributeValue {
        ["$ref": .string("#/components/schemas/\(naam)")]
    }

    static func object(verplicht: [String] = [], _ leden: AttributeValue) -> AttributeValue {
        let schema: AttributeValue = ["type": "object", "properties": leden]
        return verplicht.isEmpty ? schema : schema.met("required", .array(verplicht.map(AttributeValue.string)))
    }
}

extension Schemas {
    /// The errors by their names.
    static let fouten: AttributeValue = [
        "OngeldigeAanvraag": fout("De aanvraag is ongeldig; alle fouten staan erin."),
        "NietGevonden": fout("Dit is er niet."), "NietAanvaardbaar": fout("Het gevraagde formaat kan niet."),
        "TeGroot": fout("De invoer is te groot."), "AdresTeLang": fout("Het adres is te lang."),
        "MediatypeNietOndersteund": fout("De invoer heeft een mediatype dat niet wordt gelezen."),
        "InterneFout": fout("Er ging iets mis in de dienst."),
        "NietBeschikbaar": fout("Dit formaat kan hier niet worden gemaakt."),
        "Druk": fout("De dienst heeft het te druk."),
        "GeenToegang": fout("Er is geen geldig token."), "AlleenLezen": fout("De opslag kan niet worden gewijzigd."),
        "BestaatAl": fout("Er is al een feature met deze id."),
        "NietVervuld": fout("Het feature is gewijzigd sinds het werd opgehaald."),
        "VoorwaardeNodig": fout("De kop If-Match ontbreekt."), "GeenRuimte": fout("De opslag is vol."),
    ]

    private static func fout(_ beschrijving: String) -> AttributeValue {
        [
            "description": .string(beschrijving),
            "headers": ["API-Version": ["$ref": "#/components/headers/API-Version"]],
            "content": [Probleem.mediatype: ["schema": verwijzing("Probleem")]],
        ]
    }

    /// The errors that an operation can answer with, by status.
    static func fouten(van route: Route) -> [(status: String, naam: String)] {
        var fouten = [("400", "OngeldigeAanvraag")]
        if route.pad.contains("{") { fouten.append(("404", "NietGevonden")) }
        if !route.formaten.isEmpty { fouten.append(("406", "NietAanvaardbaar")) }
        if route.invoer != nil { fouten += [("413", "TeGroot"), ("415", "MediatypeNietOndersteund")] }
        fouten += [("414", "AdresTeLang"), ("500", "InterneFout")]
        if route.formaten.contains(.png) { fouten.append(("501", "NietBeschikbaar")) }
        if route.vereistToken {
            fouten += [("401", "GeenToegang"), ("403", "AlleenLezen"), ("507", "GeenRuimte")]
            if route.methode == .post, !route.pad.contains("{") {
                fouten.append(("409", "BestaatAl"))
            } else {
                fouten.append(("412", "NietVervuld"))
            }
            if route.methode != .post { fouten.append(("428", "VoorwaardeNodig")) }
        }
        fouten.append(("503", "Druk"))
        return fouten.sorted { $0.0 < $1.0 }
    }
}
