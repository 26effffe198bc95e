// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB
import TestSupport
import Testing
import Woningbouw

@testable import Storage

@Suite("Which files are opened as a store")
struct OpslagbestandTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file("opslag.gpkg").path }

    init() throws { folder = try TemporaryFolder() }

    private func refused(_ path: String, readOnly: Bool = false) throws -> StorageError {
        try #require(throws: StorageError.self) { try GeoPackageCatalogus(path: path, readOnly: readOnly) }
    }

    private func makeStore() async throws {
        let catalogus = try GeoPackageCatalogus(path: path)
        try await catalogus.schrijf(
            .provincies(Voorbeelden.provincies), wijze: .vervang, herkomst: Voorbeelden.herkomst)
    }

    private func execute(_ sql: String) throws {
        try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
    }

    @Test("One that was made before, with its content")
    func reopened() async throws {
        try await makeStore()
        #expect(try await GeoPackageCatalogus(path: path).provincies().count == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["opslag.gpkg"])
    }

    @Test(
        "No file that comes in its place is read or written for it; put back, it is used again",
        arguments: [true, false])
    func replaced(_ isRemoved: Bool) async throws {
        try await makeStore()
        let catalogus = try GeoPackageCatalogus(path: path)
        let ander = try GeoPackageCatalogus(path: folder.file("ander.gpkg").path)
        try await ander.schrijf(.provincies([]), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        let weg = folder.file("weg.gpkg")
        try FileManager.default.moveItem(at: folder.file("opslag.gpkg"), to: weg)
        if !isRemoved { try FileManager.default.copyItem(atPath: ander.path, toPath: path) }
        let lezen = await #expect(throws: StorageError.self) { _ = try await catalogus.provincies() }
        let schrijven = await #expect(throws: StorageError.self) {
            try await catalogus.schrijf(.provincies([]), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        }
        for fout in [lezen, schrijven] {
            #expect(fout?.code == .unavailable && fout?.message.contains("put it back") == true)
        }
        #expect(catalogus.versiemerk() == nil)
        if !isRemoved { try FileManager.default.removeItem(atPath: path) }
        try FileManager.default.moveItem(at: weg, to: folder.file("opslag.gpkg"))
        #expect(try await catalogus.provincies().count == 2)
    }

    @Test("What another program writes is seen at once, and a store that is closed has no log left beside it")
    func merk() async throws {
        try await makeStore()
        var catalogus: GeoPackageCatalogus? = try GeoPackageCatalogus(path: path)
        let eerste = try #require(catalogus?.versiemerk())
        #expect(catalogus?.versiemerk() == eerste)
        for naam in ["Een", "Twee"] {
            let voor = catalogus?.versiemerk()
            try execute("UPDATE laagherkomst SET bestand = '\(naam)'")
            #expect(catalogus?.versiemerk() != voor)
        }
        catalogus = nil
        #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    }

    @Test("What another program writes is another version, though it is not in the file yet")
    func versie() async throws {
        try await makeStore()
        let catalogus = try GeoPackageCatalogus(path: path)
        let (eerste, merk) = (try await catalogus.versie(), Bestandsmerk(path: path)?.getallen)
        #expect(try await catalogus.versie() == eerste)
        for naam in ["een", "twee"] {
            let voor = try await catalogus.versie()
            try execute("UPDATE laagherkomst SET bestand = '\(naam)'")
            #expect(Bestandsmerk(path: path)?.getallen == merk)
            #expect(try await catalogus.versie() != voor)
        }
        // Another opening begins to count anew, and has what the log holds.
        let later = try await GeoPackageCatalogus(path: path).versie()
        #expect(later != eerste)
        #expect(try await GeoPackageCatalogus(path: path).versie() == later)
    }

    @Test("A change during which the file is replaced is not made")
    func replacedMeanwhile() async throws {
        try await makeStore()
        let catalogus = try GeoPackageCatalogus(path: path)
        let (hier, weg) = (folder.file("opslag.gpkg"), folder.file("weg.gpkg"))
        await #expect(throws: StorageError.self) {
            try await catalogus.schrijf(.init(laag: .provincies, wijze: .vervang, herkomst: Voorbeelden.herkomst)) {
                _ in
                try FileManager.default.moveItem(at: hier, to: weg)
            }
        }
        try FileManager.default.moveItem(at: weg, to: hier)
        #expect(try await catalogus.provincies().count == 2)
    }

    @Test("An empty file becomes one")
    func empty() async throws {
        try Data().write(to: folder.file("opslag.gpkg"))
        #expect(try await GeoPackageCatalogus(path: path).provincies().isEmpty)
    }

    @Test("One whose making was broken off before its first table")
    func unfinished() async throws {
        try execute("CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        #expect(try await GeoPackageCatalogus(path: path).provincies().isEmpty)
    }

    @Test("No folder, and nothing in a folder that does not exist")
    func folders() throws {
        #expect(try refused(folder.url.path).message.contains("is a folder"))
        let missing = try refused(folder.file("weg/opslag.gpkg").path)
        #expect(missing.code == .unavailable)
        #expect(missing.message.contains("there is no folder"))
    }

    @Test("No file of another format; it stays as it was")
    func otherFormat() throws {
        let file = try folder.file("opslag.gpkg", holding: "{\"type\":\"FeatureCollection\"}")
        #expect(try refused(path).code == .notADatabase)
        #expect(try String(contentsOf: file, encoding: .utf8) == "{\"type\":\"FeatureCollection\"}")
    }

    @Test("No database of another program; it stays as it was")
    func otherDatabase() throws {
        try execute("CREATE TABLE a (b)")
        let before = try Data(contentsOf: folder.file("opslag.gpkg"))
        #expect(try refused(path).code == .notAGeoPackage)
        #expect(try Data(contentsOf: folder.file("opslag.gpkg")) == before)
    }

    @Test("No GeoPackage of another program; it stays as it was")
    func otherGeoPackage() throws {
        try execute("PRAGMA application_id = 1196444487; CREATE TABLE gpkg_contents (table_name)")
        let before = try Data(contentsOf: folder.file("opslag.gpkg"))
        let error = try refused(path)
        #expect(error.code == .notAStore)
        #expect(error.message.contains("import its layers"))
        #expect(try Data(contentsOf: folder.file("opslag.gpkg")) == before)
    }

    @Test("None that a newer version made")
    func newer() async throws {
        try await makeStore()
        try execute("INSERT INTO grdb_migrations VALUES ('999')")
        #expect(try refused(path).code == .newerVersion)
    }

    @Test("None that is damaged")
    func damaged() async throws {
        try await makeStore()
        let handle = try FileHandle(forWritingTo: folder.file("opslag.gpkg"))
        try handle.seek(toOffset: 100)
        try handle.write(contentsOf: Data(repeating: 0xAA, count: 16_000))
        try handle.close()
        #expect(try refused(path).code == .damaged)
        try FileHandle(forWritingTo: folder.file("opslag.gpkg")).truncate(atOffset: 50)
        #expect([.damaged, .notADatabase].contains(try refused(path).code))
    }

    @Test("For reading only: it answers, refuses to write, and is not made")
    func readOnly() async throws {
        #expect(try refused(path, readOnly: true).message.contains("there is no store"))
        try await makeStore()
        let catalogus = try GeoPackageCatalogus(path: path, readOnly: true)
        #expect(try await catalogus.provincies().count == 2)
        let error = await #expect(throws: StorageError.self) {
            try await catalogus.schrijf(.provincies([]), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        }
        #expect(error?.code == .readOnly)
    }

    @Test("One that many open at once for the first time")
    func race() async throws {
        for ronde in 0..<10 {
            let path = folder.file("opslag\(ronde).gpkg").path
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 { group.addTask { try await GeoPackageCatalogus(path: path).provincies().count } }
                for try await count in group { #expect(count == 0) }
            }
        }
    }
}
