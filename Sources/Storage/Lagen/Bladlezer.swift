// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Reads a part of the list of a layer: facts and boxes are asked of the database, the rest is tested row by row.
struct Bladlezer<Object: Opgeslagen> {
    /// So many rows may be in memory at once, whatever their outlines.
    private static var klein: Int { 200 }

    let db: any Databank
    let vraag: Bladvraag

    private var tabel: Tabel { Object.tabel }

    func lees() throws -> Blad {
        var blad = Blad(objecten: [], heeftVervolg: false, gevonden: vraag.telt ? try tel() : nil)
        func neem(_ object: Laagobject) -> Bool {
            blad.heeftVervolg = blad.objecten.count == vraag.aantal
            if !blad.heeftVervolg { blad.objecten.append(object) }
            return !blad.heeftVervolg
        }
        let sql = "SELECT * FROM \(tabel.naam)"
        let voorwaarde = try voorwaarde()
        guard vraag.filters.isEmpty else {
            var over = vraag.overslaan
            try doorloop(
                "\(sql) \(voorwaarde.sql) ORDER BY \(tabel.volgorde)", voorwaarde.argumenten, verwacht: verwacht()
            ) { object in
                over -= 1
                return over >= 0 || neem(object)
            }
            return blad
        }
        // What no filter tests is passed over by the database itself.
        let laagtabel = Laagtabel<Object>(db: db)
        try db.lees(
            "\(sql) \(voorwaarde.sql) ORDER BY \(tabel.volgorde) LIMIT ? OFFSET ?",
            voorwaarde.argumenten + [.geheel(min(vraag.aantal, .max - 1) + 1), .geheel(vraag.overslaan)]
        ) { rij in
            if let object = Object.inhoud([try laagtabel.object(rij)]).objecten.first { _ = neem(object) }
        }
        return blad
    }

    /// How many rows fill the part, of what the table finds for the filters; nil for a part that is itself large.
    private func verwacht() throws -> Int? {
        guard vraag.aantal <= Self.klein, vraag.overslaan <= Self.klein else { return nil }
        return vraag.overslaan + vraag.aantal + (try reserve()) + 1
    }

    /// How many rows probably fail the test: many where the table cannot be sure at all, a few at the edge of a box, and of
    /// texts hardly any.
    private func reserve() throws -> Int {
        let zeker = vertaler(.zeker)
        if try zeker.deel(filter) == .nooit { return vraag.aantal / 4 }
        return zeker.twijfel(filter) == .altijd ? vraag.aantal / 16 : 0
    }

    private func voorwaarde() throws -> Voorwaarde {
        var voorwaarde = Voorwaarde(db, feiten: vraag).met(try vertaler(.mogelijk).deel(filter))
        if let na = vraag.na { voorwaarde.na(na, in: tabel) }
        return voorwaarde
    }

    /// What a table can be asked of all filters together.
    private var filter: Tabeleis { .alle(vraag.filters.map(\.eis)) }

    private func vertaler(_ rand: Eisvertaler.Rand) -> Eisvertaler { Eisvertaler(db: db, tabel: tabel, rand: rand) }

    /// Hands over the objects that pass all filters until told that it is enough.
    /// - Parameter verwacht: How many rows probably are, in the order of the statement; nil when all are needed.
    private func doorloop(
        _ sql: String, _ argumenten: [Kolomwaarde], verwacht: Int?, _ gebruik: @escaping (Laagobject) throws -> Bool
    ) throws {
        let toets = try toets(gebruik)
        if let verwacht {
            try db.doorloop(sql, argumenten, verwacht: verwacht, toets)
        } else {
            try db.doorloop(sql, argumenten, toets)
        }
    }

    /// What hands over the object of a row when it passes all filters.
    private func toets(_ gebruik: @escaping (Laagobject) throws -> Bool) throws -> (any Rij) throws -> Bool {
        let toetsen = try vraag.filters.map { try $0.toets() }
        let laagtabel = Laagtabel<Object>(db: db)
        return { rij in
            guard let object = Object.inhoud([try laagtabel.object(rij)]).objecten.first,
                try toetsen.allSatisfy({ try $0(object) })
            else { return true }
            return try gebruik(object)
        }
    }

    // MARK: Counting

    private func tel() throws -> Int {
        let feiten = Voorwaarde(db, feiten: vraag)
        guard !vraag.filters.isEmpty else { return try tel(feiten) }
        let zeker = try vertaler(.zeker).deel(filter)
        let mogelijk = try vertaler(.mogelijk).deel(filter)
        if zeker == mogelijk { return try tel(feiten.met(zeker)) }
        if zeker == .nooit { return try telGetoetst(feiten.met(mogelijk)) }
        // What is sure needs no test, as what lies within a box and not across its edge.
        let onzeker = Voorwaardedeel(sql: "(\(zeker.sql)) IS NOT TRUE", argumenten: zeker.argumenten)
        let twijfel = vertaler(.zeker).twijfel(filter)
        let rest = feiten.met(twijfel).met(mogelijk).met(onzeker)
        return try tel(feiten.met(zeker)) + telGetoetst(rest, isWeinig: twijfel != .altijd)
    }

    private func tel(_ voorwaarde: Voorwaarde) throws -> Int {
        try db.getal("SELECT count(*) AS getal FROM \(tabel.naam) \(voorwaarde.sql)", voorwaarde.argumenten)
    }

    private func telGetoetst(_ voorwaarde: Voorwaarde, isWeinig: Bool = false) throws -> Int {
        var aantal = 0
        let sql = "SELECT * FROM \(tabel.naam) \(voorwaarde.sql)"
        let tel = try toets { _ in
            aantal += 1
            return true
        }
        if isWeinig {
            try db.doorloop(weinig: sql, voorwaarde.argumenten, tel)
        } else {
            try db.doorloop(sql, voorwaarde.argumenten, tel)
        }
        return aantal
    }
}
