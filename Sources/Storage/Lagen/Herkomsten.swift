// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import Woningbouw

/// Where the content of each layer came from last.
struct Herkomsten {
    let db: Database

    func herkomst(van laag: Laag) throws -> Laagherkomst? {
        let rij = try Row.fetchOne(
            db, sql: "SELECT bestand, sha256, bronvermelding FROM laagherkomst WHERE laag = ?",
            arguments: [laag.rawValue])
        guard let rij, let bestand = String.fromDatabaseValue(rij[0]), let sha256 = String.fromDatabaseValue(rij[1])
        else { return nil }
        return Laagherkomst(bestand: bestand, sha256: sha256, bronvermelding: String.fromDatabaseValue(rij[2]))
    }

    /// Notes where the content of a layer comes from; nil takes the note away.
    func zet(_ herkomst: Laagherkomst?, van laag: Laag) throws {
        guard let herkomst else {
            return try db.execute(sql: "DELETE FROM laagherkomst WHERE laag = ?", arguments: [laag.rawValue])
        }
        try db.execute(
            sql: """
                INSERT INTO laagherkomst (laag, bestand, sha256, bronvermelding) VALUES (?, ?, ?, ?)
                ON CONFLICT (laag) DO UPDATE SET bestand = excluded.bestand, sha256 = excluded.sha256,
                  bronvermelding = excluded.bronvermelding
                """,
            arguments: [laag.rawValue, herkomst.bestand, herkomst.sha256, herkomst.bronvermelding])
    }
}
