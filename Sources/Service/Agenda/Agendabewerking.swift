// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import HTTPTypes
import Woningbouw

/// Adds, corrects and removes entries of the doorbraakagenda of a locatie.
struct Agendabewerking: Sendable {
    /// What becomes of the entry that was asked for.
    private struct Uitkomst: Sendable {
        let locatie: Locatie
        let volgnummer: Int
    }

    let weergave: Agendaweergave
    let beheer: any Catalogusbeheer
    let eistIfMatch: Bool

    /// Does what a new entry means: a next status holds from its day, a termijn of a known id changes.
    func maak(_ aanvraag: Aanvraag) async throws -> Antwoord {
        let opdracht = try await Schrijfaanvraag(aanvraag, Mediatypen.json)
        let lijst = try aanvraag.agendalijst()
        let post = try Self.post(opdracht)
        let uitkomst = try await bewerk(aanvraag, opdracht) { locatie in
            let nieuw = try Self.gewijzigd(locatie, .nieuw(lijst, post))
            let (voor, na) = (locatie.agenda.posten(in: lijst), nieuw.agenda.posten(in: lijst))
            let index = na.indices.first { !voor.indices.contains($0) || voor[$0] != na[$0] } ?? na.count - 1
            return Uitkomst(locatie: nieuw, volgnummer: index + 1)
        }
        var antwoord = try antwoord(uitkomst, lijst, aanvraag, opdracht, status: .created)
        antwoord.koppen[.location] = aanvraag.adres.url(
            "\(weergave.pad(uitkomst.locatie, lijst))/\(uitkomst.volgnummer)")
        return antwoord
    }

    func vervang(_ aanvraag: Aanvraag) async throws -> Antwoord {
        if eistIfMatch { try Schrijfvoorwaarde(aanvraag.koppen).eis() }
        let opdracht = try await Schrijfaanvraag(aanvraag, Mediatypen.json)
        let (lijst, volgnummer) = (try aanvraag.agendalijst(), try aanvraag.volgnummer())
        let post = try Self.post(opdracht)
        let uitkomst = try await bewerk(aanvraag, opdracht) { locatie in
            try Self.controleer(volgnummer, lijst, locatie)
            let nieuw = try Self.gewijzigd(locatie, .vervang(lijst, volgnummer: volgnummer, post))
            return Uitkomst(locatie: nieuw, volgnummer: volgnummer)
        }
        return try antwoord(uitkomst, lijst, aanvraag, opdracht, status: .ok)
    }

    func verwijder(_ aanvraag: Aanvraag) async throws -> Antwoord {
        if eistIfMatch { try Schrijfvoorwaarde(aanvraag.koppen).eis() }
        let opdracht = try await Schrijfaanvraag(aanvraag, [])
        let (lijst, volgnummer) = (try aanvraag.agendalijst(), try aanvraag.volgnummer())
        _ = try await bewerk(aanvraag, opdracht) { locatie in
            try Self.controleer(volgnummer, lijst, locatie)
            let nieuw = try Self.gewijzigd(locatie, .verwijder(lijst, volgnummer: volgnummer))
            return Uitkomst(locatie: nieuw, volgnummer: volgnummer)
        }
        var antwoord = Antwoord(.bytes([]), Formaat.json.mediatype)
        antwoord.status = .noContent
        return antwoord
    }

    private func bewerk(
        _ aanvraag: Aanvraag, _ opdracht: Schrijfaanvraag, _ werk: @escaping @Sendable (Locatie) throws -> Uitkomst
    ) async throws -> Uitkomst {
        let id = aanvraag.paddelen["featureId"] ?? ""
        let collectie = weergave.collectie
        let beurt = Schrijfbeurt(
            beheer: beheer, laag: .locaties, aanvraag: aanvraag, voorkeuren: opdracht.voorkeuren)
        return try await beurt.doe { schrijver in
            guard let object = try schrijver.object(id), case .locatie(let locatie) = object else {
                throw Probleem.nietGevonden("In \(collectie.id) is geen feature '\(id)'.")
            }
            try opdracht.voorwaarde.controleer(Toestand(object))
            let uitkomst = try werk(locatie)
            try schrijver.schrijf(.locaties([uitkomst.locatie]))
            return uitkomst
        }
    }

    private func antwoord(
        _ uitkomst: Uitkomst, _ lijst: Agendalijst, _ aanvraag: Aanvraag, _ opdracht: Schrijfaanvraag,
        status: HTTPResponse.Status
    ) throws -> Antwoord {
        var antwoord = try weergave.post(uitkomst.volgnummer, in: lijst, van: uitkomst.locatie, aanvraag)
        antwoord.status = status
        if opdracht.voorkeuren.antwoordvorm != .representation {
            antwoord.lichaam = .bytes([])
            if status == .ok { antwoord.status = .noContent }
        }
        antwoord.koppen.zet("Preference-Applied", opdracht.voorkeuren.toegepast(geeftVorm: true))
        return antwoord
    }

    private static func controleer(_ volgnummer: Int, _ lijst: Agendalijst, _ locatie: Locatie) throws(Probleem) {
        guard locatie.agenda.posten(in: lijst).indices.contains(volgnummer - 1) else {
            throw .geenPost(volgnummer, lijst)
        }
    }

    private static func post(_ opdracht: Schrijfaanvraag) throws(Probleem) -> Post {
        guard let velden = opdracht.json.object else {
            throw .ongeldig("", in: .body, "soort", "De inhoud moet een object van JSON zijn.")
        }
        return Post(velden)
    }

    /// - Throws: The problem that names all that is wrong with the agenda after the change.
    private static func gewijzigd(_ locatie: Locatie, _ wijziging: Locatiewijziging) throws -> Locatie {
        do { return try locatie.gewijzigd([wijziging]) } catch {
            var fouten = Invoerfouten()
            for fout in error.fouten {
                fouten.meld(
                    fout.reden.veld.map { "/\($0)" } ?? "", in: .body, fout.reden.code, fout.inHetNederlands + ".")
            }
            try fouten.controleer()
            throw Probleem.intern
        }
    }
}
