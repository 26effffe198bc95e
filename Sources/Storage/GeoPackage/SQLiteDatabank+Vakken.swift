// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// Names in JSON and boxes in the spatial index of a GeoPackage, as SQL.
extension SQLiteDatabank {
    /// With more rows than this in a box, they are met soon enough in the order of lists and need not be sorted.
    private static let veel = 2_000
    private static let rond = "minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?"

    func bevat(_ naam: String, in kolom: String) -> Voorwaardedeel {
        // No text with this character can be kept, nor asked for.
        if naam.utf8.contains(0) { return .nooit }
        let exact = "EXISTS (SELECT 1 FROM json_each(\(kolom)) WHERE value = ?)"
        // To read JSON takes longer than to see that the name is nowhere in it, unless letters are written as numbers.
        guard !naam.unicodeScalars.contains(where: { $0.value < 0x20 || "\"\\/".unicodeScalars.contains($0) }) else {
            return Voorwaardedeel(sql: exact, argumenten: [.tekst(naam)])
        }
        return Voorwaardedeel(
            sql: "((instr(\(kolom), ?) > 0 OR instr(\(kolom), '\\u') > 0) AND \(exact))",
            argumenten: [.tekst("\"\(naam)\""), .tekst(naam)])
    }

    func isGeenASCII(_ kolom: String) -> String { "length(CAST(\(kolom) AS BLOB)) <> length(\(kolom))" }

    func isGeenLatijn(_ kolom: String) -> String {
        // Most rows are done with when they have no other letters at all; patterns end at the character 0.
        let anders = "\(kolom) GLOB '*[^\u{1}-\u{24F}\u{2010}-\u{2027}]*'"
        return "(\(isGeenASCII(kolom)) AND (\(anders) OR instr(\(kolom), char(0)) > 0))"
    }

    var perByte: String { "COLLATE BINARY" }

    /// Not by LIKE, to which capitals are small letters.
    func past(_ tekst: String, in patroon: [Tekstgrens.Patroondeel]) -> Voorwaardedeel {
        let delen = patroon.map { deel in
            switch deel {
            case .tekst(let tekst): tekst.map { "*?[".contains($0) ? "[\($0)]" : String($0) }.joined()
            case .teken: "?"
            case .veel: "*"
            }
        }
        return Voorwaardedeel(sql: "\(tekst) GLOB ?", argumenten: [.tekst(delen.joined())])
    }

    func raakt(_ vak: BoundingBox, _ tabel: Tabel) -> Voorwaardedeel {
        let randen = Self.randen(vak)
        let vlak = "\(tabel.naam).fid IN (SELECT id FROM \(SpatialIndex(table: tabel.naam).name) WHERE \(Self.rond))"
        guard tabel.heeftNummers else { return Voorwaardedeel(sql: vlak, argumenten: randen) }
        return Voorwaardedeel(
            sql: "(\(vlak) OR \(tabel.naam).id IN (\(Self.eigenaren)))",
            argumenten: randen + [.tekst(tabel.naam)] + randen)
    }

    func raaktOfZonderVlak(_ vakken: [BoundingBox], _ tabel: Tabel) -> Voorwaardedeel {
        let lijsten = vakken.map { _ in "SELECT id FROM \(SpatialIndex(table: tabel.naam).name) WHERE \(Self.rond)" }
        // One list of rows, so that the table is not gone through.
        let alle = lijsten + ["SELECT fid FROM \(tabel.naam) WHERE geom IS NULL"]
        return Voorwaardedeel(
            sql: "\(tabel.naam).fid IN (\(alle.joined(separator: " UNION ALL ")))",
            argumenten: vakken.flatMap(Self.randen))
    }

    func raaktOfNergens(_ vak: BoundingBox, _ tabel: Tabel) throws -> Voorwaardedeel {
        guard tabel.heeftNummers else { return raakt(vak, tabel) }
        let randen = Self.randen(vak)
        let index = SpatialIndex(table: tabel.naam).name
        let argumenten = randen + [.tekst(tabel.naam)] + randen + [.tekst(tabel.naam)]
        let isNergens = """
            \(tabel.naam).geom IS NULL AND NOT EXISTS (
              SELECT 1 FROM \(Plaatsen.naam) AS p WHERE p.laag = ? AND p.eigenaar_id = \(tabel.naam).id)
            """
        if try zijnVeel(randen, index) {
            return Voorwaardedeel(
                sql: """
                    (EXISTS (SELECT 1 FROM \(index) AS r WHERE r.id = \(tabel.naam).fid AND \(Self.rond))
                      OR \(tabel.naam).id IN (\(Self.eigenaren)) OR \(isNergens))
                    """, argumenten: argumenten)
        }
        // One list of rows, so that the table is not gone through.
        return Voorwaardedeel(
            sql: """
                \(tabel.naam).fid IN (SELECT id FROM \(index) WHERE \(Self.rond)
                  UNION ALL SELECT fid FROM \(tabel.naam) WHERE id IN (\(Self.eigenaren))
                  UNION ALL SELECT fid FROM \(tabel.naam) WHERE \(isNergens))
                """, argumenten: argumenten)
    }

    /// The objects that have a place in a box instead of an outline.
    private static let eigenaren = """
        SELECT eigenaar_id FROM \(Plaatsen.naam)
          WHERE laag = ? AND fid IN (SELECT id FROM \(SpatialIndex(table: Plaatsen.naam).name) WHERE \(rond))
        """

    func binnen(_ kern: BoundingBox, _ tabel: Tabel) -> Voorwaardedeel {
        Voorwaardedeel(
            sql: """
                (\(tabel.naam).fid IN (SELECT id FROM \(SpatialIndex(table: tabel.naam).name)
                  WHERE minx >= ? AND maxx <= ? AND miny >= ? AND maxy <= ?))
                """,
            argumenten: [.getal(kern.minX), .getal(kern.maxX), .getal(kern.minY), .getal(kern.maxY)])
    }

    func vak(van tabel: Tabel) throws -> BoundingBox? {
        let vlakken = try omtrek("SELECT * FROM \(SpatialIndex(table: tabel.naam).name)", [])
        guard tabel.heeftNummers else { return vlakken }
        let plaatsen = try omtrek(
            """
            SELECT * FROM \(SpatialIndex(table: Plaatsen.naam).name)
            WHERE id IN (SELECT fid FROM \(Plaatsen.naam) WHERE laag = ?)
            """, [.tekst(tabel.naam)])
        return BoundingBox(around: [vlakken, plaatsen])
    }

    private func omtrek(_ index: String, _ argumenten: [Kolomwaarde]) throws -> BoundingBox? {
        try eerste(
            "SELECT min(minx) AS minx, min(miny) AS miny, max(maxx) AS maxx, max(maxy) AS maxy FROM (\(index))",
            argumenten, BoundingBox.init(randen:))
    }

    private func zijnVeel(_ randen: [Kolomwaarde], _ index: String) throws -> Bool {
        try getal(
            "SELECT count(*) AS getal FROM (SELECT 1 FROM \(index) WHERE \(Self.rond) LIMIT \(Self.veel + 1))", randen)
            > Self.veel
    }

    private static func randen(_ vak: BoundingBox) -> [Kolomwaarde] {
        [.getal(vak.maxX), .getal(vak.minX), .getal(vak.maxY), .getal(vak.minY)]
    }
}

extension BoundingBox {
    /// The box whose edges are columns of a row, nil when they are empty.
    init?(randen rij: any Rij) {
        guard let minX = rij.getal("minx"), let minY = rij.getal("miny"), let maxX = rij.getal("maxx"),
            let maxY = rij.getal("maxy")
        else { return nil }
        self.init(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
    }
}
