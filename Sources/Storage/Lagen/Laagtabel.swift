// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import GeoFormats
internal import Woningbouw

/// Reads and writes the table of a layer within a transaction of the caller.
struct Laagtabel<Object: Opgeslagen> {
    /// How many objects are in memory at once.
    private static var deel: Int { 256 }

    let db: Database

    private var tabel: String { Object.laag.rawValue }
    private var plaatsen: Plaatsen { Plaatsen(db: db, laag: Object.laag) }

    // MARK: Reading

    /// The objects that fulfil a condition, sorted.
    func lees(_ voorwaarde: Voorwaarde = Voorwaarde()) throws -> [Object] {
        var objecten: [Object] = []
        try doorloop(voorwaarde) { objecten.append($0) }
        return objecten
    }

    /// Hands over the objects that fulfil a question, sorted, a part at a time.
    func doorloop(_ vraag: Laagvraag, _ gebruik: (Laaginhoud) throws -> Void) throws {
        var deel: [Object] = []
        func neem(_ object: Object) throws {
            deel.append(object)
            guard deel.count == Self.deel else { return }
            try gebruik(Object.inhoud(deel))
            deel.removeAll(keepingCapacity: true)
        }
        if let vlak = vraag.vlak {
            let filter = try Vlakfilter(vlak)
            try doorloop(Voorwaarde(vraag)) { if try filter.laatDoor($0.vorm) { try neem($0) } }
        } else {
            try doorloop(Voorwaarde(vraag), neem)
        }
        if !deel.isEmpty { try gebruik(Object.inhoud(deel)) }
    }

    private func doorloop(_ voorwaarde: Voorwaarde, _ gebruik: (Object) throws -> Void) throws {
        let rijen = try Row.fetchCursor(
            db, sql: "SELECT * FROM \(tabel) \(voorwaarde.sql) ORDER BY \(Object.volgorde)",
            arguments: voorwaarde.argumenten)
        while let rij = try rijen.next() { try gebruik(try object(rij)) }
    }

    /// The object of an id, nil when there is none.
    func object(_ id: String) throws -> Object? {
        let rijen = try db.cachedStatement(sql: "SELECT * FROM \(tabel) WHERE \(Object.sleutel) = ?")
        let cursor = try Row.fetchCursor(rijen, arguments: [id])
        return try cursor.next().map(object)
    }

    /// The ids that do not stay, sorted; the others are not kept in memory.
    func ids(behalve blijft: (String) -> Bool) throws -> [String] {
        let cursor = try String.fetchCursor(
            db, sql: "SELECT \(Object.sleutel) FROM \(tabel) ORDER BY \(Object.sleutel)")
        var ids: [String] = []
        while let id = try cursor.next() {
            if !blijft(id) { ids.append(id) }
        }
        return ids
    }

    /// The number after the highest; 1 in an empty layer or one without numbers.
    func volgendNummer() throws -> Int {
        guard Object.laag == .locaties || Object.laag == .woningbouwgebieden else { return 1 }
        return try Int.fetchOne(db, sql: "SELECT min(coalesce(max(nummer), 0), \(Int.max - 1)) + 1 FROM \(tabel)") ?? 1
    }

    func object(_ rij: Row) throws -> Object {
        try Object(Rijlezer(rij: rij, laag: Object.laag, sleutel: Object.sleutel, plaatsen: plaatsen.punten))
    }

    // MARK: Writing

    /// Writes an object; a row that stays keeps its `fid`, so that selections and joins of GIS tools hold.
    func schrijf(_ rij: Rijschrijver, _ id: String) throws {
        let vakken = rij.kolommen.map { _ in "?" }.joined(separator: ", ")
        let nieuw = rij.kolommen.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        try db.cachedStatement(
            sql: """
                INSERT INTO \(tabel) (\(rij.kolommen.joined(separator: ", "))) VALUES (\(vakken))
                ON CONFLICT (\(Object.sleutel)) DO UPDATE SET \(nieuw)
                """
        ).execute(arguments: StatementArguments(rij.waarden))
        try plaatsen.vervang(rij.plaatsen, van: id)
    }

    func verwijder(_ id: String) throws {
        try db.cachedStatement(sql: "DELETE FROM \(tabel) WHERE \(Object.sleutel) = ?").execute(arguments: [id])
        try plaatsen.vervang([], van: id)
    }

    /// Tells GIS tools the box around what the layer holds now.
    func werkOmvangBij() throws {
        try GeoPackageContents.updateExtent(of: tabel, in: db)
        try GeoPackageContents.updateExtent(of: Plaatsen.tabel, in: db)
    }
}
