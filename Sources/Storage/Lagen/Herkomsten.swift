// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Where the content of each layer came from last.
struct Herkomsten {
    let db: any Databank

    func herkomst(van laag: Laag) throws -> Laagherkomst? {
        try db.eerste(
            "SELECT bestand, sha256, bronvermelding FROM laagherkomst WHERE laag = ?", [.tekst(laag.rawValue)]
        ) { rij in
            guard let bestand = rij.tekst("bestand"), let sha256 = rij.tekst("sha256") else { return nil }
            return Laagherkomst(bestand: bestand, sha256: sha256, bronvermelding: rij.tekst("bronvermelding"))
        }
    }

    /// Notes where the content of a layer comes from; nil takes the note away.
    func zet(_ herkomst: Laagherkomst?, van laag: Laag) throws {
        guard let herkomst else {
            return try db.voerUit("DELETE FROM laagherkomst WHERE laag = ?", [.tekst(laag.rawValue)])
        }
        try db.voerUit(
            """
            INSERT INTO laagherkomst (laag, bestand, sha256, bronvermelding) VALUES (?, ?, ?, ?)
            ON CONFLICT (laag) DO UPDATE SET bestand = excluded.bestand, sha256 = excluded.sha256,
              bronvermelding = excluded.bronvermelding
            """,
            [
                .tekst(laag.rawValue), .tekst(herkomst.bestand), .tekst(herkomst.sha256),
                Kolomwaarde(herkomst.bronvermelding),
            ])
    }
}
