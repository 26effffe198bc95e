// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// A database within a transaction of the caller, as the layers and the history use it.
///
/// Statements are the same for every database, with `?` where an argument comes. What databases do each in their own way
/// are members here.
protocol Databank {
    // MARK: Statements

    /// Hands over the rows of an answer that is not large.
    func lees(_ sql: String, _ argumenten: [Kolomwaarde], _ gebruik: (any Rij) throws -> Void) throws

    /// Hands over the rows of an answer of any size, of which only a part is in memory, until told that it is enough.
    func doorloop(_ sql: String, _ argumenten: [Kolomwaarde], _ gebruik: (any Rij) throws -> Bool) throws

    /// The same for rows in an order, of which probably so many are enough.
    func doorloop(
        _ sql: String, _ argumenten: [Kolomwaarde], verwacht: Int, _ gebruik: (any Rij) throws -> Bool) throws

    /// The same for rows in any order, of which there are probably few.
    func doorloop(weinig sql: String, _ argumenten: [Kolomwaarde], _ gebruik: (any Rij) throws -> Bool) throws

    /// Runs a statement that gives no rows.
    func voerUit(_ sql: String, _ argumenten: [Kolomwaarde]) throws

    /// Adds rows to a table.
    func voegToe(_ rijen: [[Kolomwaarde]], aan tabel: String, _ kolommen: [String]) throws

    /// Whether there is a history: in a store of an earlier version that may only be read there is none.
    func heeftGeschiedenis() throws -> Bool

    // MARK: Layers

    /// Hands over the rows of those ids that the layer has.
    func lees(_ tabel: Tabel, ids: [String], _ gebruik: (any Rij) throws -> Void) throws

    /// Writes rows; one that stays keeps its `fid`, so that selections and joins of GIS tools hold.
    /// - Parameter zijnNieuw: Whether the layer has none of their ids.
    func schrijf(_ rijen: [Rijschrijver], in tabel: Tabel, zijnNieuw: Bool) throws

    /// Adds objects of which the layer has none, with their steps in the history.
    func voegToe<Object: Opgeslagen>(_ objecten: [Object], handeling: Int) throws

    /// Removes the rows of ids.
    func verwijder(_ ids: [String], uit tabel: Tabel) throws

    /// The points of an object without an outline, in their order.
    func plaatsen(_ rij: any Rij, _ id: String, in tabel: Tabel) throws -> [Point]

    /// Ends the writing of a layer in which something has changed.
    func rondAf(_ tabel: Tabel) throws

    /// A box around all outlines and places of a layer, nil when there are none.
    func vak(van tabel: Tabel) throws -> BoundingBox?

    // MARK: Conditions

    /// That a column with names has a name.
    func bevat(_ naam: String, in kolom: String) -> Voorwaardedeel

    /// That a column with a text has letters beyond ASCII.
    func isGeenASCII(_ kolom: String) -> String

    /// That a column has letters beyond those that have but one form when composed: `U+0001` to `U+024F`, and the dashes
    /// and quotes from `U+2010` to `U+2027`. A text without is composed, and so in the order of its bytes.
    func isGeenLatijn(_ kolom: String) -> String

    /// How a text is named in a comparison so that it is compared byte by byte.
    var perByte: String { get }

    /// That a text fits a pattern, character by character.
    func past(_ tekst: String, in patroon: [Tekstgrens.Patroondeel]) -> Voorwaardedeel

    /// That an outline or a place may lie in a box, as the spatial index tells.
    func raakt(_ vak: BoundingBox, _ tabel: Tabel) -> Voorwaardedeel

    /// That an outline may meet one of some boxes, or that there is none.
    func raaktOfZonderVlak(_ vakken: [BoundingBox], _ tabel: Tabel) -> Voorwaardedeel

    /// That an outline or a place may lie in a box, or that an object has neither; for a part of a list, in its order.
    func raaktOfNergens(_ vak: BoundingBox, _ tabel: Tabel) throws -> Voorwaardedeel

    /// That an outline surely lies within a box.
    func binnen(_ kern: BoundingBox, _ tabel: Tabel) -> Voorwaardedeel
}

extension Databank {
    /// What is read from the only row of an answer, nil when it has none.
    func eerste<Antwoord>(
        _ sql: String, _ argumenten: [Kolomwaarde] = [], _ lees: (any Rij) throws -> Antwoord?
    ) throws -> Antwoord? {
        var antwoord: Antwoord?
        try self.lees(sql, argumenten) { rij in
            if antwoord == nil { antwoord = try lees(rij) }
        }
        return antwoord
    }

    /// The number in the column `getal` of the only row; 0 when it is empty.
    func getal(_ sql: String, _ argumenten: [Kolomwaarde] = []) throws -> Int {
        try eerste(sql, argumenten) { $0.geheel("getal") } ?? 0
    }

    func doorloop(
        _ sql: String, _ argumenten: [Kolomwaarde], verwacht: Int, _ gebruik: (any Rij) throws -> Bool
    ) throws {
        try doorloop(sql, argumenten, gebruik)
    }

    func doorloop(weinig sql: String, _ argumenten: [Kolomwaarde], _ gebruik: (any Rij) throws -> Bool) throws {
        try doorloop(sql, argumenten, gebruik)
    }

    func voegToe<Object: Opgeslagen>(_ objecten: [Object], handeling: Int) throws {
        let rijen = objecten.map(\.rij)
        try schrijf(rijen, in: Object.tabel, zijnNieuw: true)
        let stappen = rijen.map { Stap(id: $0.id, voor: nil, na: Rijbeeld($0).sha256) }
        try Geschiedenis(db: self).noteer(stappen, Object.laag, handeling)
    }

    /// Adds one row to a table.
    func voegToe(_ rij: KeyValuePairs<String, Kolomwaarde>, aan tabel: String) throws {
        try voegToe([rij.map(\.value)], aan: tabel, rij.map(\.key))
    }
}

/// The table of a layer.
struct Tabel {
    /// The layer.
    let laag: Laag
    /// The column of the id.
    let sleutel: String
    /// The columns by which lists are sorted.
    let volgorde: String

    /// The name of the table.
    var naam: String { laag.rawValue }
    /// Whether objects have a number on the kaart, by which they are sorted, and may lack an outline.
    var heeftNummers: Bool { laag.heeftNummers }
}

/// A condition in SQL with its arguments.
struct Voorwaardedeel: Hashable {
    let sql: String
    var argumenten: [Kolomwaarde] = []

    /// What every row fulfils.
    static let altijd = Voorwaardedeel(sql: "1 = 1")
    /// What no row fulfils.
    static let nooit = Voorwaardedeel(sql: "1 = 0")
}
