// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import GeoFormats
internal import Woningbouw

/// Reads and writes the table of a layer within a transaction of the caller.
struct Laagtabel<Object: Opgeslagen> {
    let db: Database

    private var tabel: String { Object.laag.rawValue }

    /// The objects that fulfil a condition, sorted.
    func lees(_ voorwaarde: Voorwaarde = Voorwaarde()) throws -> [Object] {
        let plaatsen = try Plaatsen(db: db, laag: Object.laag).perEigenaar()
        let rijen = try Row.fetchCursor(
            db, sql: "SELECT * FROM \(tabel) \(voorwaarde.sql) ORDER BY \(Object.volgorde)",
            arguments: voorwaarde.argumenten)
        var objecten: [Object] = []
        while let rij = try rijen.next() {
            let lezer = Rijlezer(rij: rij, laag: Object.laag, sleutel: Object.sleutel, plaatsen: plaatsen)
            objecten.append(try Object(lezer))
        }
        return objecten
    }

    /// What a write would change.
    func wijzigingen(door nieuw: [Object], _ wijze: Schrijfwijze) throws -> Wijzigingen {
        Wijzigingen(van: try lees(), naar: nieuw, wijze: wijze)
    }

    /// Writes what differs; rows that stay keep their `fid`, so that selections and joins of GIS tools hold.
    func schrijf(_ nieuw: [Object], _ wijze: Schrijfwijze) throws -> Wijzigingen {
        let wijzigingen = try wijzigingen(door: nieuw, wijze)
        for id in wijzigingen.verwijderd { try verwijder(id) }
        let teSchrijven = Set(wijzigingen.toegevoegd + wijzigingen.gewijzigd)
        for object in nieuw where teSchrijven.contains(object.id) { try schrijf(object) }
        if !teSchrijven.isEmpty || !wijzigingen.verwijderd.isEmpty {
            try GeoPackageContents.updateExtent(of: tabel, in: db)
            try GeoPackageContents.updateExtent(of: Plaatsen.tabel, in: db)
        }
        return wijzigingen
    }

    private func schrijf(_ object: Object) throws {
        var rij = Rijschrijver()
        object.schrijf(&rij)
        let vakken = rij.kolommen.map { _ in "?" }.joined(separator: ", ")
        let nieuw = rij.kolommen.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        try db.cachedStatement(
            sql: """
                INSERT INTO \(tabel) (\(rij.kolommen.joined(separator: ", "))) VALUES (\(vakken))
                ON CONFLICT (\(Object.sleutel)) DO UPDATE SET \(nieuw)
                """
        ).execute(arguments: StatementArguments(rij.waarden))
        try Plaatsen(db: db, laag: Object.laag).vervang(rij.plaatsen, van: object.id)
    }

    private func verwijder(_ id: String) throws {
        try db.cachedStatement(sql: "DELETE FROM \(tabel) WHERE \(Object.sleutel) = ?").execute(arguments: [id])
        try Plaatsen(db: db, laag: Object.laag).vervang([], van: id)
    }
}
