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
public final class GeoPackageCatalogus: Catalogusbeheer {
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
            database = try Verbinding.metGeduld {
                try Opslagbestand.keur(path, readOnly: readOnly)
                return try Verbinding.open(path, readOnly: readOnly)
            }
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

    /// Hands over the objects that fulfil a question, in the order of lists and a part at a time.
    public func doorloop(
        _ vraag: Laagvraag, _ gebruik: @escaping @Sendable (Laaginhoud) throws -> Void
    ) async throws {
        try await lees { try vraag.laag.doe(Doorloop(db: $0, vraag: vraag, gebruik: gebruik)) }
    }

    /// A part of the list of a layer, all of one moment; only that part is in memory.
    public func blad(_ vraag: Bladvraag) async throws -> Blad {
        try await lees { try vraag.laag.doe(Bladwerk(db: $0, vraag: vraag)) }
    }

    /// The object of an id or code, nil when there is none.
    public func object(_ id: String, in laag: Laag) async throws -> Laagobject? {
        try await lees { try laag.doe(Objectwerk(db: $0, id: id)) }
    }

    /// How much a layer holds, and where and when; the box is that of the spatial index, to some centimetres.
    public func omvang(van laag: Laag) async throws -> Laagomvang {
        try await lees { try Omvanglezer(db: $0, laag: laag).omvang() }
    }

    /// A mark that changes whenever the file or the number of the last entry in the history does.
    public func versie() async throws -> String {
        let nummer = try await lees { try Geschiedenis(db: $0).laatsteNummer() }
        return "\(nummer)-\(Bestandsmerk.merk(van: path))"
    }

    // MARK: Writing

    /// Writes objects to their layer in one transaction, with an entry in the history: all or nothing.
    /// - Throws: ``StorageError`` or what the closure throws; the store is then as it was.
    @discardableResult
    public func schrijf(
        _ opdracht: Schrijfopdracht, _ levering: @escaping @Sendable (any Laagschrijver) throws -> Void
    ) async throws -> Wijzigingen {
        let werk: @Sendable (Database) throws -> Wijzigingen = {
            try opdracht.laag.doe(Schrijfwerk(db: $0, opdracht: opdracht, levering: levering))
        }
        return opdracht.proef ? try await lees(werk) : try await schrijf(werk)
    }

    // MARK: History

    /// What was done to a layer, or to all, the oldest first.
    public func geschiedenis(van laag: Laag?) async throws -> [Handeling] {
        try await lees { try Geschiedenis(db: $0).handelingen(van: laag) }
    }

    /// The ids that an entry of the history added, changed and removed.
    public func wijzigingen(van handeling: Int) async throws -> Wijzigingen {
        try await lees { try Geschiedenis(db: $0).wijzigingen(van: handeling) }
    }

    /// Puts back what an import changed, in one transaction that is itself an entry in the history.
    /// - Throws: `Ongedaanfout`, or ``StorageError``; the store is then as it was.
    public func maakOngedaan(_ nummer: Int?, _ ondertekening: Ondertekening) async throws -> Handeling {
        try await schrijf { db in
            let handeling = try Geschiedenis(db: db).handelingen(van: nil).ongedaanTeMaken(nummer)
            return try handeling.laag.doe(Terugwerk(db: db, handeling: handeling, ondertekening: ondertekening))
        }
    }

    // MARK: Access

    private func lees<Antwoord: Sendable>(
        _ vraag: @escaping @Sendable (Database) throws -> Antwoord
    ) async throws -> Antwoord {
        do {
            return try await database.read(vraag)
        } catch {
            throw StorageError.vertaald(error, path: path)
        }
    }

    private func schrijf<Antwoord: Sendable>(
        _ werk: @escaping @Sendable (Database) throws -> Antwoord
    ) async throws -> Antwoord {
        do {
            return try await database.write(werk)
        } catch {
            throw StorageError.vertaald(error, path: path)
        }
    }
}

/// Reads a layer.
private struct Doorloop: Laagwerk {
    let db: Database
    let vraag: Laagvraag
    let gebruik: (Laaginhoud) throws -> Void

    func doe<Object: Opgeslagen>(met type: Object.Type) throws {
        try Laagtabel<Object>(db: db).doorloop(vraag, gebruik)
    }
}

/// Reads a part of the list of a layer.
private struct Bladwerk: Laagwerk {
    let db: Database
    let vraag: Bladvraag

    func doe<Object: Opgeslagen>(met type: Object.Type) throws -> Blad {
        try Bladlezer<Object>(db: db, vraag: vraag).lees()
    }
}

/// Reads one object.
private struct Objectwerk: Laagwerk {
    let db: Database
    let id: String

    func doe<Object: Opgeslagen>(met type: Object.Type) throws -> Laagobject? {
        try Laagtabel<Object>(db: db).object(id).flatMap { Object.inhoud([$0]).objecten.first }
    }
}

/// Writes a layer, or tells what that would change.
private struct Schrijfwerk: Laagwerk {
    let db: Database
    let opdracht: Schrijfopdracht
    let levering: (any Laagschrijver) throws -> Void

    func doe<Object: Opgeslagen>(met type: Object.Type) throws -> Wijzigingen {
        let nummer = opdracht.proef ? nil : try Geschiedenis(db: db).volgendNummer()
        let sessie = Schrijfsessie<Object>(db, nummer: nummer)
        try levering(sessie)
        let wijzigingen = sessie.resultaat
        guard let nummer else { return wijzigingen }
        try sessie.sluit(
            Handeling(
                nummer: nummer, soort: opdracht.soort, laag: opdracht.laag, wijze: opdracht.wijze,
                herkomst: opdracht.herkomst, ondertekening: opdracht.ondertekening, aantallen: wijzigingen.aantallen))
        return wijzigingen
    }
}

/// Undoes an entry of the history.
private struct Terugwerk: Laagwerk {
    let db: Database
    let handeling: Handeling
    let ondertekening: Ondertekening

    func doe<Object: Opgeslagen>(met type: Object.Type) throws -> Handeling {
        try Terugdraaiing<Object>(db: db, handeling: handeling).voerUit(ondertekening)
    }
}
