// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

/// All operations of the service.
enum Routes {
    static func alle(_ bronnen: Dienstbronnen, _ instellingen: Dienstinstellingen) -> [Route] {
        let collecties = Collecties(bronnen)
        let schrijfroutes = schrijven(collecties, instellingen)
        let eigen =
            algemeen(collecties, bronnen, schrijft: !schrijfroutes.isEmpty)
            + collecties.collecties.flatMap { collectie($0, collecties) } + schrijfroutes
            + agenda(collecties, instellingen) + diensten(bronnen)
        let contact = (naam: instellingen.contactnaam, adres: instellingen.contactadres)
        let documenten = [("/openapi.json", "openapi"), ("/api", "documentatie")]
        // The document describes itself as well.
        let beschreven = eigen + documenten.map { api($0, $1) { _ in throw Probleem.intern } }
        return eigen + bronnen.web.routes + [Kaartondergrond(bronnen: bronnen).route]
            + documenten.map { pad, id in
                api(pad, id) { aanvraag in
                    try aanvraag.fouten.controleer()
                    return OpenAPIdocument(routes: beschreven, contact: contact, aanvraag: aanvraag).antwoord(aanvraag)
                }
            }
    }

    private static func api(
        _ pad: String, _ id: String, _ handel: @escaping @Sendable (Aanvraag) async throws -> Antwoord
    ) -> Route {
        Route(
            pad: pad, id: id, samenvatting: "De beschrijving van de API", groep: "Algemeen",
            formaten: [.openapi, .html],
            uitkomst: .init(beschrijving: "De beschrijving van de API in OpenAPI 3.0.", schema: "OpenAPI"),
            handel: handel)
    }

    private static func diensten(_ bronnen: Dienstbronnen) -> [Route] {
        let kaart = Kaartweergave(bronnen: bronnen, ondergrond: bronnen.ondergrond)
        let voortgang = Voortgangweergave(bronnen: bronnen)
        let toets = Toets(bronnen: bronnen)
        return [
            Route(
                pad: "/kaart", id: "kaart", samenvatting: "De kaart voor de Kamer", groep: "Kaart",
                parameters: [Kaartweergave.provincie, Itemparameters.peildatum, Kaartweergave.papier],
                formaten: [.svg, .png, .pdf, .html],
                uitkomst: .init(beschrijving: "De kaart, op schaal voor het papier."), handel: kaart.antwoord),
            Route(
                pad: "/voortgang", id: "voortgang", samenvatting: "De voortgang ten opzichte van de brief",
                groep: "Voortgang",
                parameters: [Voortgangweergave.provincie, Itemparameters.peildatum, Voortgangweergave.sinds],
                uitkomst: .init(
                    beschrijving: "Woningen, doorbraken, termijnen en knelpunten op de peildatum.", schema: "Voortgang"),
                handel: voortgang.antwoord),
            Route(
                methode: .post, pad: "/_toets", id: "toets",
                samenvatting: "Toetst vlakken aan woningbouwgebieden, locaties en provincies", groep: "Toets",
                parameters: [Toets.crs, Itemparameters.peildatum], formaten: [.json],
                uitkomst: .init(beschrijving: "Per vlak met wat het overlapt en hoeveel.", schema: "Toets"),
                invoer: .init(
                    beschrijving: "De vlakken als GeoJSON, in CRS84 of in het stelsel van de kop Content-Crs.",
                    mediatypen: Mediatypen.geojson, schema: "GeoJSON"), handel: toets.antwoord),
        ]
    }

    private static func algemeen(
        _ collecties: Collecties, _ bronnen: Dienstbronnen, schrijft: Bool
    ) -> [Route] {
        [
            Route(
                pad: "", id: "start", samenvatting: "De startpagina", groep: "Algemeen",
                uitkomst: .init(beschrijving: "De koppelingen naar alles wat de API biedt.", schema: "Startpagina")
            ) { aanvraag in
                try aanvraag.fouten.controleer()
                if aanvraag.formaat == .html { return try await Voorpagina(bronnen: bronnen).antwoord(aanvraag) }
                return Antwoord(Startpagina(aanvraag: aanvraag).json, aanvraag.formaat.mediatype)
            },
            Route(
                pad: "/conformance", id: "conformiteit", samenvatting: "De standaarden waaraan de API voldoet",
                groep: "Algemeen",
                uitkomst: .init(beschrijving: "De klassen van eisen.", schema: "Conformiteit")
            ) { aanvraag in
                try aanvraag.fouten.controleer()
                return Conformiteit(schrijft: schrijft).antwoord(aanvraag)
            },
            Route(
                pad: "/collections", id: "collecties", samenvatting: "De collecties", groep: "Collecties",
                uitkomst: .init(beschrijving: "De beschrijving van elke collectie.", schema: "Collecties"),
                handel: collecties.lijst),
        ]
    }

    private static func collectie(_ collectie: Collectie, _ collecties: Collecties) -> [Route] {
        let items = Items(collectie: collectie, bronnen: collecties.bronnen)
        return [
            Route(
                pad: collectie.pad, id: "\(collectie.id)-collectie", samenvatting: "\(collectie.titel): beschrijving",
                groep: collectie.titel,
                uitkomst: .init(beschrijving: "De beschrijving van de collectie.", schema: "Collectie")
            ) { try await collecties.enkel(collectie, $0) },
            Route(
                pad: collectie.pad + "/items", id: "\(collectie.id)-items",
                samenvatting: "\(collectie.titel): features", groep: collectie.titel,
                parameters: Itemparameters.lijst(collectie), formaten: [.geojson, .html],
                uitkomst: .init(
                    beschrijving: "De features die voldoen, met een koppeling naar de volgende.",
                    schema: "Featurecollectie", isRuimtelijk: true), handel: items.lijst),
            Route(
                pad: collectie.pad + "/items/{featureId}", id: "\(collectie.id)-item",
                samenvatting: "\(collectie.titel): één feature", groep: collectie.titel,
                parameters: Itemparameters.enkel(collectie), formaten: [.geojson, .html],
                uitkomst: .init(beschrijving: "Het feature.", schema: "Feature", isRuimtelijk: true),
                isVanToestand: true, handel: items.enkel),
            Route(
                pad: collectie.pad + "/queryables", id: "\(collectie.id)-queryables",
                samenvatting: "\(collectie.titel): waarop kan worden gefilterd", groep: collectie.titel,
                formaten: [.schema, .html],
                uitkomst: .init(beschrijving: "De gegevens als JSON Schema.", schema: "Schema")
            ) { aanvraag in
                try aanvraag.fouten.controleer()
                return Queryablesdocument(collectie: collectie, aanvraag: aanvraag).antwoord(aanvraag)
            },
            Route(
                pad: collectie.pad + "/schema", id: "\(collectie.id)-schema",
                samenvatting: "\(collectie.titel): schema",
                groep: collectie.titel, parameters: [Schemadocument.profiel], formaten: [.schema, .html],
                uitkomst: .init(beschrijving: "De gegevens van elk feature als JSON Schema.", schema: "Schema"),
                handel: { try schema(collectie, $0) }),
        ]
    }

    private static func schema(_ collectie: Collectie, _ aanvraag: Aanvraag) throws -> Antwoord {
        var fouten = aanvraag.fouten
        let soort = aanvraag.query["profile"].map { Schemadocument.Soort(rawValue: $0) } ?? .eigenschappen
        if soort == nil { fouten.meld("profile", "waarde", "Het profiel kan hier alleen logical of geojson zijn.") }
        try fouten.controleer()
        return Schemadocument(collectie: collectie, soort: soort ?? .eigenschappen, aanvraag: aanvraag)
            .antwoord(aanvraag)
    }
}
