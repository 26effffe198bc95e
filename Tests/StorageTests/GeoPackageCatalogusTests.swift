// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB
import Geometry
import Storage
import TestSupport
import Testing
import Woningbouw

@Suite("The GeoPackage store")
struct GeoPackageCatalogusTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file("store.gpkg").path }

    init() throws {
        folder = try TemporaryFolder()
    }

    private func filled() async throws -> GeoPackageCatalogus {
        let catalogus = try GeoPackageCatalogus(path: path)
        try await catalogus.schrijf(
            .locaties(try Voorbeelden.locaties()), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        try await catalogus.schrijf(
            .provincies(try Voorbeelden.provincies()), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        return catalogus
    }

    private func query<Value: DatabaseValueConvertible & Sendable>(_ sql: String, as type: Value.Type) throws -> [Value]
    {
        try DatabaseQueue(path: path).read { try Value.fetchAll($0, sql: sql) }
    }

    @Test("keeps what it was told when it is opened again")
    func reopened() async throws {
        _ = try await filled()
        let locaties = try await GeoPackageCatalogus(path: path).locaties()
        #expect(locaties.count == 3)
    }

    @Test("is a GeoPackage 1.3 in RD New by what the standard asks of the file")
    func standard() async throws {
        _ = try await filled()
        #expect(try query("PRAGMA application_id", as: Int.self) == [0x4750_4B47])
        #expect(try query("PRAGMA user_version", as: Int.self) == [10_300])
        #expect(try query("PRAGMA journal_mode", as: String.self) == ["wal"])
        #expect(try query("PRAGMA foreign_key_check", as: String.self).isEmpty)
        #expect(try query("PRAGMA integrity_check", as: String.self) == ["ok"])
        #expect(try query("SELECT DISTINCT srs_id FROM gpkg_geometry_columns", as: Int.self) == [28992])
    }

    @Test("the spatial index holds the boxes of the outlines, also after changes")
    func spatialIndex() async throws {
        let catalogus = try await filled()
        #expect(try query("SELECT count(*) FROM rtree_locaties_geom", as: Int.self) == [2])
        let verplaatst = Locatie(
            id: "vol", nummer: 2, naam: "V", begrenzing: Begrenzing(herkomst: .indicatief),
            vorm: .vlak(try .square(200_000, 500_000, side: 10)))
        try await catalogus.schrijf(.locaties([verplaatst]), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        let box = try DatabaseQueue(path: path).read { try Row.fetchOne($0, sql: "SELECT * FROM rtree_locaties_geom") }
        #expect(box?["minx"] == 200_000.0)
        #expect(box?["maxy"] == 500_010.0)
        #expect(try query("SELECT count(*) FROM rtree_locaties_geom", as: Int.self) == [1])
        #expect(
            try query("SELECT max_x FROM gpkg_contents WHERE table_name = 'locaties'", as: Double.self) == [200_010])
    }

    @Test("rows that stay keep their fid, so that selections in GIS tools hold")
    func fid() async throws {
        let catalogus = try await filled()
        let before = try query("SELECT fid FROM locaties WHERE id = 'vol'", as: Int.self)
        var locaties = try Voorbeelden.locaties()
        locaties[0].naam = "Anders"
        try await catalogus.schrijf(.locaties(locaties), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        #expect(try query("SELECT fid FROM locaties WHERE id = 'vol'", as: Int.self) == before)
    }

    @Test("a write that fails midway leaves everything as it was")
    func atomic() async throws {
        let catalogus = try await filled()
        try await DatabaseQueue(path: path).write { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER nee BEFORE INSERT ON locaties WHEN NEW.id = 'z'
                    BEGIN SELECT RAISE(ABORT, 'nee'); END
                    """)
        }
        let nieuw = try ["a", "z"].map { id in
            Locatie(
                id: id, nummer: 1, naam: id, begrenzing: Begrenzing(herkomst: .indicatief),
                vorm: .vlak(try .square(1000, 400_000, side: 1)))
        }
        await #expect(throws: StorageError.self) {
            try await catalogus.schrijf(.locaties(nieuw), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        }
        #expect(try await catalogus.locaties().map(\.id) == ["kaal", "derde", "vol"])
    }

    @Test("many read while one writes, and each sees a whole state")
    func concurrent() async throws {
        let catalogus = try await filled()
        let locaties = try Voorbeelden.locaties()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for reader in 0..<8 {
                group.addTask {
                    let gelezen = try await catalogus.locaties().count
                    #expect(gelezen == 3 || gelezen == 1, "reader \(reader)")
                }
                group.addTask {
                    let inhoud = Laaginhoud.locaties(reader.isMultiple(of: 2) ? [locaties[0]] : locaties)
                    try await catalogus.schrijf(inhoud, wijze: .vervang, herkomst: Voorbeelden.herkomst)
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("a new store that many open at once is made once")
    func openedAtOnce() async throws {
        let path = path
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { try await GeoPackageCatalogus(path: path).locaties().count }
            }
            for try await count in group { #expect(count == 0) }
        }
    }

    @Test("what is no store is named and left alone")
    func refused() throws {
        let text = try folder.file("tekst.gpkg", holding: String(repeating: "geen database ", count: 100))
        let other = folder.file("ander.gpkg").path
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (a)") }
        let gpkg = folder.file("vreemd.gpkg").path
        try DatabaseQueue(path: gpkg).write {
            try $0.execute(sql: "CREATE TABLE t (a); PRAGMA application_id = 1196444487")
        }
        let cases: [(String, StorageError.Code)] = [
            (text.path, .notADatabase), (other, .notAGeoPackage), (gpkg, .notAStore), (folder.url.path, .unavailable),
            (folder.file("weg/store.gpkg").path, .unavailable),
        ]
        for (path, code) in cases {
            let error = try #require(throws: StorageError.self) { try GeoPackageCatalogus(path: path) }
            #expect(error.code == code)
            #expect(error.message.contains(path))
        }
        #expect(try String(contentsOf: text, encoding: .utf8).hasPrefix("geen database"))
    }

    @Test("a store of a newer version is refused")
    func newerVersion() async throws {
        _ = try await filled()
        try await DatabaseQueue(path: path).write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999')") }
        let error = try #require(throws: StorageError.self) { try GeoPackageCatalogus(path: path) }
        #expect(error.code == .newerVersion)
    }

    @Test("a row that a GIS tool has spoiled is named")
    func spoiled() async throws {
        let catalogus = try await filled()
        try await DatabaseQueue(path: path).write { db in
            // The triggers of the spatial index call functions that this plain connection does not have.
            let triggers = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
            try db.execute(sql: "UPDATE locaties SET status = 'klaar' WHERE id = 'vol'")
        }
        let error = try await #require(throws: StorageError.self) { try await catalogus.locaties() }
        #expect(error.code == .damagedRow)
        #expect(error.message.contains("'vol'") && error.message.contains("klaar"))
    }

    @Test(
        "GDAL opens it without a warning", .enabled(if: Tool.exists("ogrinfo"), "ogrinfo is not installed"))
    func gdal() async throws {
        _ = try await filled()
        let output = try Tool.run("ogrinfo", "-so", "-al", path)
        #expect(!output.contains("Warning") && !output.contains("ERROR"))
        #expect(output.contains("Layer name: locaties"))
        #expect(output.contains("Feature Count: 3"))
        #expect(output.contains("ID[\"EPSG\",28992]"))
    }
}
