// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Geometry
import Storage
import TestSupport
import Testing
import Woningbouw

@testable import Service

@Suite("Filters that are asked of tables")
struct TabelvraagTests {
    private static let hoeveel = 1_500

    @Test("find and count what the test alone finds, whatever is asked", arguments: Opslag.allCases)
    func toeval(_ opslag: Opslag) async throws {
        let locaties = try Self.locaties()
        let geheugen = GeheugenCatalogus(.locaties(locaties))
        try await opslag.leeg { catalogus async throws in
            try await catalogus.schrijf(
                .locaties(locaties), wijze: .vervang, herkomst: Laagherkomst(bestand: "proef", sha256: "00"))
            var maker = Toevalsfilter(toeval: SplitMix64(seed: 8))
            var gevonden: Set<Int> = []
            for _ in 0..<Self.hoeveel {
                let tekst = maker.filter()
                let filter = try CQL2Filter(
                    CQL2TextReader.read(tekst), queryables: Queryables(Laag.locaties.kenmerken))
                var vraag = Bladvraag(.locaties, aantal: 7)
                vraag.filters = [Voorwaarde(filter, .locaties)]
                vraag.telt = true
                let verwacht = try await geheugen.blad(vraag)
                let blad = try await catalogus.blad(vraag)
                #expect(blad.objecten.map(\.id) == verwacht.objecten.map(\.id), "\(tekst)")
                #expect(blad.gevonden == verwacht.gevonden, "\(tekst)")
                gevonden.insert(verwacht.gevonden ?? 0)
            }
            // Filters that find everything or nothing would prove little.
            #expect(gevonden.count > locaties.count / 2)
        }
    }

    /// A locatie for each text, with other facts that are known of some only.
    private static func locaties() throws -> [Locatie] {
        var maker = Toevalsfilter(toeval: SplitMix64(seed: 1))
        return try Toevalsfilter.teksten.enumerated().map { nummer, tekst in
            let min = maker.kies([nil, 0, 1, 2, 5])
            return Locatie(
                id: "l\(nummer)", nummer: nummer % 4, naam: tekst,
                gemeenten: maker.kies([[], [tekst], ["Ede", "K"], ["Ede", tekst]]),
                opgaven: min.flatMap {
                    Woningopgave(min: $0, max: $0, tekst: "\($0)", bron: "proef", zekerheid: .brief)
                }.map { [$0] } ?? [],
                status: maker.kies([nil, .aangewezen, .naderTeOnderzoeken]),
                fase: maker.kies([nil, Toevalsfilter.teksten[(nummer + 7) % Toevalsfilter.teksten.count]]),
                begrenzing: Begrenzing(
                    herkomst: .indicatief, nauwkeurigheid: maker.kies([nil, 0, 2.5, 1e300]),
                    peildatum: maker.kies([nil, Datum("2025-06-11"), Datum("2025-06-12")])),
                vorm: maker.kies([
                    .plaats([]), .plaats([try Point(x: 1050, y: 1050)]),
                    .vlak(MultiPolygon([Polygon(shell: ShapeCatalogue.square(1000, 1000, 100))])),
                    .vlak(MultiPolygon([Polygon(shell: ShapeCatalogue.square(200_000, 500_000, 100))])),
                    .vlak(MultiPolygon([])),
                ]))
        }
    }
}
