// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

extension StorageError {
    /// How long a connection waits for another program to finish writing.
    static let wachttijd = 10.0

    /// What an error of the database means for who uses the store at the path; any other error stays as it is.
    static func vertaald(_ error: any Error, path: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            StorageError(.busy, "another program has kept the store '\(path)' locked for \(Int(wachttijd)) seconds")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            StorageError(.readOnly, "the store '\(path)' may be read but not written")
        case .SQLITE_FULL: StorageError(.full, "the disk is full: the store '\(path)' is as it was")
        case .SQLITE_CORRUPT: damaged(path)
        case .SQLITE_NOTADB: notADatabase(path)
        case .SQLITE_CANTOPEN, .SQLITE_IOERR:
            StorageError(.unavailable, "the store '\(path)' cannot be opened: \(reden(error))")
        default: StorageError(.failed, "the store '\(path)' refused: \(reden(error))")
        }
    }

    private static func reden(_ error: DatabaseError) -> String { error.message ?? "\(error.resultCode)" }

    static func damaged(_ path: String) -> StorageError {
        StorageError(.damaged, "the store '\(path)' is damaged: put back a copy, or remove it to start anew")
    }

    static func notADatabase(_ path: String) -> StorageError {
        StorageError(.notADatabase, "'\(path)' is not an SQLite database, so not a store")
    }
}
