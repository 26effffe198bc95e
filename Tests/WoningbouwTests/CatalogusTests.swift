// SPDX-License-Identifier: EUPL-1.2

import Geometry
import TestSupport
import Testing
import Woningbouw

@Suite("The domain")
struct CatalogusTests {
    private func gebied(_ id: String, van: String?, tot: String? = nil) throws -> Woningbouwgebied {
        Woningbouwgebied(
            id: id, nummer: 1, naam: id,
            aanwijzing: Aanwijzing(van: van.flatMap(Datum.init), tot: tot.flatMap(Datum.init)),
            begrenzing: Begrenzing(herkomst: .indicatief), vorm: .vlak(try .square(150_000, 450_000, side: 10)))
    }

    @Test(
        "a designation holds from its first to its last day",
        arguments: [("2024-12-31", false), ("2025-01-01", true), ("2025-06-30", true), ("2025-07-01", false)])
    func designation(day: (String, Bool)) throws {
        let gebied = try gebied("g", van: "2025-01-01", tot: "2025-06-30")
        #expect(gebied.aanwijzing.geldt(op: try #require(Datum(day.0))) == day.1)
    }

    @Test("the peildatum is the newest designation, at least that of the letter")
    func peildatum() async throws {
        let oud = GeheugenCatalogus(.woningbouwgebieden([try gebied("a", van: "2022-01-01")]))
        #expect(try await oud.peildatum() == Brief.datum)
        let nieuw = GeheugenCatalogus(
            .woningbouwgebieden([try gebied("a", van: "2022-01-01"), try gebied("b", van: "2026-09-01")]))
        #expect(try await nieuw.peildatum().description == "2026-09-01")
    }

    @Test("changes are told by id: merging keeps the others, replacing removes them")
    func changes() throws {
        let oud = [try gebied("a", van: nil), try gebied("b", van: nil), try gebied("c", van: nil)]
        let nieuw = [try gebied("b", van: "2022-01-01"), try gebied("c", van: nil), try gebied("d", van: nil)]
        let samen = Wijzigingen(van: oud, naar: nieuw, wijze: .voegSamen)
        #expect(samen.toegevoegd == ["d"])
        #expect(samen.gewijzigd == ["b"])
        #expect(samen.ongewijzigd == ["c"])
        #expect(samen.verwijderd.isEmpty)
        #expect(Wijzigingen(van: oud, naar: nieuw, wijze: .vervang).verwijderd == ["a"])
    }

    @Test("the anchor of an outline lies in its largest part")
    func anchor() throws {
        let klein = try MultiPolygon.square(100_000, 400_000, side: 100).polygons
        let groot = try MultiPolygon.square(150_000, 450_000, side: 1000).polygons
        let punt = try #require(Vorm.vlak(MultiPolygon(klein + groot)).ankerpunt)
        #expect(punt.distance(to: try Point(x: 150_500, y: 450_500)) < 2)
    }
}
