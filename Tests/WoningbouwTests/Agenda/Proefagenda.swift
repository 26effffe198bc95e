// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing

@testable import Woningbouw

/// Made-up data to test with: nothing of it is known of any locatie.
enum Proefagenda {
    static func datum(_ tekst: String) throws -> Datum { try #require(Datum(tekst)) }

    static func vermelding(_ vanaf: String, tot: String? = nil) throws -> Vermelding {
        Vermelding(bron: "proef", vanaf: try datum(vanaf), tot: try tot.map(datum))
    }

    static func locatie(_ id: String = "proef", nummer: Int = 1, status: Status? = .aangewezen) throws -> Locatie {
        Locatie(
            id: id, nummer: nummer, naam: "Proef \(nummer)", provincies: ["Utrecht"],
            opgaven: [Woningopgave(min: 3_000, max: 4_000, tekst: "", bron: "proef", zekerheid: .bron)]
                .compactMap(\.self), status: status, begrenzing: Begrenzing(herkomst: .onbekend),
            vorm: .plaats([try Point(x: 130_000, y: 450_000)]))
    }

    /// A year of changes, each with the day from which it is known.
    static func jaar() throws -> [Locatiewijziging] {
        [
            .fase(Fasestap(.initiatief, vermelding: try vermelding("2025-07-01"))),
            .knelpunt(Knelpunt(.stikstof, vermelding: try vermelding("2025-08-01"))),
            .termijn(
                Termijnwijziging(
                    id: "besluit", wat: "raadsbesluit", wie: "gemeenteraad", gepland: try datum("2025-11-15"),
                    vermelding: try vermelding("2025-09-01"))),
            .termijn(
                Termijnwijziging(
                    id: "besluit", gepland: try datum("2026-02-15"), vermelding: try vermelding("2025-12-10"))),
            .termijn(
                Termijnwijziging(
                    id: "besluit", gehaald: try datum("2026-03-10"), vermelding: try vermelding("2026-03-10"))),
            .opgelost(.stikstof, op: try datum("2026-01-20"), bron: "proef"),
            .doorbraak(
                Doorbraak(
                    datum: try datum("2026-03-10"), soort: .bestuursovereenkomst, resultaat: "proef",
                    woningenMin: 3_000, woningenMax: 4_000, vermelding: try vermelding("2026-03-10"))),
            .status(Statusstap(.doorbraakBereikt, vermelding: try vermelding("2026-03-10"))),
            .fase(Fasestap(.eersteWoning, vermelding: try vermelding("2026-05-01"))),
        ]
    }
}
