// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import HTTPTypes
import Woningbouw

/// Creates, replaces, changes and removes features of a collection (OGC API Features Part 4).
struct Schrijven: Sendable {
    let items: Items
    let bron: Laagbron
    let beheer: any Catalogusbeheer
    let eistIfMatch: Bool

    private var laag: Laag { bron.laag }
    private var bronnen: Dienstbronnen { bron.bronnen }

    func maak(_ aanvraag: Aanvraag) async throws -> Antwoord {
        let opdracht = try await Schrijfaanvraag(aanvraag, Mediatypen.geojson)
        let invoer = try Featureinvoer(opdracht.json, opdracht.stelsel, gridDirectory: bronnen.gridDirectory)
        let object = try await bewerk(aanvraag, opdracht) { try $0.maak(invoer, $1) }
        var antwoord = try await weergave(van: object, aanvraag, opdracht, status: .created)
        antwoord.koppen[.location] = aanvraag.ophalen(object?.id ?? "", uit: items.collectie).eigenURL
        return antwoord
    }

    func vervang(_ aanvraag: Aanvraag) async throws -> Antwoord {
        try eisVoorwaarde(aanvraag)
        let opdracht = try await Schrijfaanvraag(aanvraag, Mediatypen.geojson)
        let invoer = try Featureinvoer(opdracht.json, opdracht.stelsel, gridDirectory: bronnen.gridDirectory)
        let object = try await bewerk(aanvraag, opdracht) { try $0.vervang(Self.id(aanvraag), invoer, $1) }
        return try await weergave(van: object, aanvraag, opdracht, status: .ok)
    }

    func wijzig(_ aanvraag: Aanvraag) async throws -> Antwoord {
        try eisVoorwaarde(aanvraag)
        let opdracht = try await Schrijfaanvraag(aanvraag, Mediatypen.samenvoeging)
        guard opdracht.json.object != nil else {
            throw Probleem.ongeldig("", in: .body, "soort", "De wijziging moet een object van JSON zijn (RFC 7396).")
        }
        let object = try await bewerk(aanvraag, opdracht) { try $0.wijzig(Self.id(aanvraag), opdracht.json, $1) }
        return try await weergave(van: object, aanvraag, opdracht, status: .ok)
    }

    func verwijder(_ aanvraag: Aanvraag) async throws -> Antwoord {
        try eisVoorwaarde(aanvraag)
        let opdracht = try await Schrijfaanvraag(aanvraag, [])
        _ = try await bewerk(aanvraag, opdracht) { bewerking, schrijver in
            try bewerking.verwijder(Self.id(aanvraag), schrijver)
            return nil
        }
        var antwoord = Antwoord(.bytes([]), Formaat.geojson.mediatype)
        antwoord.status = .noContent
        return antwoord
    }

    private static func id(_ aanvraag: Aanvraag) -> String { aanvraag.paddelen["featureId"] ?? "" }

    private func eisVoorwaarde(_ aanvraag: Aanvraag) throws(Probleem) {
        if eistIfMatch { try Schrijfvoorwaarde(aanvraag.koppen).eis() }
    }

    /// Does the work in one transaction, with an entry in the history under the name of the token.
    private func bewerk(
        _ aanvraag: Aanvraag, _ opdracht: Schrijfaanvraag,
        _ werk: @escaping @Sendable (Bewerking, any Laagschrijver) throws -> Laagobject?
    ) async throws -> Laagobject? {
        let bewerking = Bewerking(
            collectie: items.collectie, laag: laag,
            opsteller: Opsteller(
                laag: laag, plaatsbepaling: Plaatsbepaling(try await bronnen.catalogus.provincies()),
                omgang: opdracht.voorkeuren.omgang),
            gebieden: laag == .locaties ? try await bronnen.gebieden(op: nil) : nil,
            gridDirectory: bronnen.gridDirectory, voorwaarde: opdracht.voorwaarde, stelsel: opdracht.stelsel)
        let beurt = Schrijfbeurt(beheer: beheer, laag: laag, aanvraag: aanvraag, voorkeuren: opdracht.voorkeuren)
        return try await beurt.doe { try werk(bewerking, $0) }
    }

    /// The answer about what was written: its representation when that is wanted, and always the ETag with which it is
    /// found from now on.
    private func weergave(
        van object: Laagobject?, _ aanvraag: Aanvraag, _ opdracht: Schrijfaanvraag, status: HTTPResponse.Status
    ) async throws -> Antwoord {
        guard let object, let feature = try await bron.feature(object, op: nil) else { throw Probleem.intern }
        let ophalen = aanvraag.ophalen(object.id, uit: items.collectie)
        var antwoord = try items.weergave(feature, ophalen, .crs84, .rfc7946)
        antwoord.status = status
        if opdracht.voorkeuren.antwoordvorm == .representation {
            antwoord.koppen.zet("Content-Location", ophalen.eigenURL)
        } else {
            antwoord.lichaam = .bytes([])
            antwoord.koppen.zet("Content-Crs", nil)
            if status == .ok { antwoord.status = .noContent }
        }
        antwoord.koppen.zet("Preference-Applied", opdracht.voorkeuren.toegepast(geeftVorm: true))
        return antwoord
    }
}

extension Probleem {
    /// Why the store cannot be written, or not even read.
    static func belet(_ belet: Schrijfbelet) -> Probleem {
        switch belet {
        case .onbereikbaar: druk("De opslag van deze dienst is even niet bereikbaar. Probeer het opnieuw.")
        case .bezet: druk("Een ander programma schrijft in de opslag. Probeer het opnieuw.")
        case .alleenLezen:
            Probleem(
                status: .forbidden, titel: "Alleen lezen",
                detail: "De opslag van deze dienst kan niet worden gewijzigd.")
        case .vol:
            Probleem(
                status: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"), titel: "Geen ruimte",
                detail: "Er is geen ruimte meer in de opslag. Er is niets gewijzigd.")
        }
    }
}
