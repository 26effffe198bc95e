// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// Names in JSON and boxes in the spatial index of PostGIS, as SQL.
extension PostgresDatabank {
    /// The index keeps its boxes in 32 bits, rounded outwards by less than this many metres.
    private static let afronding = 0.1
    private static let envelop = "ST_MakeEnvelope(?, ?, ?, ?, 28992)"

    func bevat(_ naam: String, in kolom: String) -> Voorwaardedeel {
        // No text with this character can be kept, nor asked for.
        if naam.utf8.contains(0) { return .nooit }
        let namen = AttributeValue.array([.string(naam)])
        return Voorwaardedeel(sql: "\(kolom) @> ?", argumenten: [.json(namen.json)])
    }

    func isGeenASCII(_ kolom: String) -> String { "octet_length(\(kolom)) <> char_length(\(kolom))" }

    func isGeenLatijn(_ kolom: String) -> String {
        // Most rows are done with when they have no other letters at all. For ~ the planner would match all texts of its
        // statistics, which takes longer than a page.
        let letter = "substring(\(kolom) FROM '[^\\u0001-\\u024F\\u2010-\\u2027]')"
        return "(\(isGeenASCII(kolom)) AND coalesce(char_length(\(letter)), 0) = 1)"
    }

    var perByte: String { "COLLATE \"C\"" }

    func past(_ tekst: String, in patroon: [Tekstgrens.Patroondeel]) -> Voorwaardedeel {
        let delen = patroon.map { deel in
            switch deel {
            case .tekst(let tekst): tekst.map { "%_\\".contains($0) ? "\\\($0)" : String($0) }.joined()
            case .teken: "_"
            case .veel: "%"
            }
        }
        return Voorwaardedeel(sql: "\(tekst) LIKE ?", argumenten: [.tekst(delen.joined())])
    }

    func raakt(_ vak: BoundingBox, _ tabel: Tabel) -> Voorwaardedeel {
        let randen = Self.randen(vak)
        guard tabel.heeftNummers else { return Voorwaardedeel(sql: "geom && \(Self.envelop)", argumenten: randen) }
        return Voorwaardedeel(
            sql: "(geom && \(Self.envelop) OR plaats && \(Self.envelop))", argumenten: randen + randen)
    }

    func raaktOfZonderVlak(_ vakken: [BoundingBox], _ tabel: Tabel) -> Voorwaardedeel {
        let delen = vakken.map { _ in "geom && \(Self.envelop)" } + ["geom IS NULL"]
        return Voorwaardedeel(sql: "(\(delen.joined(separator: " OR ")))", argumenten: vakken.flatMap(Self.randen))
    }

    func raaktOfNergens(_ vak: BoundingBox, _ tabel: Tabel) -> Voorwaardedeel {
        let ergens = raakt(vak, tabel)
        guard tabel.heeftNummers else { return ergens }
        return Voorwaardedeel(
            sql: "(\(ergens.sql) OR geom IS NULL AND plaats IS NULL)", argumenten: ergens.argumenten)
    }

    func binnen(_ kern: BoundingBox, _ tabel: Tabel) -> Voorwaardedeel {
        let zeker = kern.expanded(metres: -Self.afronding)
        // A box that is turned inside out, which PostGIS would turn back.
        guard zeker.minX <= zeker.maxX, zeker.minY <= zeker.maxY else { return .nooit }
        // To PostGIS what is empty lies within every box.
        return Voorwaardedeel(
            sql: "(geom IS NOT NULL AND geom @ \(Self.envelop) AND NOT ST_IsEmpty(geom))",
            argumenten: Self.randen(zeker))
    }

    func vak(van tabel: Tabel) throws -> BoundingBox? {
        let vorm = tabel.heeftNummers ? "coalesce(geom, plaats)" : "geom"
        return try eerste(
            """
            SELECT ST_XMin(vak) AS minx, ST_YMin(vak) AS miny, ST_XMax(vak) AS maxx, ST_YMax(vak) AS maxy
            FROM (SELECT ST_Extent(\(vorm)) AS vak FROM \(tabel.naam)) AS omtrek
            """, [], BoundingBox.init(randen:))
    }

    private static func randen(_ vak: BoundingBox) -> [Kolomwaarde] {
        [.getal(vak.minX), .getal(vak.minY), .getal(vak.maxX), .getal(vak.maxY)]
    }
}
