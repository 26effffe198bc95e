// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import GeoFormats

/// Looks at a file before it is opened as a store, so that nothing that is not ours is ever written to.
enum Opslagbestand {
    /// - Throws: ``StorageError`` when the file is anything but a store or absent.
    static func keur(_ path: String, readOnly: Bool) throws {
        var isMap: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isMap) else {
            try keurMap(path, readOnly: readOnly)
            return
        }
        guard !isMap.boolValue else { throw StorageError(.unavailable, "'\(path)' is a folder, not a store") }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw StorageError(.unavailable, "the store '\(path)' may not be read")
        }
        defer { try? handle.close() }
        let begin = try handle.read(upToCount: kop.count) ?? Data()
        // An empty file is a store that is about to be made.
        if begin.isEmpty, !readOnly { return }
        guard begin.elementsEqual(kop) else { throw StorageError.notADatabase(path) }
        try keurInhoud(path)
    }

    /// The first bytes of every SQLite database.
    private static let kop = Array("SQLite format 3\0".utf8)

    private static func keurMap(_ path: String, readOnly: Bool) throws {
        guard !readOnly else { throw StorageError(.unavailable, "there is no store '\(path)'") }
        let map = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        var isMap: ObjCBool = false
        guard FileManager.default.fileExists(atPath: map, isDirectory: &isMap), isMap.boolValue else {
            throw StorageError(.unavailable, "the store '\(path)' cannot be made: there is no folder '\(map)'")
        }
    }

    /// Reads what the database says of itself; through SQLite, as part of it may still be in the write-ahead log.
    private static func keurInhoud(_ path: String) throws {
        let queue = try DatabaseQueue(path: path, configuration: Verbinding.configuratie(readOnly: true))
        defer { try? queue.close() }
        try queue.read { db in
            let kenmerk = try Int32.fetchOne(db, sql: "PRAGMA application_id")
            if try kenmerk == 0 && isLeeg(db) { return }
            guard kenmerk == GeoPackageSchema.applicationID else {
                throw StorageError(.notAGeoPackage, "'\(path)' is an SQLite database but not a GeoPackage")
            }
            guard try db.tableExists("grdb_migrations"), try db.tableExists("laagherkomst") else {
                throw StorageError(
                    .notAStore, "'\(path)' is a GeoPackage of another program: import its layers into a store instead")
            }
            guard try !Indeling.migraties.hasBeenSuperseded(db) else {
                throw StorageError(
                    .newerVersion, "the store '\(path)' was made by a newer version of doorbraakkaart: use that one")
            }
        }
    }

    /// Whether the database holds nothing, or only the list of versions with which the making of a store begins.
    private static func isLeeg(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name != 'grdb_migrations'") == 0
    }
}
