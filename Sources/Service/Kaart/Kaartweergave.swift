// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import GeoFormats
import HTTPTypes
import Kaart
import Woningbouw

/// Draws the kaart that is asked for, and keeps it as long as the data stay the same.
struct Kaartweergave: Sendable {
    let bronnen: Dienstbronnen
    /// The background, read when the first kaart is asked for.
    let ondergrond: @Sendable () throws -> Ondergrond

    static let papier = Parameter.keuze(
        "papier", "Het papier waarop de kaart op schaal past.", Papierformaat.allCases.map(\.rawValue),
        standaard: Papierformaat.a4.rawValue)
    static let provincie = Parameter(
        naam: "provincie", beschrijving: "Een blad van deze provincie in plaats van het hele land.",
        schema: ["type": "string"])

    func antwoord(_ aanvraag: Aanvraag) async throws -> Antwoord {
        if aanvraag.formaat == .html { return try await Kaartpagina(bronnen: bronnen, aanvraag: aanvraag).antwoord() }
        let (opdracht, formaat) = try await opdracht(aanvraag)
        let sleutel = "\(opdracht.peildatum) \(opdracht.provincie ?? "") \(opdracht.papier.rawValue)"
        let blad = try await bronnen.kaarten.haal(sleutel) {
            try await bronnen.keurKaart(op: opdracht.peildatum)
            let achtergrond = try await bronnen.kaarten.haal("ondergrond") { try ondergrond() }
            return try await Kaarttekenaar(catalogus: bronnen.catalogus, ondergrond: achtergrond).teken(opdracht)
        }
        let bytes = try await bronnen.kaarten.haal("\(sleutel) \(formaat.rawValue)") {
            try await Self.bytes(blad, als: formaat)
        }
        var antwoord = Antwoord(.bytes(bytes), aanvraag.formaat.mediatype)
        let naam = ["kaart", opdracht.provincie?.lowercased(), "\(opdracht.peildatum)"].compactMap(\.self)
            .joined(separator: "-").filter { $0.isASCII }
        antwoord.koppen[.contentDisposition] = "inline; filename=\"\(naam).\(formaat.rawValue)\""
        return antwoord
    }

    private func opdracht(_ aanvraag: Aanvraag) async throws -> (Kaartopdracht, Kaartformaat) {
        var fouten = aanvraag.fouten
        let peildatum = aanvraag.datum("peildatum", &fouten)
        let papier = aanvraag.query["papier"].map { Papierformaat(rawValue: $0) } ?? .a4
        if papier == nil {
            let keus = Papierformaat.allCases.map(\.rawValue).joined(separator: ", ")
            fouten.meld("papier", "waarde", "Het papier kan hier alleen \(keus) zijn.")
        }
        var provincie: String?
        if let naam = aanvraag.query["provincie"] {
            do { provincie = try await bronnen.namen("provincie").officieel(naam) } catch let fout as OnbekendeNaam {
                fouten.meld("provincie", "waarde", fout.inHetNederlands)
            }
        }
        try fouten.controleer()
        let opdracht = Kaartopdracht(
            peildatum: try await bronnen.dag(peildatum), provincie: provincie, papier: papier ?? .a4)
        return (opdracht, Kaartformaat(rawValue: aanvraag.formaat.sleutel) ?? .svg)
    }

    /// The file, made away from the threads that answer requests: a converter may take seconds.
    private static func bytes(_ blad: Kaartblad, als formaat: Kaartformaat) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { vervolg in
            DispatchQueue.global().async {
                vervolg.resume(
                    with: Result {
                        do { return try Afdrukker(voor: formaat).bytes(blad, als: formaat) } catch is Afdrukfout {
                            throw Probleem(
                                status: .notImplemented, titel: "Niet beschikbaar",
                                detail: "Deze dienst kan de kaart niet als \(formaat.rawValue.uppercased()) maken. "
                                    + "Vraag haar als SVG.")
                        }
                    })
            }
        }
    }
}
