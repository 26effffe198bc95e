// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB
import GeoFormats
import TestSupport
import Testing
import Woningbouw

@testable import Storage

@Suite("A store of an earlier version")
struct IndelingTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file("oud.gpkg").path }

    init() throws { folder = try TemporaryFolder() }

    /// A store as the first version made it, with a gemeente.
    private func maakEerste() throws {
        var configuration = Configuration()
        configuration.prepareDatabase { GeoPackageFunctions.register(in: $0) }
        let database = try DatabaseQueue(path: path, configuration: configuration)
        try Indeling.migraties.migrate(database, upTo: "1")
        let vlak = Data(GeoPackageBinary.encode(Voorbeelden.vlak(80_000, 455_000)))
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO gemeenten (geom, code, naam, begrenzing_herkomst)
                    VALUES (?, 'GM0518', '''s-Gravenhage', 'officieel');
                    """,
                arguments: [vlak])
            try db.execute(
                sql: "INSERT INTO laagherkomst (laag, bestand, sha256) VALUES ('gemeenten', 'oud.geojson', '00')")
        }
        try database.close()
    }

    @Test("is brought up to date when it is opened, and keeps what it holds")
    func upgraded() async throws {
        try maakEerste()
        let catalogus = try GeoPackageCatalogus(path: path)
        #expect(try await catalogus.gemeenten() == [Voorbeelden.gemeenten[1]])
        #expect(try await catalogus.geschiedenis(van: nil).isEmpty)
        try await catalogus.schrijf(
            .gemeenten(Voorbeelden.gemeenten), wijze: .vervang, herkomst: Voorbeelden.herkomst,
            Ondertekening(door: "toets", tijdstip: Date(timeIntervalSince1970: 0)))
        _ = try await catalogus.maakOngedaan(
            nil, Ondertekening(door: "toets", tijdstip: Date(timeIntervalSince1970: 1)))
        #expect(try await catalogus.gemeenten() == [Voorbeelden.gemeenten[1]])
        #expect(try await catalogus.herkomst(van: .gemeenten)?.bestand == "oud.geojson")
    }

    @Test("of version 3 keeps its locaties, and a change made then is undone now", arguments: [false, true])
    func derde(readOnly: Bool) async throws {
        // Without an agenda a row and its image are what version 3 wrote.
        var voor = try Voorbeelden.locaties()[0]
        voor.agenda = Doorbraakagenda()
        var na = voor
        na.fase = "uitwerking"
        let catalogus = try GeoPackageCatalogus(path: path)
        try await catalogus.schrijf(.locaties([voor]), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        try await catalogus.schrijf(
            .locaties([na]), wijze: .vervang, herkomst: Voorbeelden.herkomst,
            Ondertekening(door: "toets", tijdstip: Date(timeIntervalSince1970: 0)))
        var configuration = Configuration()
        configuration.prepareDatabase { GeoPackageFunctions.register(in: $0) }
        let database = try DatabaseQueue(path: path, configuration: configuration)
        try await database.write { db in
            for kolom in Agendalijst.allCases {
                try db.execute(sql: "ALTER TABLE locaties DROP COLUMN \(kolom.rawValue)")
            }
            try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '4'")
        }
        try database.close()
        let weer = try GeoPackageCatalogus(path: path, readOnly: readOnly)
        #expect(try await weer.locaties() == [na])
        guard !readOnly else { return }
        _ = try await weer.maakOngedaan(nil, Ondertekening(door: "toets", tijdstip: Date(timeIntervalSince1970: 1)))
        #expect(try await weer.locaties() == [voor])
    }

    @Test("is read as it is where it may not be written")
    func readOnly() async throws {
        try maakEerste()
        let catalogus = try GeoPackageCatalogus(path: path, readOnly: true)
        #expect(try await catalogus.gemeenten() == [Voorbeelden.gemeenten[1]])
        #expect(try await catalogus.geschiedenis(van: nil).isEmpty)
        #expect(try await catalogus.wijzigingen(van: 1) == Wijzigingen())
    }

    @Test("becomes the same tables as a new one")
    func sameSchema() throws {
        try maakEerste()
        _ = try GeoPackageCatalogus(path: path)
        _ = try GeoPackageCatalogus(path: folder.file("nieuw.gpkg").path)
        func schema(_ path: String) throws -> [String] {
            try DatabaseQueue(path: path).read { db in
                try String.fetchAll(db, sql: "SELECT coalesce(sql, name) FROM sqlite_master ORDER BY type, name")
            }
        }
        #expect(try schema(path) == schema(folder.file("nieuw.gpkg").path))
    }
}
