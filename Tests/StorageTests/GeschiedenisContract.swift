// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import Storage
import Testing
import Woningbouw

@Suite("The history of every catalogus")
struct GeschiedenisContract {
    private static func ondertekening(_ door: String, _ seconde: Double = 0) -> Ondertekening {
        Ondertekening(door: door, tijdstip: Date(timeIntervalSince1970: 1_800_000_000 + seconde))
    }

    /// The four examples, then a change of one, an addition and a removal.
    private static func gewijzigd() throws -> [Locatie] {
        var locaties = try Voorbeelden.locaties()
        locaties[0].fase = "uitwerking"
        locaties[0].vorm = .plaats([try Point(x: 95_000, y: 450_000)])
        locaties[1].id = "nieuw"
        return locaties
    }

    private static let nieuweHerkomst = Laagherkomst(bestand: "nieuw.geojson", sha256: "11", bronvermelding: "Nieuw")

    /// Fills the layer and imports over it.
    private static func invoer(_ catalogus: any Catalogusbeheer) async throws {
        try await catalogus.schrijf(
            .locaties(try Voorbeelden.locaties()), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        try await catalogus.schrijf(
            .locaties(try gewijzigd()), wijze: .vervang, herkomst: nieuweHerkomst, ondertekening("anna", 0.7))
    }

    @Test("It tells who did what, when and from which file", arguments: Opslag.allCases)
    func vertelt(_ opslag: Opslag) async throws {
        try await opslag.bij { catalogus async throws in
            try await Self.invoer(catalogus)
            try await catalogus.schrijf(
                .gemeenten(Voorbeelden.gemeenten), wijze: .voegSamen, herkomst: Voorbeelden.herkomst,
                Self.ondertekening("bas"))
            let handelingen = try await catalogus.geschiedenis(van: nil)
            #expect(handelingen.map(\.nummer) == [1, 2, 3])
            #expect(handelingen.map(\.soort) == [.vulling, .invoer, .invoer])
            #expect(handelingen.map(\.laag) == [.locaties, .locaties, .gemeenten])
            #expect(handelingen.map(\.wijze) == [.vervang, .vervang, .voegSamen])
            #expect(handelingen[0].ondertekening == nil)
            #expect(handelingen[1].ondertekening == Self.ondertekening("anna"))
            #expect(handelingen[1].herkomst == Self.nieuweHerkomst)
            #expect(
                handelingen[1].aantallen
                    == Handeling.Aantallen(toegevoegd: 1, gewijzigd: 1, verwijderd: 1, ongewijzigd: 2))
            #expect(try await catalogus.geschiedenis(van: .gemeenten).map(\.nummer) == [3])
            let wijzigingen = try await catalogus.wijzigingen(van: 2)
            #expect(
                wijzigingen == Wijzigingen(toegevoegd: ["nieuw"], gewijzigd: ["bleizo"], verwijderd: ["almere"]))
        }
    }

    @Test("A trial leaves no trace", arguments: Opslag.allCases)
    func proef(_ opslag: Opslag) async throws {
        try await opslag.gevuld { catalogus async throws in
            _ = try await catalogus.wijzigingen(door: .locaties(try Self.gewijzigd()), wijze: .vervang)
            #expect(try await catalogus.geschiedenis(van: nil).count == Laag.allCases.count)
            #expect(try await catalogus.locaties() == Volgorde.opNummer(try Voorbeelden.locaties()))
        }
    }

    @Test("A delivery that fails writes nothing", arguments: Opslag.allCases)
    func mislukt(_ opslag: Opslag) async throws {
        struct Mislukt: Error {}
        try await opslag.gevuld { catalogus async throws in
            let opdracht = Schrijfopdracht(laag: .locaties, wijze: .vervang, herkomst: Self.nieuweHerkomst)
            await #expect(throws: Mislukt.self) {
                try await catalogus.schrijf(opdracht) { schrijver in
                    try schrijver.schrijf(.locaties(try Self.gewijzigd()))
                    try schrijver.verwijder { _ in false }
                    throw Mislukt()
                }
            }
            #expect(try await catalogus.locaties() == Volgorde.opNummer(try Voorbeelden.locaties()))
            #expect(try await catalogus.geschiedenis(van: nil).count == Laag.allCases.count)
            #expect(try await catalogus.herkomst(van: .locaties) == Voorbeelden.herkomst)
        }
    }

    @Test("Undoing puts back what was, and is an entry itself", arguments: Opslag.allCases, [nil, 2])
    func ongedaan(_ opslag: Opslag, _ nummer: Int?) async throws {
        try await opslag.bij { catalogus async throws in
            try await Self.invoer(catalogus)
            let handeling = try await catalogus.maakOngedaan(nummer, Self.ondertekening("carla", 60))
            #expect(handeling.nummer == 3 && handeling.soort == .ongedaan(2))
            #expect(handeling.ondertekening == Self.ondertekening("carla", 60))
            #expect(
                handeling.aantallen
                    == Handeling.Aantallen(toegevoegd: 1, gewijzigd: 1, verwijderd: 1, ongewijzigd: 0))
            #expect(try await catalogus.locaties() == Volgorde.opNummer(try Voorbeelden.locaties()))
            #expect(try await catalogus.herkomst(van: .locaties) == Voorbeelden.herkomst)
            #expect(try await catalogus.geschiedenis(van: nil).last == handeling)
        }
    }

    @Test("Changes by hand see what stands, and leave the origin of the layer", arguments: Opslag.allCases)
    func bewerking(_ opslag: Opslag) async throws {
        try await opslag.bij { catalogus async throws in
            try await Self.invoer(catalogus)
            let voor = try await catalogus.locaties()
            let wijzigingen = try await catalogus.bewerk(.locaties, Self.ondertekening("dirk", 30)) { schrijver in
                guard case .locatie(var locatie) = try schrijver.object("nieuw") else {
                    throw Ongedaanfout.geenInvoer
                }
                locatie.fase = "uitvoering"
                try schrijver.schrijf(.locaties([locatie]))
                guard try schrijver.object("nieuw") == .locatie(locatie), try schrijver.object("almere") == nil else {
                    throw Ongedaanfout.geenInvoer
                }
                try schrijver.verwijder("bleizo")
                try schrijver.verwijder("almere")
            }
            #expect(wijzigingen.gewijzigd == ["nieuw"] && wijzigingen.verwijderd == ["bleizo"])
            #expect(try await catalogus.herkomst(van: .locaties) == Self.nieuweHerkomst)
            let handeling = try #require(try await catalogus.geschiedenis(van: nil).last)
            #expect(handeling.soort == .bewerking && handeling.herkomst == nil)
            #expect(handeling.ondertekening == Self.ondertekening("dirk", 30))
            _ = try await catalogus.maakOngedaan(3, Self.ondertekening("carla", 60))
            #expect(try await catalogus.locaties() == voor)
            #expect(try await catalogus.herkomst(van: .locaties) == Self.nieuweHerkomst)
        }
    }

    @Test("What was undone can be done again, and undone again", arguments: Opslag.allCases)
    func opnieuw(_ opslag: Opslag) async throws {
        try await opslag.bij { catalogus async throws in
            try await Self.invoer(catalogus)
            let na = try await catalogus.locaties()
            _ = try await catalogus.maakOngedaan(2, Self.ondertekening("a"))
            _ = try await catalogus.maakOngedaan(3, Self.ondertekening("a"))
            #expect(try await catalogus.locaties() == na)
            #expect(try await catalogus.herkomst(van: .locaties) == Self.nieuweHerkomst)
            _ = try await catalogus.maakOngedaan(nil, Self.ondertekening("a"))
            #expect(try await catalogus.locaties() == Volgorde.opNummer(try Voorbeelden.locaties()))
        }
    }

    @Test("Undoing goes back import by import", arguments: Opslag.allCases)
    func terug(_ opslag: Opslag) async throws {
        try await opslag.bij { catalogus async throws in
            try await Self.invoer(catalogus)
            try await catalogus.schrijf(
                .locaties([]), wijze: .vervang, herkomst: Self.nieuweHerkomst, Self.ondertekening("a"))
            #expect(try await catalogus.maakOngedaan(nil, Self.ondertekening("a")).soort == .ongedaan(3))
            #expect(try await catalogus.maakOngedaan(nil, Self.ondertekening("a")).soort == .ongedaan(2))
            #expect(try await catalogus.locaties() == Volgorde.opNummer(try Voorbeelden.locaties()))
            await #expect(throws: Ongedaanfout.geenInvoer) {
                try await catalogus.maakOngedaan(nil, Self.ondertekening("a"))
            }
        }
    }

    @Test("Undoing is refused when later changes touch the same objects", arguments: Opslag.allCases)
    func botsing(_ opslag: Opslag) async throws {
        try await opslag.bij { catalogus async throws in
            try await Self.invoer(catalogus)
            var later = try Self.gewijzigd()[0]
            later.fase = "realisatie"
            try await catalogus.schrijf(
                .locaties([later]), wijze: .voegSamen, herkomst: Self.nieuweHerkomst, Self.ondertekening("a"))
            let voor = try await catalogus.locaties()
            await #expect(throws: Ongedaanfout.laterGewijzigd(2, [.init(id: "bleizo", handeling: 3)])) {
                try await catalogus.maakOngedaan(2, Self.ondertekening("a"))
            }
            #expect(try await catalogus.locaties() == voor)
            #expect(try await catalogus.geschiedenis(van: nil).count == 3)
        }
    }

    @Test(
        "What cannot be undone is told", arguments: Opslag.allCases,
        [(1, Ongedaanfout.vulling(1)), (2, .alOngedaan(2, door: 3)), (9, .onbekend(9))])
    func geweigerd(_ opslag: Opslag, _ geval: (nummer: Int, fout: Ongedaanfout)) async throws {
        try await opslag.bij { catalogus async throws in
            try await Self.invoer(catalogus)
            _ = try await catalogus.maakOngedaan(2, Self.ondertekening("a"))
            await #expect(throws: geval.fout) {
                try await catalogus.maakOngedaan(geval.nummer, Self.ondertekening("a"))
            }
        }
    }
}
