// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB

/// Opens the database of a GeoPackage for reading only, and says in the words of files what SQLite says.
enum GeoPackageConnection {
    /// What a query gives.
    /// - Throws: ``FormatError``.
    static func read<Answer>(_ url: URL, _ query: (Database) throws -> Answer) throws(FormatError) -> Answer {
        do {
            return try withDatabase(url) { db in try rewording(query, db) }
        } catch let error as FormatError {
            throw error.locating(file: url.lastPathComponent)
        } catch {
            throw reworded(error).locating(file: url.lastPathComponent)
        }
    }

    /// Runs a body on the open database; only the opening is reworded, so that what the body throws stays what it is.
    static func withDatabase<Answer>(_ url: URL, _ body: (Database) throws -> Answer) throws -> Answer {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "doorbraakkaart reader"
        configuration.busyMode = .timeout(5)
        // What others put into a file must run nothing: neither functions in its views nor tricks in its schema.
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
        }
        let queue: DatabaseQueue
        do { queue = try DatabaseQueue(path: url.path(percentEncoded: false), configuration: configuration) } catch {
            throw reworded(error).locating(file: url.lastPathComponent)
        }
        defer { try? queue.close() }
        return try queue.read(body)
    }

    private static func rewording<Answer>(_ query: (Database) throws -> Answer, _ db: Database) throws -> Answer {
        do { return try query(db) } catch let error as FormatError { throw error } catch { throw reworded(error) }
    }

    /// What went wrong in SQLite.
    static func reworded(_ error: any Error) -> FormatError {
        guard let error = error as? DatabaseError else {
            return FormatError(.malformedGeoPackage, "the tables of the GeoPackage hold values of another type")
        }
        switch error.resultCode {
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR:
            return FormatError(.unreadable, "the GeoPackage cannot be opened: \(error.message ?? "the disk fails")")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return FormatError(.unreadable, "the GeoPackage is being written by another program: try again later")
        case .SQLITE_NOTADB:
            return FormatError(.malformedGeoPackage, "the file starts as an SQLite database but is none")
        default:
            return FormatError(.malformedGeoPackage, "the GeoPackage is damaged: \(error.message ?? "no reason given")")
        }
    }
}
