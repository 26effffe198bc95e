// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import HTTPTypes

/// The description of the API by OpenAPI 3.0, made from the same operations that the service answers.
struct OpenAPIdocument: Document {
    let routes: [Route]
    let contact: (naam: String, adres: String?)
    let aanvraag: Aanvraag

    /// Parameters that stand under a name of their own, which QGIS looks up by it.
    private static let gedeeld =
        [
            Itemparameters.limit, Itemparameters.offset, Itemparameters.cursor, Itemparameters.bbox,
            Itemparameters.bboxCrs, Itemparameters.crs, Itemparameters.datetime, Itemparameters.profile,
        ] + Filterparameters.alle

    var json: AttributeValue {
        [
            "openapi": "3.0.3",
            "info": [
                "title": .string(Startpagina.titel), "version": .string(Dienst.versie),
                "description": .string(Startpagina.beschrijving + " " + Self.afwijkingen),
                "contact": [
                    "name": .string(contact.naam), "url": .string(aanvraag.adres.url("")),
                    "email": .string(contact.adres ?? "webmaster@\(aanvraag.adres.gastheer)"),
                ], "license": ["name": "EUPL-1.2", "url": "https://eupl.eu/1.2/nl/"],
            ],
            "servers": [["url": .string(aanvraag.adres.wortel), "description": "Deze dienst"]],
            "tags": .array(groepen.map { ["name": .string($0)] }), "paths": paden,
            "components": [
                "parameters": Self.gedeeld.reduce([:]) { $0.met($1.naam, $1.openAPI) },
                "headers": Schemas.koppen, "schemas": Schemas.alle,
                "responses": Schemas.fouten,
            ],
        ]
    }

    /// Where the service departs from a rule, and why ("leg uit").
    static let afwijkingen =
        "Afwijkingen van de API Design Rules: de parameters bbox-crs, filter-crs en filter-lang heten zoals OGC API "
        + "Features voorschrijft en zijn daarom niet in camelCase (/core/query-keys-camel-case); open gegevens mogen met een "
        + "ETag worden bewaard en hebben daarom geen no-store (/core/transport/security-headers)."

    var groepen: [String] {
        routes.reduce(into: []) { groepen, route in
            if !groepen.contains(route.groep) { groepen.append(route.groep) }
        }
    }

    private var paden: AttributeValue {
        routes.reduce([:] as AttributeValue) { paden, route in
            let pad = route.pad.isEmpty ? "/" : route.pad
            return paden.met(pad, (paden[pad] ?? [:]).met(route.methode.rawValue.lowercased(), bewerking(route)))
        }
    }

    private func bewerking(_ route: Route) -> AttributeValue {
        var bewerking: AttributeValue = [
            "operationId": .string(route.id), "summary": .string(route.samenvatting),
            "tags": [.string(route.groep)],
            "parameters": .array(route.alleParameters.map(verwijzing)),
        ]
        if let invoer = route.invoer {
            let inhoud = invoer.mediatypen.reduce([:] as AttributeValue) {
                $0.met($1, ["schema": ["$ref": .string("#/components/schemas/\(invoer.schema)")]])
            }
            bewerking = bewerking.met(
                "requestBody",
                ["description": .string(invoer.beschrijving), "required": true, "content": inhoud])
        }
        return bewerking.met("responses", antwoorden(route))
    }

    private func verwijzing(_ parameter: Parameter) -> AttributeValue {
        let isGedeeld = Self.gedeeld.contains { $0.naam == parameter.naam && $0.schema == parameter.schema }
        return isGedeeld ? ["$ref": .string("#/components/parameters/\(parameter.naam)")] : parameter.openAPI
    }

    private func antwoorden(_ route: Route) -> AttributeValue {
        var koppen: AttributeValue = ["API-Version": Self.kop("API-Version")]
        if route.methode == .get { koppen = koppen.met("ETag", Self.kop("ETag")) }
        if route.uitkomst.isRuimtelijk { koppen = koppen.met("Content-Crs", Self.kop("Content-Crs")) }
        let inhoud = route.formaten.reduce([:] as AttributeValue) { inhoud, formaat in
            inhoud.met(
                formaat.kaleType == "text/html" ? formaat.kaleType : formaat.mediatype,
                ["schema": Self.schema(formaat, route)])
        }
        var antwoorden: AttributeValue = [
            "200": ["description": .string(route.uitkomst.beschrijving), "headers": koppen, "content": inhoud]
        ]
        if route.methode == .get {
            antwoorden = antwoorden.met(
                "304",
                [
                    "description": "De vrager heeft dit antwoord al.",
                    "headers": ["API-Version": Self.kop("API-Version")],
                ])
        }
        for (status, naam) in Schemas.fouten(van: route) {
            antwoorden = antwoorden.met(status, ["$ref": .string("#/components/responses/\(naam)")])
        }
        return antwoorden
    }

    private static func kop(_ naam: String) -> AttributeValue { ["$ref": .string("#/components/headers/\(naam)")] }

    private static func schema(_ formaat: Formaat, _ route: Route) -> AttributeValue {
        guard formaat.mediatype.contains("json"), let naam = route.uitkomst.schema else {
            let isTekst = formaat.mediatype.hasPrefix("text/") || formaat == .svg
            return isTekst ? ["type": "string"] : ["type": "string", "format": "binary"]
        }
        return ["$ref": .string("#/components/schemas/\(naam)")]
    }
}

extension Parameter {
    /// The parameter in the words of OpenAPI.
    fileprivate var openAPI: AttributeValue {
        let parameter: AttributeValue = [
            "name": .string(naam), "in": .string(plaats.rawValue), "description": .string(beschrijving),
            "required": .bool(isVerplicht),
        ]
        guard plaats == .query else { return parameter.met("schema", schema) }
        return parameter.met("style", "form").met("explode", false).met("schema", schema)
    }
}
