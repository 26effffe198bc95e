// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing
import Woningbouw

@testable import Storage

@Suite("A copy of a store", .enabled(if: Proefserver.isErEen, "run Scripts/with-postgis swift test"))
struct OpslagkopieTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func geoPackage(_ naam: String) throws -> Databaseopslag {
        .geoPackage(try GeoPackageCatalogus(path: folder.file(naam).path))
    }

    private static func ondertekening(_ door: String) -> Ondertekening {
        Ondertekening(door: door, tijdstip: Date(timeIntervalSince1970: 1_800_000_000))
    }

    /// Fills a store with all examples and a history of every kind.
    private func vul(_ catalogus: any Catalogusbeheer) async throws {
        for inhoud in try Voorbeelden.alles() {
            try await catalogus.schrijf(inhoud, wijze: .vervang, herkomst: Voorbeelden.herkomst)
        }
        var locaties = try Voorbeelden.locaties()
        locaties[0].fase = "uitwerking"
        try await catalogus.schrijf(
            .locaties(Array(locaties[0...2])), wijze: .vervang,
            herkomst: Laagherkomst(bestand: "b.geojson", sha256: "1"), Self.ondertekening("anna"))
        try await catalogus.bewerk(.locaties, Self.ondertekening("bas")) { try $0.verwijder("leeg") }
        _ = try await catalogus.maakOngedaan(6, Self.ondertekening("carla"))
    }

    private func verwachtGelijk(_ een: any Catalogusbeheer, _ ander: any Catalogusbeheer) async throws {
        for laag in Laag.allCases {
            let vraag = Bladvraag(laag, aantal: 1_000)
            #expect(try await een.blad(vraag).objecten == ander.blad(vraag).objecten)
            #expect(try await een.herkomst(van: laag) == ander.herkomst(van: laag))
        }
        let handelingen = try await een.geschiedenis(van: nil)
        #expect(try await ander.geschiedenis(van: nil) == handelingen)
        for handeling in handelingen {
            let wijzigingen = try await een.wijzigingen(van: handeling.nummer)
            #expect(try await ander.wijzigingen(van: handeling.nummer) == wijzigingen)
        }
    }

    @Test("goes to PostGIS and back, and is equal in everything that can be asked, the history and its undoing too")
    func heenEnTerug() async throws {
        try await Proefserver.bij { adres async throws in
            let eerste = try geoPackage("een.gpkg")
            try await vul(eerste.catalogus)
            let midden = Databaseopslag.postGIS(try await PostGISCatalogus(address: adres))
            let aantallen = try await Opslagkopie(van: eerste, naar: midden).maak()
            #expect(aantallen == [.locaties: 3, .woningbouwgebieden: 3, .provincies: 2, .gemeenten: 2])
            try await verwachtGelijk(eerste.catalogus, midden.catalogus)
            let laatste = try geoPackage("twee.gpkg")
            _ = try await Opslagkopie(van: midden, naar: laatste).maak()
            try await verwachtGelijk(eerste.catalogus, laatste.catalogus)
            for opslag in [eerste, midden, laatste] {
                _ = try await opslag.catalogus.maakOngedaan(5, Self.ondertekening("dirk"))
                #expect(try await opslag.catalogus.locaties() == Volgorde.opNummer(try Voorbeelden.locaties()))
            }
        }
    }

    @Test("is not made over what is there, and leaves that as it was")
    func nietLeeg() async throws {
        try await Proefserver.bij { adres async throws in
            let bron = try geoPackage("een.gpkg")
            try await vul(bron.catalogus)
            let doel = Databaseopslag.postGIS(try await PostGISCatalogus(address: adres))
            try await doel.catalogus.schrijf(
                .gemeenten(Voorbeelden.gemeenten), wijze: .vervang, herkomst: Voorbeelden.herkomst)
            let error = await #expect(throws: StorageError.self) {
                try await Opslagkopie(van: bron, naar: doel).maak()
            }
            #expect(error?.code == .notEmpty)
            #expect(try await doel.catalogus.geschiedenis(van: nil).count == 1)
            #expect(try await doel.catalogus.locaties().isEmpty)
        }
    }

    @Test("fails whole when the store cannot be read to its end")
    func onleesbaar() async throws {
        try await Proefserver.bij { adres async throws in
            let bron = Databaseopslag.postGIS(try await PostGISCatalogus(address: adres))
            try await vul(bron.catalogus)
            try await Verbindingspoel(try Postgresadres(adres), aantal: 1).doe {
                try $0.voerUit("UPDATE gemeenten SET overige = NULL, begrenzing_peildatum = 'infinity'")
            }
            let doel = try geoPackage("twee.gpkg")
            let error = await #expect(throws: StorageError.self) {
                try await Opslagkopie(van: bron, naar: doel).maak()
            }
            #expect(error?.code == .damagedRow)
            #expect(try await doel.catalogus.geschiedenis(van: nil).isEmpty)
            #expect(try await doel.catalogus.locaties().isEmpty)
        }
    }
}
