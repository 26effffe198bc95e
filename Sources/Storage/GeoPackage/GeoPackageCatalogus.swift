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
    private let bestand: Bestandsnummer?
    private let waarnemer: Waarnemer

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
        bestand = Bestandsnummer(path: path)
        waarnemer = Waarnemer(path: path)
    }

    deinit {
        // Who closes a store last takes the log back into the file, which one that only reads cannot.
        waarnemer.sluit()
    }

    /// The locaties that fulfil the filter.
    public func locaties(_ filter: LocatieFilter) async throws -> [Locatie] {
        try await lees { try $0.locaties(filter) }
    }

    /// The woningbouwgebieden whose aanwijzing holds on the day, or all when no day is given.
    public func woningbouwgebieden(op peildatum: Datum?) async throws -> [Woningbouwgebied] {
        try await lees { try $0.woningbouwgebieden(op: peildatum) }
    }

    /// The provincies.
    public func provincies() async throws -> [Provincie] {
        try await lees { try $0.provincies() }
    }

    /// The gemeenten.
    public func gemeenten() async throws -> [Gemeente] {
        try await lees { try $0.gemeenten() }
    }

    /// The names of the gemeenten and of those in which locaties and gebieden lie, each once and sorted.
    public func gemeentenamen() async throws -> [String] { try await lees { try $0.gemeentenamen() } }

    /// Where the content of a layer came from.
    public func herkomst(van laag: Laag) async throws -> Laagherkomst? {
        try await lees { try $0.herkomst(van: laag) }
    }

    /// Hands over the objects that fulfil a question, in the order of lists and a part at a time.
    public func doorloop(
        _ vraag: Laagvraag, _ gebruik: @escaping @Sendable (Laaginhoud) throws -> Void
    ) async throws {
        try await lees { try $0.doorloop(vraag, gebruik) }
    }

    /// A part of the list of a layer, all of one moment; only that part is in memory.
    public func blad(_ vraag: Bladvraag) async throws -> Blad {
        try await lees { try $0.blad(vraag) }
    }

    /// The object of an id or code, nil when there is none.
    public func object(_ id: String, in laag: Laag) async throws -> Laagobject? {
        try await lees { try $0.object(id, in: laag) }
    }

    /// The newest day of which a layer tells.
    public func nieuwsteDag(in laag: Laag) async throws -> Datum? { try await lees { try $0.nieuwsteDag(in: laag) } }

    /// How much a layer holds, and where and when; the box is that of the spatial index, to some centimetres.
    public func omvang(van laag: Laag) async throws -> Laagomvang {
        try await lees { try $0.omvang(van: laag) }
    }

    /// A mark that changes whenever any program has written to the store, from the moment on which others see it.
    ///
    /// A store that nobody has written to has the same when it is opened again.
    public func versie() async throws -> String {
        // Where it cannot be had now the mark is one that never comes back.
        let teller = waarnemer.teller().map(String.init) ?? UUID().uuidString
        let merk = (Bestandsmerk(path: path)?.getallen ?? []) + waarnemer.begin
        let nummer = try await lees { try $0.laatsteNummer() }
        return "\(nummer)-\(merk.map { String($0, radix: 36) }.joined(separator: "."))-\(teller)"
    }

    /// What is the same until any program has written to the store; nil when another file has come in its place.
    public func versiemerk() -> [Int]? {
        guard let teller = waarnemer.teller(), let merk = Bestandsmerk(path: path), merk.nummer == bestand else {
            return nil
        }
        return merk.getallen + [teller]
    }

    // MARK: Writing

    /// Writes objects to their layer in one transaction, with an entry in the history: all or nothing.
    /// - Throws: ``StorageError`` or what the closure throws; the store is then as it was.
    @discardableResult
    public func schrijf(
        _ opdracht: Schrijfopdracht, _ levering: @escaping @Sendable (any Laagschrijver) throws -> Void
    ) async throws -> Wijzigingen {
        let werk: @Sendable (Opslagwerk) throws -> Wijzigingen = { try $0.schrijf(opdracht, levering) }
        return opdracht.proef ? try await lees(werk) : try await schrijf(werk)
    }

    // MARK: History

    /// What was done to a layer, or to all, the oldest first.
    public func geschiedenis(van laag: Laag?) async throws -> [Handeling] {
        try await lees { try $0.handelingen(van: laag) }
    }

    /// The ids that an entry of the history added, changed and removed.
    public func wijzigingen(van handeling: Int) async throws -> Wijzigingen {
        try await lees { try $0.wijzigingen(van: handeling) }
    }

    /// Puts back what an import changed, in one transaction that is itself an entry in the history.
    /// - Throws: `Ongedaanfout`, or ``StorageError``; the store is then as it was.
    public func maakOngedaan(_ nummer: Int?, _ ondertekening: Ondertekening) async throws -> Handeling {
        try await schrijf { try $0.maakOngedaan(nummer, ondertekening) }
    }

    // MARK: Access

    /// What is read from a file that is no longer there is not what the store holds, and what is written to it is lost.
    ///
    /// Another file is not opened by itself: the log of the old one may still lie beside it, and would be taken for its own.
    private func keurPlaats() throws {
        guard Bestandsnummer(path: path) != bestand else { return }
        throw StorageError(
            .unavailable,
            "the store '\(path)' was moved, removed or replaced while it was in use: put it back, or start anew")
    }

    func lees<Antwoord: Sendable>(
        _ vraag: @escaping @Sendable (Opslagwerk) throws -> Antwoord
    ) async throws -> Antwoord {
        do {
            try keurPlaats()
            return try await database.read { try vraag(Opslagwerk(db: SQLiteDatabank(db: $0))) }
        } catch {
            throw StorageError.vertaald(error, path: path)
        }
    }

    func schrijf<Antwoord: Sendable>(
        _ werk: @escaping @Sendable (Opslagwerk) throws -> Antwoord
    ) async throws -> Antwoord {
        do {
            try keurPlaats()
            return try await database.write {
                let antwoord = try werk(Opslagwerk(db: SQLiteDatabank(db: $0)))
                // Once more, as work may take long: an error here undoes it.
                try keurPlaats()
                return antwoord
            }
        } catch {
            throw StorageError.vertaald(error, path: path)
        }
    }
}
