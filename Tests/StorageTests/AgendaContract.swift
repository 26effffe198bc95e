// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import Storage
import Testing
import Woningbouw

@Suite("An agenda in every catalogus")
struct AgendaContract {
    private static func ondertekening(_ seconde: Double) -> Ondertekening {
        Ondertekening(door: "toets", tijdstip: Date(timeIntervalSince1970: 1_800_000_000 + seconde))
    }

    private static func vermelding(_ vanaf: String) throws -> Vermelding {
        Vermelding(bron: "proef", vanaf: try #require(Datum(vanaf)))
    }

    /// Made-up changes of a year, a month after each other.
    private static func jaar() throws -> [Locatiewijziging] {
        let fasen: [Projectfase] = [.studie, .start, .initiatief, .definitie, .ontwerp, .voorbereiding]
        return try fasen.enumerated().map { maand, fase in
            .fase(Fasestap(fase, vermelding: try vermelding("2026-0\(maand + 1)-15")))
        }
    }

    @Test("A year of changes is asked again month by month, also while it is undone", arguments: Opslag.allCases)
    func jaar(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            let bewerker = Locatiebewerker(catalogus)
            var standen: [Locatie] = []
            for (index, wijziging) in try Self.jaar().enumerated() {
                standen.append(
                    try await bewerker.bewerk("almere", [wijziging], Self.ondertekening(Double(index))).locatie)
            }
            let fasen = try (1...6).map { maand in
                try standen.last?.op(#require(Datum("2026-0\(maand)-20"))).fase
            }
            #expect(fasen == ["Studie", "Start", "Initiatief", "Definitie", "Ontwerp", "Voorbereiding"])
            let nummers = try await catalogus.geschiedenis(van: .locaties).filter { $0.soort == .bewerking }.map(
                \.nummer)
            for (nummer, stand) in zip(nummers, standen).dropFirst().reversed() {
                #expect(try await catalogus.object("almere", in: .locaties) == .locatie(stand))
                _ = try await catalogus.maakOngedaan(nummer, Self.ondertekening(60))
            }
            #expect(try await catalogus.object("almere", in: .locaties) == .locatie(standen[0]))
            #expect(try await catalogus.peildatum() == #require(Datum("2026-01-15")))
        }
    }

    @Test(
        "A change is refused whole when the locatie has changed since, is gone or becomes faulty",
        arguments: Opslag.allCases)
    func geweigerd(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            let bewerker = Locatiebewerker(catalogus)
            let voor = try await catalogus.locaties()
            let goed = try Self.jaar()[0]
            await #expect(throws: Bewerkfout.self) {
                try await bewerker.bewerk("almere", [goed], versie: "000000000000", Self.ondertekening(0))
            }
            await #expect(throws: Bewerkfout.weg("nergens")) {
                try await bewerker.bewerk("nergens", [goed], Self.ondertekening(0))
            }
            let fout = Locatiewijziging.opgelost(.stikstof, op: Brief.datum, bron: "proef")
            await #expect(throws: Agendafouten.self) {
                try await bewerker.bewerk("almere", [goed, fout], Self.ondertekening(0))
            }
            let proef = try await bewerker.bewerk("almere", [goed], proef: true, Self.ondertekening(0))
            #expect(proef.verschil?.velden.map(\.naam) == ["fase", "fasen"])
            #expect(try await catalogus.locaties() == voor)
            let versie = try #require(voor.first { $0.id == "almere" }).versie
            let gelukt = try await bewerker.bewerk("almere", [goed], versie: versie, Self.ondertekening(0))
            #expect(gelukt.locatie.versie != versie)
        }
    }
}
