// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import Storage
import TestSupport
import Testing
import Woningbouw

@Suite("What every catalogus does")
struct CatalogusContract {
    @Test("A new one is empty", arguments: Opslag.allCases)
    func leeg(_ opslag: Opslag) async throws {
        try await opslag.bij { catalogus async throws in
            #expect(try await catalogus.locaties().isEmpty)
            #expect(try await catalogus.woningbouwgebieden(op: nil).isEmpty)
            #expect(try await catalogus.provincies().isEmpty)
            #expect(try await catalogus.gemeenten().isEmpty)
            for laag in Laag.allCases { #expect(try await catalogus.herkomst(van: laag) == nil) }
        }
    }

    @Test("It gives back what was written, sorted", arguments: Opslag.allCases)
    func rondreis(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            let locaties = try await catalogus.locaties()
            #expect(locaties.map(\.id) == ["almere", "bleizo", "leeg", "niets"])
            #expect(locaties == Volgorde.opNummer(try Voorbeelden.locaties()))
            let gebieden = try await catalogus.woningbouwgebieden(op: nil)
            #expect(gebieden == Volgorde.opNummer(try Voorbeelden.gebieden()))
            #expect(try await catalogus.provincies() == Voorbeelden.provincies.reversed())
            #expect(try await catalogus.gemeenten() == Voorbeelden.gemeenten.reversed())
            for laag in Laag.allCases { #expect(try await catalogus.herkomst(van: laag) == Voorbeelden.herkomst) }
        }
    }

    @Test(
        "It filters locaties", arguments: Opslag.allCases,
        [
            (LocatieFilter(), ["almere", "bleizo", "leeg", "niets"]),
            (LocatieFilter(provincie: "Zuid-Holland"), ["bleizo"]), (LocatieFilter(provincie: "Utrecht"), ["bleizo"]),
            (LocatieFilter(provincie: "Holland"), []), (LocatieFilter(gemeente: "'s-Gravenhage"), ["bleizo"]),
            (LocatieFilter(status: .aangewezen), ["almere"]), (LocatieFilter(status: .doorbraakBereikt), []),
            (LocatieFilter(provincie: "Flevoland", gemeente: "Almere", status: .aangewezen), ["almere"]),
            (LocatieFilter(provincie: "Flevoland", gemeente: "Zoetermeer"), []),
            // Decomposed letters are the same name.
            (LocatieFilter(provincie: "Frysla\u{302}n"), ["leeg"]),
        ])
    func filter(_ opslag: Opslag, _ geval: (filter: LocatieFilter, ids: [String])) async throws {
        try await opslag.gevuld { catalogus async throws in
            #expect(try await catalogus.locaties(geval.filter).map(\.id) == geval.ids)
        }
    }

    @Test(
        "It knows which gebieden hold on a day", arguments: Opslag.allCases,
        [
            (nil, ["nieuw", "haven-stad", "altijd"]), ("2022-11-13", ["altijd"]),
            ("2022-11-14", ["haven-stad", "altijd"]), ("2025-06-11", ["haven-stad", "altijd"]),
            ("2025-06-12", ["nieuw", "altijd"]), ("9999-12-31", ["nieuw", "altijd"]),
        ] as [(String?, [String])])
    func peildatum(_ opslag: Opslag, _ geval: (dag: String?, ids: [String])) async throws {
        try await opslag.gevuld { catalogus async throws in
            let gebieden = try await catalogus.woningbouwgebieden(op: geval.dag.flatMap(Datum.init))
            #expect(gebieden.map(\.id) == geval.ids)
        }
    }

    @Test("It tells beforehand what a write will change, and then does so", arguments: Opslag.allCases)
    func wijzigingen(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            var locaties = try Voorbeelden.locaties()
            locaties[1].vorm = .vlak(Voorbeelden.vlak(140_000, 480_000))
            locaties[2].id = "nieuw"
            let inhoud = Laaginhoud.locaties(Array(locaties[0...2]))
            let nieuweHerkomst = Laagherkomst(bestand: "nieuw.geojson", sha256: "11")

            let samen = try await catalogus.wijzigingen(door: inhoud, wijze: .voegSamen)
            #expect(samen.toegevoegd == ["nieuw"] && samen.gewijzigd == ["almere"])
            #expect(samen.verwijderd.isEmpty && samen.ongewijzigd == ["bleizo"])
            #expect(try await catalogus.locaties() == Volgorde.opNummer(try Voorbeelden.locaties()))

            let gedaan = try await catalogus.schrijf(inhoud, wijze: .voegSamen, herkomst: nieuweHerkomst)
            #expect(gedaan == samen)
            #expect(try await catalogus.locaties().map(\.id) == ["almere", "bleizo", "leeg", "nieuw", "niets"])
            #expect(try await catalogus.herkomst(van: .locaties) == nieuweHerkomst)

            let vervangen = try await catalogus.schrijf(inhoud, wijze: .vervang, herkomst: nieuweHerkomst)
            #expect(vervangen.verwijderd == ["leeg", "niets"] && vervangen.ongewijzigd.count == 3)
            #expect(try await catalogus.locaties() == Volgorde.opNummer(Array(locaties[0...2])))
            #expect(try await catalogus.gemeenten().count == 2)
        }
    }

    @Test("An object changes from place to outline and back", arguments: Opslag.allCases)
    func vormen(_ opslag: Opslag) async throws {
        try await opslag.bij { catalogus async throws in
            var locatie = try Voorbeelden.locaties()[1]
            let vormen: [Vorm] = [
                locatie.vorm, .vlak(Voorbeelden.vlak(1, 300_000)), .plaats([try Point(x: 5, y: 300_000)]), .plaats([]),
                .vlak(MultiPolygon([])), locatie.vorm,
            ]
            for vorm in vormen {
                locatie.vorm = vorm
                try await catalogus.schrijf(.locaties([locatie]), wijze: .vervang, herkomst: Voorbeelden.herkomst)
                #expect(try await catalogus.locaties() == [locatie])
            }
        }
    }

    @Test("A layer can be emptied", arguments: Opslag.allCases)
    func legen(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            try await catalogus.schrijf(.woningbouwgebieden([]), wijze: .vervang, herkomst: Voorbeelden.herkomst)
            #expect(try await catalogus.woningbouwgebieden(op: nil).isEmpty)
            #expect(try await catalogus.locaties().count == 4)
        }
    }

    @Test(
        "It refuses a text with the character 0, which a database would cut off, and finds nothing by it",
        arguments: Opslag.allCases.filter { $0 != .geheugen })
    func nulteken(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            #expect(try await catalogus.object("bleizo\0", in: .locaties) == nil)
            #expect(try await catalogus.locaties(LocatieFilter(gemeente: "Almere\0")).isEmpty)
            for stel in [
                { $0.id = "a\0b" }, { $0.naam = "a\0b" }, { $0.gemeenten = ["a\0b"] },
            ] as [(inout Locatie) -> Void] {
                var locatie = try Voorbeelden.locaties()[0]
                stel(&locatie)
                let fout = await #expect(throws: StorageError.self) {
                    try await catalogus.schrijf(
                        .locaties([locatie]), wijze: .voegSamen, herkomst: Voorbeelden.herkomst)
                }
                #expect(fout?.message.contains("character 0") == true)
            }
            #expect(try await catalogus.locaties() == Volgorde.opNummer(try Voorbeelden.locaties()))
            // A name that only looks like it.
            var locatie = try Voorbeelden.locaties()[0]
            locatie.gemeenten = ["a\\u0000b"]
            try await catalogus.schrijf(.locaties([locatie]), wijze: .voegSamen, herkomst: Voorbeelden.herkomst)
            #expect(try await catalogus.locaties(LocatieFilter(gemeente: "a\\u0000b")) == [locatie])
        }
    }
}
