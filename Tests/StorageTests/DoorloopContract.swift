// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Storage
import Synchronization
import TestSupport
import Testing
import Woningbouw

@Suite("Walking through every catalogus")
struct DoorloopContract {
    private static func ids(_ catalogus: any Catalogus, _ vraag: Laagvraag) async throws -> [String] {
        let ids = Mutex<[String]>([])
        try await catalogus.doorloop(vraag) { deel in
            ids.withLock { $0 += deel.objecten.map(\.id) }
        }
        return ids.withLock(\.self)
    }

    private static func vraag(_ laag: Laag, _ stel: (inout Laagvraag) -> Void = { _ in }) -> Laagvraag {
        var vraag = Laagvraag(laag)
        stel(&vraag)
        return vraag
    }

    @Test(
        "It gives what is asked for, in the order of lists", arguments: Opslag.allCases,
        [
            (vraag(.locaties), ["almere", "bleizo", "leeg", "niets"]),
            (vraag(.locaties) { $0.provincie = "Utrecht" }, ["bleizo"]),
            (vraag(.locaties) { $0.gemeente = "Almere" }, ["almere"]),
            (vraag(.locaties) { $0.status = .aangewezen }, ["almere"]),
            (vraag(.woningbouwgebieden) { $0.peildatum = Datum("2025-06-12") }, ["nieuw", "altijd"]),
            (vraag(.woningbouwgebieden) { $0.provincie = "Noord-Holland" }, ["haven-stad"]),
            (vraag(.woningbouwgebieden) { $0.gemeente = "Amsterdam" }, ["haven-stad"]),
            (vraag(.provincies), ["PV21", "PV30"]), (vraag(.provincies) { $0.provincie = "Fryslân" }, ["PV21"]),
            (vraag(.gemeenten) { $0.provincie = "Zuid-Holland" }, ["GM0637"]),
            (vraag(.gemeenten) { $0.gemeente = "'s-Gravenhage" }, ["GM0518"]),
        ])
    func vragen(_ opslag: Opslag, _ geval: (vraag: Laagvraag, ids: [String])) async throws {
        try await opslag.gevuld { catalogus async throws in
            #expect(try await Self.ids(catalogus, geval.vraag) == geval.ids)
        }
    }

    @Test(
        "It gives what may meet one of several boxes, and what has no outline", arguments: Opslag.allCases,
        [
            ([[95_000, 450_000, 97_000, 451_000]], ["almere", "bleizo", "leeg"]),
            ([[0, 0, 1, 1], [95_050, 450_050, 95_060, 450_060]], ["almere", "bleizo", "leeg"]),
            ([[0, 0, 1, 1], [1, 1, 2, 2]], ["almere", "leeg"]), ([], ["almere", "leeg"]),
        ] as [([[Double]], [String])])
    func vakken(_ opslag: Opslag, _ geval: (vakken: [[Double]], ids: [String])) async throws {
        let vakken = geval.vakken.map { BoundingBox(minX: $0[0], minY: $0[1], maxX: $0[2], maxY: $0[3]) }
        try await opslag.gevuld { catalogus async throws in
            let vlakken = try await catalogus.locaties().filter { $0.vorm.vlak != nil }.map(\.id)
            #expect(vlakken == ["bleizo", "niets"])
            #expect(try await Self.ids(catalogus, Self.vraag(.locaties) { $0.vakken = vakken }) == geval.ids)
        }
    }

    @Test("The names of gemeenten are those of all layers, each once and sorted", arguments: Opslag.allCases)
    func gemeentenamen(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            let namen = ["'s-Gravenhage", "Almere", "Amsterdam", "Zoetermeer"]
            #expect(try await catalogus.gemeentenamen() == namen)
        }
        try await opslag.bij { catalogus async throws in
            #expect(try await catalogus.gemeentenamen().isEmpty)
        }
    }

    @Test("The newest day is that of all objects", arguments: Opslag.allCases)
    func dagen(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            let gebieden = try await catalogus.woningbouwgebieden(op: nil).compactMap(\.aanwijzing.van)
            let locaties = try await catalogus.locaties().compactMap(\.agenda.nieuwste)
            #expect(try await catalogus.nieuwsteDag(in: .woningbouwgebieden) == gebieden.max())
            #expect(try await catalogus.nieuwsteDag(in: .locaties) == locaties.max())
            #expect(try await catalogus.nieuwsteDag(in: .provincies) == nil)
            #expect(!gebieden.isEmpty && !locaties.isEmpty)
        }
        try await opslag.bij { catalogus async throws in
            for laag in Laag.allCases { #expect(try await catalogus.nieuwsteDag(in: laag) == nil) }
            #expect(try await catalogus.peildatum() == Brief.datum)
        }
    }

    @Test(
        "It gives what shares area with an area, and places that lie on it", arguments: Opslag.allCases,
        [
            // Around both parts, the corner of one, its hole, the strip between the parts, only touching.
            ([95_000, 450_000, 97_000, 451_000], ["bleizo"]), ([95_099, 450_099, 95_200, 450_200], ["bleizo"]),
            ([95_012, 450_012, 95_018, 450_018], []), ([95_200, 450_000, 95_900, 450_100], []),
            ([94_000, 450_000, 95_000.123, 451_000], []),
            // One of two places, and its edge.
            ([142_999, 486_999, 143_001, 487_001], ["almere"]), ([140_000, 480_000, 140_001, 480_001], ["almere"]),
            ([0, 0, 1, 1], []),
        ] as [([Double], [String])])
    func vlak(_ opslag: Opslag, _ geval: (vak: [Double], ids: [String])) async throws {
        let vlak = try MultiPolygon.rectangle(geval.vak[0], geval.vak[1], geval.vak[2], geval.vak[3])
        try await opslag.gevuld { catalogus async throws in
            #expect(try await Self.ids(catalogus, Self.vraag(.locaties) { $0.vlak = vlak }) == geval.ids)
        }
    }

    @Test("It goes in parts, and stops when told to", arguments: Opslag.allCases)
    func delen(_ opslag: Opslag) async throws {
        struct Genoeg: Error {}
        let veel = (1...600).map { nummer in
            Gemeente(
                code: "GM\(1000 + nummer)", naam: "G\(nummer)", begrenzing: Begrenzing(herkomst: .indicatief),
                vlak: Voorbeelden.vlak(Double(nummer * 200), 400_000))
        }
        try await opslag.bij { catalogus async throws in
            try await catalogus.schrijf(.gemeenten(veel), wijze: .vervang, herkomst: Voorbeelden.herkomst)
            #expect(try await Self.ids(catalogus, Laagvraag(.gemeenten)) == veel.map(\.code))
            await #expect(throws: Genoeg.self) {
                try await catalogus.doorloop(Laagvraag(.gemeenten)) { _ in throw Genoeg() }
            }
        }
    }
}
