// SPDX-License-Identifier: EUPL-1.2

internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// The points of objects without an outline: a layer of its own, as a GIS layer has geometries of one kind.
struct Plaatsen {
    static let naam = "plaatsen_zonder_begrenzing"

    let db: SQLiteDatabank
    let tabel: Tabel

    private var laag: Kolomwaarde { .tekst(tabel.naam) }

    /// The points of an object, in their order.
    func punten(van eigenaar: String) throws -> [Point] {
        var punten: [Point] = []
        try db.lees(
            "SELECT geom FROM \(Self.naam) WHERE laag = ? AND eigenaar_id = ? ORDER BY volgnummer",
            [laag, .tekst(eigenaar)]
        ) { rij in
            guard case .point(let punt) = try rij.vorm(SpatialIndex.geometryColumn) else {
                throw StorageError(.damagedRow, "in the store, the place of '\(eigenaar)' is no point")
            }
            punten.append(punt)
        }
        return punten
    }

    /// Removes the points of an object.
    func verwijder(van eigenaar: String) throws {
        try db.voerUit("DELETE FROM \(Self.naam) WHERE laag = ? AND eigenaar_id = ?", [laag, .tekst(eigenaar)])
    }

    /// Adds the points of an object that has none; number and name come from its row.
    func voegToe(_ punten: [Point], van eigenaar: String) throws {
        for (index, punt) in punten.enumerated() {
            try db.voerUit(
                """
                INSERT INTO \(Self.naam) (geom, laag, eigenaar_id, volgnummer, nummer, naam)
                SELECT ?, ?, id, ?, nummer, naam FROM \(tabel.naam) WHERE id = ?
                """,
                [.vorm(.point(punt)), laag, .geheel(index + 1), .tekst(eigenaar)])
        }
    }
}
