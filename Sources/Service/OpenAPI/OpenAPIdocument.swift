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
            Itemparameters.limit, Itemparameters.offset, Itemparameters.cursor, Itemparameters.resultType,
            Itemparameters.bbox,
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
            "components": onderdelen,
        ]
    }

    private var onderdelen: AttributeValue {
        let onderdelen: AttributeValue = [
            "parameters": Self.gedeeld.reduce([:]) { $0.met($1.naam, $1.openAPI) },
            "headers": Schemas.koppen, "schemas": schemas, "responses": Schemas.fouten,
        ]
        guard routes.contains(where: \.vereistToken) else { return onderdelen }
        let token: AttributeValue = [
            "type": "http", "scheme": "bearer", "description": "Een token dat de beheerder van deze dienst uitgeeft.",
        ]
        return onderdelen.met(
            "parameters",
            Schrijfkoppen.alle.reduce(onderdelen["parameters"] ?? [:]) {
                $0.met($1.naam, $1.openAPI)
            }
        ).met("securitySchemes", ["token": token])
    }

    private var schemas: AttributeValue {
        routes.compactMap(\.invoer).reduce(Schemas.alle) { schemas, invoer in
            invoer.definitie.map { schemas.met(invoer.schema, $0) } ?? schemas
        }
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
            "parameters": .array(
                route.alleParameters.map(verwijzing)
                    + Schrijfkoppen.van(route).map { ["$ref": .string("#/components/parameters/\($0.naam)")] }),
        ]
        if route.vereistToken { bewerking = bewerking.met("security", [["token": []]]) }
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
        let uitkomst = route.uitkomst
        var antwoorden: AttributeValue = [:]
        if uitkomst.status != .noContent {
            antwoorden = antwoorden.met(
                String(uitkomst.status.code),
                [
                    "description": .string(uitkomst.beschrijving), "headers": koppen(route, metInhoud: true),
                    "content": inhoud(route),
                ])
        }
        if uitkomst.status == .noContent || uitkomst.status == .ok && uitkomst.zonderInhoud != nil {
            antwoorden = antwoorden.met(
                "204",
                [
                    "description": .string(uitkomst.zonderInhoud ?? uitkomst.beschrijving),
                    "headers": koppen(route, metInhoud: false),
                ])
        }
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

    private func koppen(_ route: Route, metInhoud: Bool) -> AttributeValue {
        var namen = ["API-Version"]
        if route.methode == .get || route.vereistToken && route.methode != .delete { namen.append("ETag") }
        if route.uitkomst.isRuimtelijk, metInhoud { namen.append("Content-Crs") }
        if route.uitkomst.status == .created { namen.append("Location") }
        if route.uitkomst.zonderInhoud != nil { namen.append("Preference-Applied") }
        return namen.reduce([:]) { $0.met($1, Self.kop($1)) }
    }

    private func inhoud(_ route: Route) -> AttributeValue {
        route.formaten.reduce([:] as AttributeValue) { inhoud, formaat in
            inhoud.met(
                formaat.kaleType == "text/html" ? formaat.kaleType : formaat.mediatype,
                ["schema": Self.schema(formaat, route)])
        }
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
    var openAPI: AttributeValue {
        let parameter: AttributeValue = [
            "name": .string(naam), "in": .string(plaats.rawValue), "description": .string(beschrijving),
            "required": .bool(isVerplicht),
        ]
        guard plaats == .query else { return parameter.met("schema", schema) }
        return parameter.met("style", "form").met("explode", false).met("schema", schema)
    }
}
