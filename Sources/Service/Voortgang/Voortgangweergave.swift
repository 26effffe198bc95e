// SPDX-License-Identifier: EUPL-1.2

import Exchange
import GeoFormats
import Kaart
import Verslag
import Woningbouw

/// The progress against what the letter promises, as JSON and as the report for people.
struct Voortgangweergave: Sendable {
    let bronnen: Dienstbronnen

    static let provincie = Parameter(
        naam: "provincie", beschrijving: "Alleen de locaties van deze provincie.", schema: ["type": "string"])
    static let sinds = Parameter(
        naam: "sinds", beschrijving: "Ook wat er veranderde sinds deze dag, in de vorm JJJJ-MM-DD.",
        schema: ["type": "string", "format": "date"])

    /// What is asked.
    private struct Vraag {
        let peildatum: Datum
        let sinds: Datum?
        let provincie: String?
    }

    func antwoord(_ aanvraag: Aanvraag) async throws -> Antwoord {
        let vraag = try await vraag(aanvraag)
        let sleutel = "voortgang \(vraag.peildatum) \(vraag.sinds?.description ?? "") \(vraag.provincie ?? "")"
        let voortgang = try await bronnen.voorraad.haal(sleutel) { try await self.voortgang(vraag) }
        guard aanvraag.formaat == .html else { return Antwoord(voortgang.waarde, aanvraag.formaat.mediatype) }
        let bytes = try await bronnen.kaarten.haal(sleutel) {
            try await bronnen.keurKaart(op: vraag.peildatum)
            let achtergrond = try await bronnen.kaarten.haal("ondergrond") { try bronnen.ondergrond() }
            let kaart = try await Kaarttekenaar(catalogus: bronnen.catalogus, ondergrond: achtergrond)
                .teken(Kaartopdracht(peildatum: vraag.peildatum, provincie: vraag.provincie))
            return Voortgangsverslag(voortgang, kaart: kaart).html
        }
        var antwoord = Antwoord(.bytes(bytes), Formaat.html.mediatype)
        antwoord.heeftEigenStijl = true
        return antwoord
    }

    private func voortgang(_ vraag: Vraag) async throws -> Voortgang {
        let locaties = try await bronnen.catalogus.locaties(LocatieFilter(provincie: vraag.provincie))
        let gebieden = try await bronnen.gebieden(op: vraag.peildatum)
        let liggingen = try Overlaptoets().liggingen(locaties.map(Toetsvlak.init), gebieden.vlakken)
        return Voortgang(
            locaties, liggingen, peildatum: vraag.peildatum, sinds: vraag.sinds, provincie: vraag.provincie)
    }

    private func vraag(_ aanvraag: Aanvraag) async throws -> Vraag {
        var fouten = aanvraag.fouten
        let (gevraagd, sinds) = (aanvraag.datum("peildatum", &fouten), aanvraag.datum("sinds", &fouten))
        let peildatum = try await bronnen.dag(gevraagd)
        if let sinds, sinds > peildatum {
            fouten.meld("sinds", "waarde", "De dag \(sinds) ligt na de peildatum \(peildatum).")
        }
        var provincie: String?
        if let naam = aanvraag.query["provincie"] {
            do { provincie = try await bronnen.namen("provincie").officieel(naam) } catch let fout as OnbekendeNaam {
                fouten.meld("provincie", "waarde", fout.inHetNederlands)
            }
        }
        try fouten.controleer()
        return Vraag(peildatum: peildatum, sinds: sinds, provincie: provincie)
    }
}
