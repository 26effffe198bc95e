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
        // A text that no row can hold is in none of them.
        if argumenten.contains(where: \.isOnhoudbaar) { return }
        let cursor = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: Self.argumenten(argumenten))
        while let rij = try cursor.next() { try gebruik(SQLiteRij(rij: rij)) }
    }

    func doorloop(_ sql: String, _ argumenten: [Kolomwaarde], _ gebruik: (any Rij) throws -> Bool) throws {
        if argumenten.contains(where: \.isOnhoudbaar) { return }
        let cursor = try Row.fetchCursor(db, sql: sql, arguments: Self.argumenten(argumenten))
        while let rij = try cursor.next() {
            guard try gebruik(SQLiteRij(rij: rij)) else { return }
        }
    }

    func voerUit(_ sql: String, _ argumenten: [Kolomwaarde]) throws {
        try db.cachedStatement(sql: sql).execute(arguments: try Self.teBewaren(argumenten))
    }

    func voegToe(_ rijen: [[Kolomwaarde]], aan tabel: String, _ kolommen: [String]) throws {
        let vakken = kolommen.map { _ in "?" }.joined(separator: ", ")
        let opdracht = try db.cachedStatement(
            sql: "INSERT INTO \(tabel) (\(kolommen.joined(separator: ", "))) VALUES (\(vakken))")
        for rij in rijen { try opdracht.execute(arguments: try Self.teBewaren(rij)) }
    }

    func heeftGeschiedenis() throws -> Bool { try db.tableExists("geschiedenis") }

    private static func argumenten(_ waarden: [Kolomwaarde]) -> StatementArguments {
        StatementArguments(waarden.map(\.databaseValue))
    }

    /// Arguments that are to be kept, and so must be whole.
    private static func teBewaren(_ waarden: [Kolomwaarde]) throws -> StatementArguments {
        guard !waarden.contains(where: \.isOnhoudbaar) else {
            throw StorageError(.failed, "a store cannot keep a text with the character 0: remove it first")
        }
        return argumenten(waarden)
    }

    // MARK: Layers

    func lees(_ tabel: Tabel, ids: [String], _ gebruik: (any Rij) throws -> Void) throws {
        if ids.count == 1 {
            return try lees("SELECT * FROM \(tabel.naam) WHERE \(tabel.sleutel) = ?", [.tekst(ids[0])], gebruik)
        }
        try lees(
            "SELECT * FROM \(tabel.naam) WHERE \(tabel.sleutel) IN (SELECT value FROM json_each(?))",
            [.teksten(ids.filter { !Kolomwaarde.tekst($0).isOnhoudbaar })], gebruik)
    }

    func schrijf(_ rijen: [Rijschrijver], in tabel: Tabel, zijnNieuw: Bool) throws {
        guard let kolommen = rijen.first?.kolommen else { return }
        let vakken = kolommen.map { _ in "?" }.joined(separator: ", ")
        let nieuw = kolommen.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        let opdracht = try db.cachedStatement(
            sql: """
                INSERT INTO \(tabel.naam) (\(kolommen.joined(separator: ", "))) VALUES (\(vakken))
                ON CONFLICT (\(tabel.sleutel)) DO UPDATE SET \(nieuw)
                """)
        let plaatsen = Plaatsen(db: self, tabel: tabel)
        for rij in rijen {
            try opdracht.execute(arguments: try Self.teBewaren(rij.waarden))
            if !zijnNieuw { try plaatsen.verwijder(van: rij.id) }
            try plaatsen.voegToe(rij.plaatsen, van: rij.id)
        }
    }

    func verwijder(_ ids: [String], uit tabel: Tabel) throws {
        for id in ids {
            try voerUit("DELETE FROM \(tabel.naam) WHERE \(tabel.sleutel) = ?", [.tekst(id)])
            try Plaatsen(db: self, tabel: tabel).verwijder(van: id)
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
