// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import Kaart
import OrderedCollections
import Storage
import TestSupport
import Testing
import Woningbouw

@testable import Service

@Suite("A service of many gebieden")
struct VeelGebiedenTests {
    private static let herkomst = Laagherkomst(bestand: "proef", sha256: "00")

    /// Squares of ten metres in Utrecht.
    private static func gebieden(_ aantal: Int, vanaf nummer: Int = 10_000) -> [Woningbouwgebied] {
        (nummer..<nummer + aantal).map { nummer in
            Woningbouwgebied(
                id: "g\(nummer)", nummer: nummer, naam: "g\(nummer)", provincies: ["Utrecht"], aanwijzing: Aanwijzing(),
                begrenzing: Begrenzing(herkomst: .indicatief),
                vorm: vlak(130_000 + Double(nummer % 100) * 20, 450_000 + Double(nummer / 100) * 20))
        }
    }

    private static func vlak(_ x: Double, _ y: Double) -> Vorm {
        .vlak(MultiPolygon([Polygon(shell: ShapeCatalogue.square(x, y, 10))]))
    }

    private static func bij(_ aantal: Int, _ gebruik: @escaping @Sendable (Proefklant) async throws -> Void)
        async throws
    {
        try await Opslag.geheugen.vraag { klant in
            try await klant.catalogus.schrijf(
                .woningbouwgebieden(gebieden(aantal)), wijze: .voegSamen, herkomst: herkomst)
            try await gebruik(klant)
        }
    }

    @Test("draws no kaart of more than a sheet can show, and says what to do")
    func kaart() async throws {
        try await Self.bij(5_001) { klant in
            for doel in ["/v1/kaart?f=svg", "/v1/kaart?f=svg&provincie=Utrecht", "/v1/voortgang?f=html"] {
                let antwoord = try await klant.vraag(doel)
                #expect(antwoord.status == 501, "\(doel)")
                #expect(antwoord.tekst.contains("hoogstens 5000") && antwoord.tekst.contains("GIS-programma"))
            }
            #expect(try await klant.vraag("/v1/voortgang?f=json").status == 200)
        }
    }

    @Test("has pages for people all the same, with as much as can be seen")
    func paginas() async throws {
        try await Self.bij(5_001) { klant in
            let provincie = try await klant.vraag("/v1/collections/provincies/items/PV26?f=html").tekst
            #expect(provincie.contains("/collections/woningbouwgebieden/items?provincie=Utrecht"))
            #expect(provincie.contains(">g10001<") && !provincie.contains(">g10500<"))
            let begin = try await klant.vraag("/v1/?f=html").tekst
            let dag = try await klant.catalogus.peildatum()
            let aantal = try await klant.catalogus.woningbouwgebieden(op: dag).count
            #expect(aantal > 5_001 && begin.contains("de \(aantal) grootschalige"))
            let veel = try await klant.vraag("/v1/collections/woningbouwgebieden/items/g10000?f=html").tekst
            #expect(!veel.contains("class=\"gebied"))
        }
        try await Self.bij(20) { klant in
            let provincie = try await klant.vraag("/v1/collections/provincies/items/PV26?f=html").tekst
            #expect(!provincie.contains("/collections/woningbouwgebieden/items?provincie=Utrecht"))
            let weinig = try await klant.vraag("/v1/collections/woningbouwgebieden/items/g10000?f=html").tekst
            #expect(weinig.contains("class=\"gebied"))
        }
    }

    @Test("keeps in memory what lies about the locaties, and what may lie anywhere", arguments: Opslag.allCases)
    func stand(_ opslag: Opslag) async throws {
        let locatie = Locatie(
            id: "l", nummer: 1, naam: "l", begrenzing: Begrenzing(herkomst: .indicatief),
            vorm: Self.vlak(130_000, 452_000))
        let ver = Locatie(
            id: "ver", nummer: 2, naam: "ver", begrenzing: Begrenzing(herkomst: .indicatief),
            vorm: Self.vlak(130_105, 452_005))
        let overal = Woningbouwgebied(
            id: "overal", nummer: 1, naam: "overal", aanwijzing: Aanwijzing(),
            begrenzing: Begrenzing(herkomst: .onbekend), vorm: .plaats([]))
        try await opslag.leeg { catalogus async throws in
            try await catalogus.schrijf(.locaties([locatie]), wijze: .vervang, herkomst: Self.herkomst)
            try await catalogus.schrijf(
                .woningbouwgebieden([overal] + Self.gebieden(300)), wijze: .vervang, herkomst: Self.herkomst)
            let bronnen = Dienstbronnen(
                catalogus: catalogus, gridDirectory: ProjectFolder.geodata.path,
                ondergrond: { Ondergrond(water: [], buurlanden: [], plaatsen: []) }, web: Webbestanden(leaflet: nil))
            #expect(try await bronnen.gebieden(op: nil).vlakken.map(\.id) == ["overal", "g10000"])
            #expect(try await bronnen.gebieden(bij: [.locatie(locatie)], op: nil).vlakken.count == 2)
            // One that the store does not have yet, as a replica may not.
            let nieuw = try await bronnen.gebieden(bij: [.locatie(locatie), .locatie(ver)], op: nil)
            #expect(nieuw.vlakken.map(\.id) == ["overal", "g10000", "g10005"])
            let feature = try [Laagobject.locatie(ver)].features(nieuw)[0]
            #expect(feature.properties["ligging"]?.string == "deels")
        }
    }
}
