// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// The points of objects without an outline: a layer of its own, as a GIS layer has geometries of one kind.
struct Plaatsen {
    static let tabel = "plaatsen_zonder_begrenzing"

    let db: Database
    let laag: Laag

    /// The points of an object, in their order.
    func punten(van eigenaar: String) throws -> [Point] {
        let rijen = try db.cachedStatement(
            sql: "SELECT geom FROM \(Self.tabel) WHERE laag = ? AND eigenaar_id = ? ORDER BY volgnummer")
        let cursor = try Row.fetchCursor(rijen, arguments: [laag.rawValue, eigenaar])
        var punten: [Point] = []
        while let rij = try cursor.next() {
            let shape = try rij.withUnsafeData(atIndex: 0) { data in
                try data?.withUnsafeBytes { bytes in try GeoPackageBinary.decode(bytes) }
            }
            guard case .point(let punt) = shape else {
                throw StorageError(.damagedRow, "in the store, the place of '\(eigenaar)' is no point")
            }
            punten.append(punt)
        }
        return punten
    }

    /// Puts points in the place of those that an object had; number and name come from its row.
    func vervang(_ punten: [Point], van eigenaar: String) throws {
        try db.cachedStatement(sql: "DELETE FROM \(Self.tabel) WHERE laag = ? AND eigenaar_id = ?")
            .execute(arguments: [laag.rawValue, eigenaar])
        for (index, punt) in punten.enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT INTO \(Self.tabel) (geom, laag, eigenaar_id, volgnummer, nummer, naam)
                    SELECT ?, ?, id, ?, nummer, naam FROM \(laag.rawValue) WHERE id = ?
                    """
            ).execute(arguments: [Data(GeoPackageBinary.encode(punt)), laag.rawValue, index + 1, eigenaar])
        }
    }
}
