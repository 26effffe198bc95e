// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import Woningbouw

/// Shows the doorbraakagenda of a locatie, its lists and their entries.
///
/// Its ETag is that of the state of the locatie: with it an entry can be changed conditionally.
struct Agendaweergave: Sendable {
    let collectie: Collectie
    let bronnen: Dienstbronnen

    static let lijst = Parameter(
        naam: "lijst", plaats: .path, beschrijving: "De lijst van de doorbraakagenda.",
        schema: ["type": "string", "enum": .array(Agendalijst.allCases.map { .string($0.rawValue) })])
    static let volgnummer = Parameter(
        naam: "volgnummer", plaats: .path, beschrijving: "De plaats in de lijst, vanaf 1.",
        schema: ["type": "integer", "minimum": 1])
    static let peildatum = Parameter(
        naam: "peildatum", beschrijving: "De dag waarop de agenda zo bekend was, JJJJ-MM-DD.",
        schema: ["type": "string", "format": "date"])

    /// The link from a locatie to its agenda.
    static func koppeling(van id: String, in collectie: Collectie, _ adres: Dienstadres) -> Koppeling {
        Koppeling(
            href: adres.url("\(collectie.pad)/items/\(Procentcodering.codeer(id))/agenda"), rel: "related",
            type: Formaat.json.mediatype, titel: "De doorbraakagenda")
    }

    func agenda(_ aanvraag: Aanvraag) async throws -> Antwoord {
        var fouten = aanvraag.fouten
        let peildatum = aanvraag.datum("peildatum", &fouten)
        try fouten.controleer()
        let heden = try await locatie(aanvraag)
        let locatie = peildatum.map(heden.op) ?? heden
        var json: AttributeValue = [
            "locatie": .string(locatie.id), "naam": .string(locatie.naam),
            "status": locatie.status.map { .string($0.rawValue) } ?? .null,
            "fase": locatie.fase.map(AttributeValue.string) ?? .null,
        ]
        if let peildatum { json = json.met("peildatum", .string(peildatum.description)) }
        for lijst in Agendalijst.allCases {
            json = json.met(lijst.rawValue, .array(locatie.agenda.posten(in: lijst).map(\.waarde)))
        }
        let lijsten = Agendalijst.allCases.map { lijst in
            Koppeling(
                href: aanvraag.adres.url(pad(locatie, lijst)), rel: "item", type: Formaat.json.mediatype,
                titel: lijst.titel)
        }
        return antwoord(json.met("links", (eigen(aanvraag, locatie) + lijsten).json), van: heden, aanvraag)
    }

    func lijst(_ aanvraag: Aanvraag) async throws -> Antwoord {
        try aanvraag.fouten.controleer()
        let lijst = try aanvraag.agendalijst()
        let locatie = try await locatie(aanvraag)
        let posten = locatie.agenda.posten(in: lijst)
        let links =
            eigen(aanvraag, locatie)
            + posten.indices.map { index in
                Koppeling(
                    href: aanvraag.adres.url("\(pad(locatie, lijst))/\(index + 1)"), rel: "item",
                    type: Formaat.json.mediatype, titel: "\(lijst.titel): \(index + 1)")
            }
        return antwoord(
            [
                "locatie": .string(locatie.id), "lijst": .string(lijst.rawValue), "title": .string(lijst.titel),
                "posten": .array(posten.map(\.waarde)), "links": links.json,
            ], van: locatie, aanvraag)
    }

    func post(_ aanvraag: Aanvraag) async throws -> Antwoord {
        try aanvraag.fouten.controleer()
        let lijst = try aanvraag.agendalijst()
        return try post(try aanvraag.volgnummer(), in: lijst, van: try await locatie(aanvraag), aanvraag)
    }

    /// The entry at a position as an answer.
    /// - Throws: The problem 404 when there is none.
    func post(
        _ volgnummer: Int, in lijst: Agendalijst, van locatie: Locatie, _ aanvraag: Aanvraag
    ) throws -> Antwoord {
        let posten = locatie.agenda.posten(in: lijst)
        guard posten.indices.contains(volgnummer - 1) else { throw Probleem.geenPost(volgnummer, lijst) }
        return antwoord(posten[volgnummer - 1].waarde, van: locatie, aanvraag)
    }

    /// The path of a list of the agenda of a locatie.
    func pad(_ locatie: Locatie, _ lijst: Agendalijst) -> String { "\(padVanAgenda(locatie))/\(lijst.rawValue)" }

    private func padVanAgenda(_ locatie: Locatie) -> String { "\(padVanLocatie(locatie))/agenda" }

    private func padVanLocatie(_ locatie: Locatie) -> String {
        "\(collectie.pad)/items/\(Procentcodering.codeer(locatie.id))"
    }

    private func eigen(_ aanvraag: Aanvraag, _ locatie: Locatie) -> [Koppeling] {
        [
            Koppeling(
                href: aanvraag.eigenURL, rel: "self", type: Formaat.json.mediatype, titel: "Dit document"),
            Koppeling(
                href: aanvraag.adres.url(padVanLocatie(locatie)), rel: "up", type: Formaat.geojson.mediatype,
                titel: locatie.naam),
        ]
    }

    private func locatie(_ aanvraag: Aanvraag) async throws -> Locatie {
        let id = aanvraag.paddelen["featureId"] ?? ""
        guard case .locatie(let locatie) = try await bronnen.catalogus.object(id, in: .locaties) else {
            throw Probleem.nietGevonden("In \(collectie.id) is geen feature '\(id)'.")
        }
        return locatie
    }

    private func antwoord(_ json: AttributeValue, van locatie: Locatie, _ aanvraag: Aanvraag) -> Antwoord {
        var antwoord = Antwoord(json, Formaat.json.mediatype)
        if case .bytes(let bytes) = antwoord.lichaam {
            antwoord.etiket = Etiket(toestand: Toestand(.locatie(locatie)), bytes: bytes, gzip: aanvraag.wilGzip)
        }
        return antwoord
    }
}

extension Aanvraag {
    /// The list that the path names.
    /// - Throws: The problem 404 when there is none of that name.
    func agendalijst() throws(Probleem) -> Agendalijst {
        let naam = paddelen["lijst"] ?? ""
        guard let lijst = Agendalijst(rawValue: naam) else {
            let namen = Agendalijst.allCases.map(\.rawValue).joined(separator: ", ")
            throw .nietGevonden("Een doorbraakagenda heeft geen lijst '\(naam)'; er zijn \(namen).")
        }
        return lijst
    }

    /// The position that the path names.
    /// - Throws: The problem 404 when it is no number.
    func volgnummer() throws(Probleem) -> Int {
        let tekst = paddelen["volgnummer"] ?? ""
        guard let nummer = Int(tekst), String(nummer) == tekst, nummer > 0 else {
            throw .nietGevonden("'\(tekst)' is geen plaats in een lijst; de eerste is 1.")
        }
        return nummer
    }
}

extension Probleem {
    static func geenPost(_ volgnummer: Int, _ lijst: Agendalijst) -> Probleem {
        .nietGevonden("Op plaats \(volgnummer) staat niets onder \(lijst.rawValue).")
    }
}
