// SPDX-License-Identifier: EUPL-1.2

internal import GRDBSQLite
internal import Synchronization

/// Tells at once whether anything was written to a store since, whichever connection or program does it.
///
/// It has a connection of its own, which writes nothing and waits for nobody. It asks SQLite itself, as it is asked for
/// every answer that is repeated: a queue of GRDB around it takes as long as all the rest.
final class Waarnemer: Sendable {
    private let path: String
    private let lezer = Mutex<Lezer?>(nil)

    init(path: String) {
        self.path = path
    }

    /// A number that changes with every transaction of another connection from the moment on which others see it (SQLite,
    /// `PRAGMA data_version`); nil when it cannot be had now.
    func teller() -> Int? {
        lezer.withLock { lezer in
            if lezer == nil { lezer = Lezer(path) }
            return lezer?.teller()
        }
    }

    /// What of the log told one opening of the store from another.
    var begin: [Int] { lezer.withLock { $0?.logboek ?? [] } }

    /// Closes the connection.
    func sluit() { lezer.withLock { $0 = nil } }
}

/// A connection with the one question that it is asked.
private final class Lezer {
    private var verbinding: OpaquePointer?
    private var vraag: OpaquePointer?
    /// Where SQLite began to count, so that a store that is opened again has the same number.
    private var begin: Int?
    /// How the log was before that, as it may hold what another program has written and not brought into the file yet.
    let logboek: [Int]

    /// - Returns: Nil when the store cannot be opened.
    init?(_ path: String) {
        logboek = Bestandsmerk(path: path + "-wal")?.getallen ?? []
        guard sqlite3_open_v2(path, &verbinding, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK,
            sqlite3_prepare_v2(verbinding, "PRAGMA data_version", -1, &vraag, nil) == SQLITE_OK
        else { return nil }
    }

    func teller() -> Int? {
        defer { sqlite3_reset(vraag) }
        guard sqlite3_step(vraag) == SQLITE_ROW else { return nil }
        let stand = Int(sqlite3_column_int64(vraag, 0))
        let begin = begin ?? stand
        self.begin = begin
        return stand - begin
    }

    deinit {
        sqlite3_finalize(vraag)
        sqlite3_close(verbinding)
    }
}
