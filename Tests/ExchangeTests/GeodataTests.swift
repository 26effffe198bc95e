// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import Geometry
import TestSupport
import Testing
import Woningbouw

@Suite("What the product ships")
struct GeodataTests {
    private static func filled() async throws -> GeheugenCatalogus {
        let catalogus = GeheugenCatalogus()
        _ = try await Geodata(map: ProjectFolder.geodata).vul(catalogus)
        return catalogus
    }

    @Test("fills an empty store once")
    func fill() async throws {
        let catalogus = GeheugenCatalogus()
        let geodata = try Geodata(map: ProjectFolder.geodata)
        #expect(try await geodata.vul(catalogus) == [.provincies, .woningbouwgebieden, .locaties])
        #expect(try await geodata.vul(catalogus).isEmpty)
        #expect(await catalogus.provincies().count == 12)
        #expect(await catalogus.locaties(LocatieFilter()).count == 22)
    }

    @Test("an older edition is replaced, an imported layer is left alone")
    func refill() async throws {
        let catalogus = try await Self.filled()
        let leeg = Laaginhoud.locaties([])
        try await catalogus.schrijf(leeg, wijze: .vervang, herkomst: Laagherkomst(bestand: "geodata", sha256: "oud"))
        #expect(try await Geodata(map: ProjectFolder.geodata).vul(catalogus) == [.locaties])
        try await catalogus.schrijf(
            leeg, wijze: .vervang, herkomst: Laagherkomst(bestand: "eigen.geojson", sha256: "oud"))
        #expect(try await Geodata(map: ProjectFolder.geodata).vul(catalogus).isEmpty)
    }

    @Test("a layer that somebody changed by hand is not filled again with a newer edition")
    func bewerkt() async throws {
        let catalogus = try await Self.filled()
        let oud = Laagherkomst(bestand: "geodata", sha256: "oud")
        let locaties = await catalogus.locaties(LocatieFilter())
        try await catalogus.schrijf(.locaties(locaties), wijze: .vervang, herkomst: oud)
        let vermelding = Vermelding(bron: "proef", vanaf: Brief.datum)
        _ = try await Locatiebewerker(catalogus).bewerk(
            "pampus", [.partij(Partij(naam: "proef", rol: "proef", vermelding: vermelding))],
            Ondertekening(door: "toets", tijdstip: Date(timeIntervalSince1970: 0)))
        #expect(try await Geodata(map: ProjectFolder.geodata).vul(catalogus).isEmpty)
    }

    @Test("a layer in which somebody changed something by hand is left alone by a newer edition")
    func handmatig() async throws {
        let catalogus = try await Self.filled()
        let locaties = await catalogus.locaties(LocatieFilter())
        try await catalogus.schrijf(
            .locaties(locaties), wijze: .vervang, herkomst: Laagherkomst(bestand: "geodata", sha256: "oud"))
        try await catalogus.bewerk(.locaties, Ondertekening(door: "anna", tijdstip: Date(timeIntervalSince1970: 0))) {
            try $0.verwijder("bleizo")
        }
        #expect(try await Geodata(map: ProjectFolder.geodata).vul(catalogus).isEmpty)
        #expect(await catalogus.object("bleizo", in: .locaties) == nil)
    }

    @Test(
        "the gebieden of a day",
        arguments: [("2022-06-30", 15), ("2023-12-31", 17), ("2025-06-12", 17), ("2025-12-31", 21), ("2026-09-01", 26)])
    func gebieden(day: (String, Int)) async throws {
        let catalogus = try await Self.filled()
        let dag = try #require(Datum(day.0))
        #expect(await catalogus.woningbouwgebieden(op: dag).count == day.1)
    }

    @Test("only the letter's three counts are the letter's")
    func counts() async throws {
        let locaties = try await Self.filled().locaties(LocatieFilter())
        let brief = locaties.filter { $0.woningen?.zekerheid == .brief }
        #expect(brief.map(\.id) == ["bleizo", "nieuw-vennep", "groot-merwede-rijnenburg"])
        #expect(
            brief.compactMap(\.woningen).map { [$0.min, $0.max] } == [[5000, 5000], [6500, 6500], [63_000, 75_000]])
        // Inventories of 2020, general knowledge and counts of a part are kept and never shown.
        for id in ["oosterwold", "pampus", "lelystad-zuid", "kanaalzone-nijmegen-malden", "amersfoort-naam-onbekend"] {
            let locatie = try #require(locaties.first { $0.id == id })
            #expect(!locatie.opgaven.isEmpty)
            #expect(locatie.woningen == nil)
        }
    }

    @Test("a locatie of which only the gemeente is known has a place and no outline")
    func withoutOutline() async throws {
        for locatie in try await Self.filled().locaties(LocatieFilter()) {
            #expect((locatie.naamZekerheid == .onbekend) == (locatie.vorm.vlak == nil))
            #expect((locatie.begrenzing.herkomst == .onbekend) == (locatie.vorm.vlak == nil))
        }
    }

    @Test("every fact names its source")
    func sources() async throws {
        let catalogus = try await Self.filled()
        for locatie in await catalogus.locaties(LocatieFilter()) {
            #expect(Set(locatie.bronnen.map(\.veld)).isSuperset(of: ["naam", "gemeenten", "begrenzing"]))
            #expect(!locatie.gemeenten.isEmpty)
        }
        for gebied in await catalogus.woningbouwgebieden(op: nil) {
            #expect(gebied.aanwijzing.bron != nil)
            #expect(gebied.aanwijzing.zekerheid != nil)
        }
    }

    @Test("the provincies share their borders: none overlaps another, and each locatie lies in the one it names")
    func provincies() async throws {
        let catalogus = try await Self.filled()
        let vlakken = await catalogus.provincies().map(\.vlak)
        for paar in try OverlapJoin.pairs(vlakken, vlakken) where paar.first != paar.second {
            #expect(paar.area == 0)
        }
        let oppervlakte = vlakken.reduce(0) { $0 + $1.area } / 1e6
        #expect(abs(oppervlakte - 35_044.7) < 1)
        let vianen = try Point(x: 131_800, y: 438_000)
        let utrecht = try #require(await catalogus.provincies().first { $0.naam == "Utrecht" })
        #expect(try utrecht.vlak.covers(vianen))
    }
}
