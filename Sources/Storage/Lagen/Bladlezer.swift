// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// Reads a part of the list of a layer: facts and boxes are asked of the database, the rest is tested row by row.
struct Bladlezer<Object: Opgeslagen> {
    /// With more rows than this in a box, they are met in the order of lists and need not be sorted.
    private static var veel: Int { 20_000 }

    let db: Database
    let vraag: Bladvraag

    private var tabel: String { Object.laag.rawValue }
    private var boxen: [BoundingBox] { vraag.filters.compactMap(\.omvang) }

    func lees() throws -> Blad {
        var blad = Blad(objecten: [], heeftVervolg: false, gevonden: vraag.telt ? try tel() : nil)
        // What no filter tests is passed over by the database itself.
        var over = vraag.filters.isEmpty ? 0 : vraag.overslaan
        try doorloop(try voorwaarde()) { object in
            if over > 0 {
                over -= 1
                return true
            }
            blad.heeftVervolg = blad.objecten.count == vraag.aantal
            if !blad.heeftVervolg { blad.objecten.append(object) }
            return !blad.heeftVervolg
        }
        return blad
    }

    private func voorwaarde() throws -> Voorwaarde {
        var voorwaarde = Voorwaarde(feiten: vraag)
        try voegBoxenToe(&voorwaarde)
        if let na = vraag.na { voorwaarde.na(na, in: Object.laag) }
        return voorwaarde
    }

    private func voegBoxenToe(_ voorwaarde: inout Voorwaarde) throws {
        for vak in boxen {
            let tot = try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM (SELECT 1 FROM \(SpatialIndex(table: tabel).name)
                      WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ? LIMIT \(Self.veel + 1))
                    """, arguments: [vak.maxX, vak.minX, vak.maxY, vak.minY])
            voorwaarde.inVak(vak, Object.laag, (tot ?? 0) > Self.veel ? .onderweg : .vooraf)
        }
    }

    /// Hands over the objects that pass all filters, in the order of lists, until told that it is enough.
    private func doorloop(_ voorwaarde: Voorwaarde, _ gebruik: (Laagobject) throws -> Bool) throws {
        let grens = vraag.filters.isEmpty ? " LIMIT \(min(vraag.aantal, .max - 1) + 1) OFFSET \(vraag.overslaan)" : ""
        let toetsen = try vraag.filters.map { try $0.toets() }
        let laagtabel = Laagtabel<Object>(db: db)
        let rijen = try Row.fetchCursor(
            db, sql: "SELECT * FROM \(tabel) \(voorwaarde.sql) ORDER BY \(Object.volgorde)\(grens)",
            arguments: voorwaarde.argumenten)
        while let rij = try rijen.next() {
            guard let object = Object.inhoud([try laagtabel.object(rij)]).objecten.first,
                try toetsen.allSatisfy({ try $0(object) })
            else { continue }
            guard try gebruik(object) else { return }
        }
    }

    // MARK: Counting

    private func tel() throws -> Int {
        let feiten = Voorwaarde(feiten: vraag)
        guard !vraag.filters.isEmpty else { return try tel(feiten) }
        let kernen = vraag.filters.compactMap(\.kern)
        var rest = feiten
        try voegBoxenToe(&rest)
        guard kernen.count == vraag.filters.count else { return try telGetoetst(rest) }
        // Within the cores nothing needs to be tested: only what lies across an edge is.
        var zeker = feiten
        for kern in kernen {
            zeker.binnen(kern, Object.laag, omgekeerd: false)
        }
        let kern = kernen.dropFirst().reduce(kernen[0]) { $0.gemeenschappelijk(met: $1) }
        rest.binnen(kern, Object.laag, omgekeerd: true)
        return try tel(zeker) + telGetoetst(rest)
    }

    private func tel(_ voorwaarde: Voorwaarde) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT count(*) FROM \(tabel) \(voorwaarde.sql)", arguments: voorwaarde.argumenten) ?? 0
    }

    private func telGetoetst(_ voorwaarde: Voorwaarde) throws -> Int {
        let toetsen = try vraag.filters.map { try $0.toets() }
        let laagtabel = Laagtabel<Object>(db: db)
        let rijen = try Row.fetchCursor(
            db, sql: "SELECT * FROM \(tabel) \(voorwaarde.sql)", arguments: voorwaarde.argumenten)
        var aantal = 0
        while let rij = try rijen.next() {
            guard let object = Object.inhoud([try laagtabel.object(rij)]).objecten.first else { continue }
            if try toetsen.allSatisfy({ try $0(object) }) { aantal += 1 }
        }
        return aantal
    }
}

extension BoundingBox {
    /// What lies in both; a box that is turned inside out when nothing does, in which nothing lies either.
    fileprivate func gemeenschappelijk(met ander: BoundingBox) -> BoundingBox {
        BoundingBox(
            minX: max(minX, ander.minX), minY: max(minY, ander.minY), maxX: min(maxX, ander.maxX),
            maxY: min(maxY, ander.maxY))
    }
}
