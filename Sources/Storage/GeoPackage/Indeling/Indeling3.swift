// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

/// The third version of the tables: what has no outline is found without looking at all rows.
///
/// Stores in use hold it: it is never changed, only followed by a next one.
enum Indeling3 {
    static func maak(_ db: Database) throws {
        for tabel in ["locaties", "woningbouwgebieden"] {
            try db.execute(sql: "CREATE INDEX \(tabel)_zonder_vlak ON \(tabel) (id) WHERE geom IS NULL")
        }
    }
}
