// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Reads and writes the table of a layer within a transaction of the caller.
struct Laagtabel<Object: Opgeslagen> {
    /// How many objects are in memory at once.
    private static var deel: Int { 256 }

    let db: any Databank

    private var tabel: Tabel { Object.tabel }

    // MARK: Reading

    /// The objects that fulfil a condition, sorted.
    func lees(_ voorwaarde: Voorwaarde) throws -> [Object] {
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
        let voorwaarde = Voorwaarde(db, vraag)
        if let vlak = vraag.vlak {
            let filter = try Vlakfilter(vlak)
            try doorloop(voorwaarde) { if try filter.laatDoor($0.vorm) { try neem($0) } }
        } else {
            try doorloop(voorwaarde, neem)
        }
        if !deel.isEmpty { try gebruik(Object.inhoud(deel)) }
    }

    /// Hands over the objects that fulfil a condition, sorted, one by one.
    func doorloop(_ voorwaarde: Voorwaarde, _ gebruik: (Object) throws -> Void) throws {
        try db.doorloop(
            "SELECT * FROM \(tabel.naam) \(voorwaarde.sql) ORDER BY \(tabel.volgorde)", voorwaarde.argumenten
        ) { rij in
            try gebruik(try object(rij))
            return true
        }
    }

    /// The object of an id, nil when there is none.
    func object(_ id: String) throws -> Object? { try objecten([id])[id] }

    /// Those objects of the ids that there are, by their ids.
    func objecten(_ ids: [String]) throws -> [String: Object] {
        var objecten = [String: Object](minimumCapacity: ids.count)
        try db.lees(tabel, ids: ids) { rij in
            let object = try object(rij)
            objecten[object.id] = object
        }
        return objecten
    }

    /// The ids that do not stay, sorted; the others are not kept in memory.
    func ids(behalve blijft: (String) -> Bool) throws -> [String] {
        var ids: [String] = []
        try db.doorloop("SELECT \(tabel.sleutel) AS id FROM \(tabel.naam) ORDER BY \(tabel.sleutel)", []) { rij in
            if let id = rij.tekst("id"), !blijft(id) { ids.append(id) }
            return true
        }
        return ids
    }

    /// The number after the highest; 1 in an empty layer or one without numbers.
    func volgendNummer() throws -> Int {
        guard tabel.heeftNummers else { return 1 }
        return min(try db.getal("SELECT max(nummer) AS getal FROM \(tabel.naam)"), .max - 1) + 1
    }

    func object(_ rij: any Rij) throws -> Object {
        try Object(
            Rijlezer(rij: rij, laag: tabel.laag, sleutel: tabel.sleutel) { try db.plaatsen(rij, $0, in: tabel) })
    }

    // MARK: Writing

    /// Writes objects.
    /// - Parameter zijnNieuw: Whether the layer has none of their ids.
    func schrijf(_ rijen: [Rijschrijver], zijnNieuw: Bool) throws {
        if !rijen.isEmpty { try db.schrijf(rijen, in: tabel, zijnNieuw: zijnNieuw) }
    }

    func verwijder(_ ids: [String]) throws { try db.verwijder(ids, uit: tabel) }

    /// Ends the writing of a layer in which something has changed.
    func rondAf() throws { try db.rondAf(tabel) }
}
