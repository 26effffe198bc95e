// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
public import Woningbouw

/// The store of one ministry: a single GeoPackage that QGIS, ArcGIS and GDAL open as it is.
///
/// Every layer is a table in RD New. Objects of which only a place is known have no geometry in their own table and
/// points in `plaatsen_zonder_begrenzing`. Many may read while one writes; a second program waits for its turn.
///
/// ```swift
/// let catalogus = try GeoPackageCatalogus(path: "doorbraakkaart.gpkg")
/// let locaties = try await catalogus.locaties(LocatieFilter(provincie: "Zuid-Holland"))
/// ```
public final class GeoPackageCatalogus: Catalogus {
    /// Where the store is.
    public let path: String
    private let database: any DatabaseWriter

    /// Opens a store, and makes it when there is none.
    /// - Parameter readOnly: Whether to open it for reading only; a file that may not be written is opened so anyway.
    /// - Throws: ``StorageError`` when the file is something else, was made by a newer version, or cannot be opened.
    public init(path: String, readOnly: Bool = false) throws {
        self.path = path
        let manager = FileManager.default
        let readOnly = readOnly || (manager.fileExists(atPath: path) && !manager.isWritableFile(atPath: path))
        do {
            try Opslagbestand.keur(path, readOnly: readOnly)
            database = try Verbinding.open(path, readOnly: readOnly)
        } catch {
            throw StorageError.vertaald(error, path: path)
        }
    }

    /// The locaties that fulfil the filter.
    public func locaties(_ filter: LocatieFilter) async throws -> [Locatie] {
        try await lees { try Laagtabel<Locatie>(db: $0).lees(Voorwaarde(filter)) }
    }

    /// The woningbouwgebieden whose aanwijzing holds on the day, or all when no day is given.
    public func woningbouwgebieden(op peildatum: Datum?) async throws -> [Woningbouwgebied] {
        try await lees { try Laagtabel<Woningbouwgebied>(db: $0).lees(Voorwaarde(op: peildatum)) }
    }

    /// The provincies.
    public func provincies() async throws -> [Provincie] {
        try await lees { try Laagtabel<Provincie>(db: $0).lees() }
    }

    /// The gemeenten.
    public func gemeenten() async throws -> [Gemeente] {
        try await lees { try Laagtabel<Gemeente>(db: $0).lees() }
    }

    /// Where the content of a layer came from.
    public func herkomst(van laag: Laag) async throws -> Laagherkomst? {
        try await lees { try Herkomsten(db: $0).herkomst(van: laag) }
    }

    /// Writes objects to their layer in one transaction: all or nothing.
    /// - Throws: ``StorageError``; the store is then as it was.
    @discardableResult
    public func schrijf(
        _ inhoud: Laaginhoud, wijze: Schrijfwijze, herkomst: Laagherkomst
    ) async throws -> Wijzigingen {
        do {
            return try await database.write { db in
                let wijzigingen = try Self.schrijf(inhoud, wijze, db)
                try Herkomsten(db: db).zet(herkomst, van: inhoud.laag)
                return wijzigingen
            }
        } catch {
            throw StorageError.vertaald(error, path: path)
        }
    }

    /// What a write would change, without changing it.
    public func wijzigingen(door inhoud: Laaginhoud, wijze: Schrijfwijze) async throws -> Wijzigingen {
        try await lees { db in
            switch inhoud {
            case .locaties(let nieuw): try Laagtabel(db: db).wijzigingen(door: nieuw, wijze)
            case .woningbouwgebieden(let nieuw): try Laagtabel(db: db).wijzigingen(door: nieuw, wijze)
            case .provincies(let nieuw): try Laagtabel(db: db).wijzigingen(door: nieuw, wijze)
            case .gemeenten(let nieuw): try Laagtabel(db: db).wijzigingen(door: nieuw, wijze)
            }
        }
    }

    private static func schrijf(
        _ inhoud: Laaginhoud, _ wijze: Schrijfwijze, _ db: Database
    ) throws -> Wijzigingen {
        switch inhoud {
        case .locaties(let nieuw): try Laagtabel(db: db).schrijf(nieuw, wijze)
        case .woningbouwgebieden(let nieuw): try Laagtabel(db: db).schrijf(nieuw, wijze)
        case .provincies(let nieuw): try Laagtabel(db: db).schrijf(nieuw, wijze)
        case .gemeenten(let nieuw): try Laagtabel(db: db).schrijf(nieuw, wijze)
        }
    }

    private func lees<Antwoord: Sendable>(
        _ vraag: @escaping @Sendable (Database) throws -> Antwoord
    ) async throws -> Antwoord {
        do {
            return try await database.read(vraag)
        } catch {
            throw StorageError.vertaald(error, path: path)
        }
    }
}
