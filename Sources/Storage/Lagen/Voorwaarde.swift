// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// What rows must fulfil, in SQL.
struct Voorwaarde {
    private(set) var delen: [String] = []
    private(set) var argumenten = StatementArguments()

    /// The `WHERE` of a query, empty when nothing is asked.
    var sql: String { delen.isEmpty ? "" : "WHERE " + delen.joined(separator: " AND ") }

    mutating func voegToe(_ deel: String, _ argumenten: StatementArguments) {
        delen.append(deel)
        self.argumenten += argumenten
    }

    /// Asks for a name in a column that holds a JSON array of names.
    mutating func vraag(_ naam: String, in kolom: String) {
        voegToe(
            "EXISTS (SELECT 1 FROM json_each(\(kolom)) WHERE value = ?)", [naam.precomposedStringWithCanonicalMapping])
    }
}

extension Voorwaarde {
    /// The locaties that fulfil the filter.
    init(_ filter: LocatieFilter) {
        if let provincie = filter.provincie { vraag(provincie, in: "provincies") }
        if let gemeente = filter.gemeente { vraag(gemeente, in: "gemeenten") }
        if let status = filter.status { voegToe("status = ?", [status.rawValue]) }
    }

    /// The objects that fulfil a question; of its area only the box is asked, by the spatial index.
    init(_ vraag: Laagvraag) {
        self.init()
        switch vraag.laag {
        case .locaties: self = Voorwaarde(vraag.locatieFilter)
        case .woningbouwgebieden:
            self = Voorwaarde(op: vraag.peildatum)
            if let provincie = vraag.provincie { self.vraag(provincie, in: "provincies") }
            if let gemeente = vraag.gemeente { self.vraag(gemeente, in: "gemeenten") }
        case .provincies:
            if let provincie = vraag.provincie { voegToe("naam = ?", [provincie]) }
        case .gemeenten:
            if let provincie = vraag.provincie { voegToe("provincie = ?", [provincie]) }
            if let gemeente = vraag.gemeente { voegToe("naam = ?", [gemeente]) }
        }
        guard let vlak = vraag.vlak else { return }
        // An empty area has no box, and nothing lies in it.
        if let vak = vlak.boundingBox { vraagVak(vak, vraag.laag) } else { voegToe("0", []) }
    }

    private mutating func vraagVak(_ vak: BoundingBox, _ laag: Laag) {
        func index(_ tabel: String) -> String {
            "SELECT id FROM \(SpatialIndex(table: tabel).name) WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?"
        }
        let randen: StatementArguments = [vak.maxX, vak.minX, vak.maxY, vak.minY]
        let binnen = "fid IN (\(index(laag.rawValue)))"
        guard laag == .locaties || laag == .woningbouwgebieden else { return voegToe(binnen, randen) }
        let plaatsen = """
            id IN (SELECT eigenaar_id FROM \(Plaatsen.tabel) WHERE laag = ? AND fid IN (\(index(Plaatsen.tabel))))
            """
        voegToe("(\(binnen) OR \(plaatsen))", randen + [laag.rawValue] + randen)
    }

    /// The gebieden whose aanwijzing holds on the day; dates in ISO 8601 sort as texts.
    init(op peildatum: Datum?) {
        guard let dag = peildatum?.description else { return }
        voegToe("(aanwijzing_van IS NULL OR aanwijzing_van <= ?)", [dag])
        voegToe("(aanwijzing_tot IS NULL OR aanwijzing_tot >= ?)", [dag])
    }
}
