// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB
import GeoFormats
import Storage
import TestSupport
import Testing
import Woningbouw

@Suite("Writing a store")
struct TransactieTests {
    private let folder: TemporaryFolder
    private let catalogus: GeoPackageCatalogus

    init() throws {
        folder = try TemporaryFolder()
        catalogus = try GeoPackageCatalogus(path: folder.file("opslag.gpkg").path)
    }

    /// A second connection, as another program would have one.
    private func database() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { GeoPackageFunctions.register(in: $0) }
        return try DatabaseQueue(path: catalogus.path, configuration: configuration)
    }

    private func vul() async throws {
        for inhoud in try Voorbeelden.alles() {
            try await catalogus.schrijf(inhoud, wijze: .vervang, herkomst: Voorbeelden.herkomst)
        }
    }

    @Test("that fails halfway leaves everything as it was")
    func failure() async throws {
        try await vul()
        // The second of the rows to be written is refused.
        try await database().write { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER weiger BEFORE INSERT ON locaties WHEN NEW.id = 'twee'
                    BEGIN SELECT RAISE(ABORT, 'geweigerd'); END
                    """)
        }
        var locaties = try Voorbeelden.locaties()
        locaties[0].id = "een"
        locaties[1].id = "twee"
        let error = await #expect(throws: StorageError.self) {
            try await catalogus.schrijf(
                .locaties(locaties), wijze: .vervang, herkomst: Laagherkomst(bestand: "b", sha256: "1"))
        }
        #expect(error?.message.contains("geweigerd") == true)
        #expect(try await catalogus.locaties() == Volgorde.opNummer(try Voorbeelden.locaties()))
        #expect(try await catalogus.herkomst(van: .locaties) == Voorbeelden.herkomst)
        try expectIndexInStep()
    }

    @Test("keeps the spatial indexes and extents in step")
    func index() async throws {
        try await vul()
        try expectIndexInStep()
        var locaties = try Voorbeelden.locaties()
        locaties[0].vorm = .plaats([])
        locaties[1].vorm = .vlak(Voorbeelden.vlak(20_000, 380_000))
        try await catalogus.schrijf(.locaties(locaties), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        try expectIndexInStep()
        #expect(try extent() == [20_000, 21_100])
        try await catalogus.schrijf(.locaties([]), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        try expectIndexInStep()
    }

    /// The western and eastern edge of the locaties as GIS tools are told.
    private func extent() throws -> [Double?] {
        try database().read { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT min_x, max_x FROM gpkg_contents WHERE table_name = 'locaties'")
            return [row?["min_x"], row?["max_x"]]
        }
    }

    /// Each index holds the boxes of the geometries that are not empty, and nothing else.
    private func expectIndexInStep() throws {
        try database().read { db throws in
            for tabel in ["locaties", "woningbouwgebieden", "plaatsen_zonder_begrenzing", "provincies", "gemeenten"] {
                let boxes = try Row.fetchAll(
                    db,
                    sql: """
                        SELECT fid AS id, ST_MinX(geom) AS minx, ST_MaxX(geom) AS maxx, ST_MinY(geom) AS miny,
                          ST_MaxY(geom) AS maxy
                        FROM \(tabel) WHERE geom NOT NULL AND NOT ST_IsEmpty(geom) ORDER BY fid
                        """)
                let index = try Row.fetchAll(db, sql: "SELECT * FROM rtree_\(tabel)_geom ORDER BY id")
                #expect(boxes.map { $0["id"] as Int64 } == index.map { $0["id"] as Int64 }, "\(tabel)")
                for (box, entry) in zip(boxes, index) {
                    for edge in ["minx", "maxx", "miny", "maxy"] {
                        // The index has 32 bits per edge, rounded outward.
                        #expect(abs((box[edge] as Double) - (entry[edge] as Double)) < 0.1, "\(tabel) \(edge)")
                    }
                    #expect((entry["minx"] as Double) <= (box["minx"] as Double))
                    #expect((entry["maxy"] as Double) >= (box["maxy"] as Double))
                }
            }
        }
    }

    @Test("keeps the fid of rows that stay")
    func stableKeys() async throws {
        try await vul()
        func keys() throws -> [String: Int64] {
            let rows = try database().read { try Row.fetchAll($0, sql: "SELECT id, fid FROM locaties") }
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["id"], $0["fid"]) })
        }
        let before = try keys()
        var locaties = try Voorbeelden.locaties()
        locaties[0].naam = "Anders"
        locaties.reverse()
        try await catalogus.schrijf(.locaties(locaties), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        #expect(try keys() == before)
    }

    @Test("does not disturb those who read")
    func concurrentReads() async throws {
        let catalogus = catalogus
        let een = Voorbeelden.gemeenten
        let ander = een.map { gemeente in
            var gemeente = gemeente
            gemeente.naam += "!"
            return gemeente
        }
        try await catalogus.schrijf(.gemeenten(een), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for ronde in 0..<40 {
                    try await catalogus.schrijf(
                        .gemeenten(ronde.isMultiple(of: 2) ? ander : een), wijze: .vervang,
                        herkomst: Voorbeelden.herkomst)
                }
            }
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<60 {
                        // Always one state or the other, never half of each.
                        let namen = Set(try await catalogus.gemeenten().map { $0.naam.hasSuffix("!") })
                        #expect(namen.count == 1)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("of the same content gives the same rows")
    func reproducible() async throws {
        try await vul()
        let other = try GeoPackageCatalogus(path: folder.file("ander.gpkg").path)
        for inhoud in try Voorbeelden.alles() {
            try await other.schrijf(inhoud, wijze: .vervang, herkomst: Voorbeelden.herkomst)
        }
        func dump(_ path: String) throws -> [String] {
            try DatabaseQueue(path: path).read { db in
                let tables = try String.fetchAll(
                    db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
                return try tables.flatMap { table in
                    try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { "\(table): \($0)" }
                }
            }
        }
        let rows = try dump(catalogus.path)
        #expect(rows.count > 40)
        #expect(try dump(other.path) == rows)
    }
}
