// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB
import GeoFormats
import Geometry
import Testing

@Suite("The spatial index of a GeoPackage")
struct SpatialIndexTests {
    private static let contents = GeoPackageContents(table: "vlak", identifier: "Vlakken", geometry: .multiPolygon)

    private func database() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { GeoPackageFunctions.register(in: $0) }
        let queue = try DatabaseQueue(configuration: configuration)
        try queue.write { db in
            try GeoPackageSchema.create(in: db)
            try db.execute(
                sql: "CREATE TABLE vlak (fid INTEGER PRIMARY KEY NOT NULL, geom MULTIPOLYGON, naam TEXT UNIQUE)")
            try Self.contents.register(in: db, lastChange: "2025-06-12T00:00:00.000Z")
        }
        return queue
    }

    private func blob(_ x: Double) throws -> Data {
        Data(GeoPackageBinary.encode(MultiPolygon([Polygon(shell: try Samples.square(x, 400_000, 8))])))
    }

    private static let empty = Data(GeoPackageBinary.encode(MultiPolygon([])))

    /// The keys and western edges in the index.
    private func index(_ db: Database) throws -> [Int: Double] {
        let rows = try Row.fetchAll(db, sql: "SELECT id, minx FROM rtree_vlak_geom")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["id"], $0["minx"]) })
    }

    @Test("follows inserts, updates of any kind, changed keys and deletes")
    func follows() throws {
        let queue = try database()
        try queue.write { db in
            func run(_ sql: String, _ arguments: StatementArguments = [], leaves expected: [Int: Double]) throws {
                try db.execute(sql: sql, arguments: arguments)
                let index = try index(db)
                #expect(index == expected, "\(sql)")
            }
            try run("INSERT INTO vlak VALUES (1, ?, 'a')", [blob(1024)], leaves: [1: 1024])
            try run("INSERT INTO vlak VALUES (2, ?, 'b'), (3, NULL, 'c')", [Self.empty], leaves: [1: 1024])
            try run("UPDATE vlak SET geom = ? WHERE fid = 1", [blob(2048)], leaves: [1: 2048])
            try run("UPDATE vlak SET geom = ? WHERE fid IN (2, 3)", [blob(16)], leaves: [1: 2048, 2: 16, 3: 16])
            try run("UPDATE vlak SET geom = NULL WHERE fid = 2", leaves: [1: 2048, 3: 16])
            try run("UPDATE vlak SET geom = ? WHERE fid = 3", [Self.empty], leaves: [1: 2048])
            try run("UPDATE vlak SET fid = 9 WHERE fid = 1", leaves: [9: 2048])
            try run("UPDATE vlak SET fid = 8, geom = NULL WHERE fid = 9", leaves: [:])
            let upsert = """
                INSERT INTO vlak VALUES (8, ?, 'a') ON CONFLICT (naam) DO UPDATE SET geom = excluded.geom
                """
            try run(upsert, [blob(32)], leaves: [8: 32])
            try run(upsert, [blob(64)], leaves: [8: 64])
            try run("DELETE FROM vlak", leaves: [:])
        }
    }

    @Test("has the triggers of version 1.4 and no others")
    func triggers() throws {
        let names = try database().read { db in
            try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
        }
        let expected = ["delete", "insert", "update2", "update4", "update5", "update6", "update7"]
        #expect(names == expected.map { "rtree_vlak_geom_\($0)" })
    }

    @Test("takes what was there before, and the extent follows the blobs")
    func existing() throws {
        try database().write { db in
            try db.execute(
                sql: "INSERT INTO vlak (geom) VALUES (?), (NULL), (?)", arguments: [blob(100_000.001), Self.empty])
            try GeoPackageContents.updateExtent(of: "vlak", in: db)
            let row = try #require(try Row.fetchOne(db, sql: "SELECT min_x, max_y FROM gpkg_contents"))
            #expect(row["min_x"] == 100_000.001)
            #expect(row["max_y"] == 400_008.0)
        }
    }

    @Test("calls functions that know NULL, empty blobs and nonsense")
    func functions() throws {
        try database().read { db throws in
            #expect(try Int.fetchOne(db, sql: "SELECT ST_IsEmpty(?)", arguments: [Self.empty]) == 1)
            #expect(try Int.fetchOne(db, sql: "SELECT ST_IsEmpty(NULL)") == nil)
            #expect(try Double.fetchOne(db, sql: "SELECT ST_MinX(?)", arguments: [Self.empty]) == nil)
            #expect(throws: (any Error).self) { try Double.fetchOne(db, sql: "SELECT ST_MaxX(x'00')") }
        }
    }
}
