// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// The tables of a GeoPackage within a transaction of the caller.
struct SQLiteDatabank: Databank {
    let db: Database

    // MARK: Statements

    func lees(_ sql: String, _ argumenten: [Kolomwaarde], _ gebruik: (any Rij) throws -> Void) throws {
        let cursor = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: Self.argumenten(argumenten))
        while let rij = try cursor.next() { try gebruik(SQLiteRij(rij: rij)) }
    }

    func doorloop(_ sql: String, _ argumenten: [Kolomwaarde], _ gebruik: (any Rij) throws -> Bool) throws {
        let cursor = try Row.fetchCursor(db, sql: sql, arguments: Self.argumenten(argumenten))
        while let rij = try cursor.next() {
            guard try gebruik(SQLiteRij(rij: rij)) else { return }
        }
    }

    func voerUit(_ sql: String, _ argumenten: [Kolomwaarde]) throws {
        try db.cachedStatement(sql: sql).execute(arguments: Self.argumenten(argumenten))
    }

    func voegToe(_ rijen: [[Kolomwaarde]], aan tabel: String, _ kolommen: [String]) throws {
        let vakken = kolommen.map { _ in "?" }.joined(separator: ", ")
        let sql = "INSERT INTO \(tabel) (\(kolommen.joined(separator: ", "))) VALUES (\(vakken))"
        for rij in rijen { try voerUit(sql, rij) }
    }

    func heeftGeschiedenis() throws -> Bool { try db.tableExists("geschiedenis") }

    private static func argumenten(_ waarden: [Kolomwaarde]) -> StatementArguments {
        StatementArguments(waarden.map(\.databaseValue))
    }

    // MARK: Layers

    func lees(_ tabel: Tabel, ids: [String], _ gebruik: (any Rij) throws -> Void) throws {
        let sql = "SELECT * FROM \(tabel.naam) WHERE \(tabel.sleutel) = ?"
        for id in ids { try lees(sql, [.tekst(id)], gebruik) }
    }

    func schrijf(_ rijen: [Rijschrijver], in tabel: Tabel, zijnNieuw: Bool) throws {
        for rij in rijen {
            let vakken = rij.kolommen.map { _ in "?" }.joined(separator: ", ")
            let nieuw = rij.kolommen.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
            try voerUit(
                """
                INSERT INTO \(tabel.naam) (\(rij.kolommen.joined(separator: ", "))) VALUES (\(vakken))
                ON CONFLICT (\(tabel.sleutel)) DO UPDATE SET \(nieuw)
                """, rij.waarden)
            try Plaatsen(db: self, tabel: tabel).vervang(rij.plaatsen, van: rij.id)
        }
    }

    func verwijder(_ ids: [String], uit tabel: Tabel) throws {
        for id in ids {
            try voerUit("DELETE FROM \(tabel.naam) WHERE \(tabel.sleutel) = ?", [.tekst(id)])
            try Plaatsen(db: self, tabel: tabel).vervang([], van: id)
        }
    }

    func plaatsen(_ rij: any Rij, _ id: String, in tabel: Tabel) throws -> [Point] {
        try Plaatsen(db: self, tabel: tabel).punten(van: id)
    }

    /// Tells GIS tools the box around what the layer holds now.
    func rondAf(_ tabel: Tabel) throws {
        try GeoPackageContents.updateExtent(of: tabel.naam, in: db)
        try GeoPackageContents.updateExtent(of: Plaatsen.naam, in: db)
    }
}
