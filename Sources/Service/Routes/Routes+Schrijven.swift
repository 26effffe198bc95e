// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Woningbouw

extension Routes {
    /// The layers whose features can be written: the boundaries of provincies and gemeenten are those of others.
    private static let schrijfbaar = [Laag.locaties, .woningbouwgebieden]

    /// The operations that write; none where nobody may, or where the store cannot be written.
    static func schrijven(_ collecties: Collecties, _ instellingen: Dienstinstellingen) -> [Route] {
        guard instellingen.toegang != nil, let beheer = collecties.bronnen.catalogus as? any Catalogusbeheer else {
            return []
        }
        return schrijfbaar.flatMap { laag -> [Route] in
            guard let collectie = collecties.collecties.first(where: { $0.id == laag.rawValue }) else { return [] }
            let bronnen = collecties.bronnen
            return routes(
                collectie,
                Schrijven(
                    items: Items(collectie: collectie, bronnen: bronnen), bron: Laagbron(laag: laag, bronnen: bronnen),
                    beheer: beheer, eistIfMatch: instellingen.eistIfMatch))
        }
    }

    private static func routes(_ collectie: Collectie, _ schrijven: Schrijven) -> [Route] {
        let feature = "Het feature zoals het nu is."
        let invoer = Route.Invoer(
            beschrijving: "Eén Feature van GeoJSON of JSON-FG, in CRS84 of in het stelsel van de kop Content-Crs.",
            mediatypen: Mediatypen.geojson, schema: "\(collectie.featuretype)Invoer",
            definitie: Schemas.feature(van: collectie))
        return [
            route(
                collectie, .post, "nieuw", "een feature toevoegen", invoer,
                .init(
                    status: .created, beschrijving: feature, zonderInhoud: "Het feature is toegevoegd.",
                    schema: "Feature", isRuimtelijk: true), schrijven.maak),
            route(
                collectie, .put, "vervangen", "een feature vervangen", invoer,
                .init(
                    beschrijving: feature, zonderInhoud: "Het feature is vervangen.", schema: "Feature",
                    isRuimtelijk: true), schrijven.vervang),
            route(
                collectie, .patch, "wijzigen", "delen van een feature wijzigen",
                .init(
                    beschrijving: "Wat er verandert (RFC 7396), in de vorm van het feature als GeoJSON.",
                    mediatypen: Mediatypen.samenvoeging, schema: "\(collectie.featuretype)Wijziging",
                    definitie: Schemas.wijziging(van: collectie)),
                .init(
                    beschrijving: feature, zonderInhoud: "Het feature is gewijzigd.", schema: "Feature",
                    isRuimtelijk: true), schrijven.wijzig),
            route(
                collectie, .delete, "verwijderen", "een feature verwijderen", nil,
                .init(status: .noContent, beschrijving: "Het feature is verwijderd."), schrijven.verwijder),
        ]
    }

    private static func route(
        _ collectie: Collectie, _ methode: HTTPRequest.Method, _ naam: String, _ samenvatting: String,
        _ invoer: Route.Invoer?, _ uitkomst: Route.Uitkomst,
        _ handel: @escaping @Sendable (Aanvraag) async throws -> Antwoord
    ) -> Route {
        let isNieuw = methode == .post
        return Route(
            methode: methode, pad: collectie.pad + (isNieuw ? "/items" : "/items/{featureId}"),
            id: "\(collectie.id)-\(naam)", samenvatting: "\(collectie.titel): \(samenvatting)", groep: collectie.titel,
            parameters: isNieuw ? [] : [Itemparameters.featureId], formaten: methode == .delete ? [] : [.geojson],
            uitkomst: uitkomst, invoer: invoer, vereistToken: true, handel: handel)
    }
}
