// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// Measures a layer by its spatial index.
struct Omvanglezer {
    let db: Database
    let laag: Laag

    func omvang() throws -> Laagomvang {
        Laagomvang(
            aantal: try Int.fetchOne(db, sql: "SELECT count(*) FROM \(laag.rawValue)") ?? 0, vak: try vak(),
            periode: laag == .woningbouwgebieden ? try periode() : nil)
    }

    private func vak() throws -> BoundingBox? {
        let vlakken = try vak("SELECT * FROM \(SpatialIndex(table: laag.rawValue).name)", [])
        guard laag.heeftNummers else { return vlakken }
        let plaatsen = try vak(
            """
            SELECT * FROM \(SpatialIndex(table: Plaatsen.tabel).name)
            WHERE id IN (SELECT fid FROM \(Plaatsen.tabel) WHERE laag = ?)
            """, [laag.rawValue])
        return BoundingBox(around: [vlakken, plaatsen])
    }

    private func vak(_ index: String, _ argumenten: StatementArguments) throws -> BoundingBox? {
        let rij = try Row.fetchOne(
            db, sql: "SELECT min(minx), min(miny), max(maxx), max(maxy) FROM (\(index))", arguments: argumenten)
        guard let rij, let minX = rij[0] as Double?, let minY = rij[1] as Double?, let maxX = rij[2] as Double?,
            let maxY = rij[3] as Double?
        else { return nil }
        return BoundingBox(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
    }

    /// Dates in ISO 8601 sort as texts; an end that any designation lacks is open.
    private func periode() throws -> Periode? {
        let rij = try Row.fetchOne(
            db,
            sql: """
                SELECT CASE WHEN count(*) = count(aanwijzing_van) THEN min(aanwijzing_van) END,
                  CASE WHEN count(*) = count(aanwijzing_tot) THEN max(aanwijzing_tot) END, count(*)
                FROM woningbouwgebieden
                """)
        guard let rij, rij[2] as Int? ?? 0 > 0 else { return nil }
        return Periode(van: (rij[0] as String?).flatMap { Datum($0) }, tot: (rij[1] as String?).flatMap { Datum($0) })
    }
}
