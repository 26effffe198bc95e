// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

/// The fourth version of the tables: the doorbraakagenda of a locatie, a column for each list.
///
/// A column holds a JSON array, or nothing where the list is empty, so that what the history keeps of objects without
/// an agenda stays as it was. Stores in use hold it: it is never changed, only followed by a next one.
enum Indeling4 {
    static func maak(_ db: Database) throws {
        // Spelled out and not taken from the domain, where a later version may know more lists.
        for kolom in ["termijnen", "knelpunten", "partijen", "factoren", "doorbraken", "statusverloop", "fasen"] {
            try db.execute(sql: "ALTER TABLE locaties ADD COLUMN \(kolom) TEXT")
        }
    }
}
