// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Woningbouw

/// The store of many: a database in PostgreSQL with PostGIS, which any number of programs use at once.
///
/// Every layer is a table in RD New in the first schema of the search path. An object of which only a place is known has
/// no `geom` but a `plaats`. Everything that can be asked is asked of the database, and reads come from a replica when
/// one is named.
///
/// ```swift
/// let catalogus = try await PostGISCatalogus(address: "postgresql://kaart@db.example.nl/woningbouw")
/// let locaties = try await catalogus.locaties(LocatieFilter(provincie: "Zuid-Holland"))
/// ```
public final class PostGISCatalogus: Catalogusbeheer {
    /// How many connections one program keeps to a database.
    private static let verbindingen = 10

    /// The address for people, without a password.
    public let description: String
    private let adres: Postgresadres
    private let leesadres: Postgresadres
    private let schrijvers: Verbindingspoel
    private let lezers: Verbindingspoel

    /// Opens a store, and makes its tables when there are none.
    /// - Parameters:
    ///   - address: The address of the database, as `postgresql://user@host:port/database`.
    ///   - readAddress: That of a streaming replica from which is read; nil to read where is written.
    ///   - readOnly: Whether only to read, so that there must be tables already.
    /// - Throws: ``StorageError`` when the database cannot be reached, holds something else, or was made by a newer version.
    public init(address: String, readAddress: String? = nil, readOnly: Bool = false) async throws {
        let adres = try Postgresadres(address)
        let leesadres = try readAddress.map(Postgresadres.init) ?? adres
        self.adres = adres
        self.leesadres = leesadres
        description = adres.omschrijving
        schrijvers = Verbindingspoel(adres, aantal: Self.verbindingen)
        lezers = readAddress == nil ? schrijvers : Verbindingspoel(leesadres, aantal: Self.verbindingen)
        do {
            try await schrijvers.doe {
                try readOnly ? Postgresindeling.keur($0, adres) : Postgresindeling.werkBij($0, adres)
            }
        } catch { throw StorageError.vertaald(error, adres) }
    }

    /// Whether a text is the address of such a store, and not the path of a file.
    public static func isAddress(_ text: String) -> Bool { Postgresadres.isAdres(text) }

    /// The locaties that fulfil the filter.
    public func locaties(_ filter: LocatieFilter) async throws -> [Locatie] {
        try await lees { try $0.locaties(filter) }
    }

    /// The woningbouwgebieden whose aanwijzing holds on the day, or all when no day is given.
    public func woningbouwgebieden(op peildatum: Datum?) async throws -> [Woningbouwgebied] {
        try await lees { try $0.woningbouwgebieden(op: peildatum) }
    }

    /// The provincies.
    public func provincies() async throws -> [Provincie] { try await lees { try $0.provincies() } }

    /// The gemeenten.
    public func gemeenten() async throws -> [Gemeente] { try await lees { try $0.gemeenten() } }

    /// The names of the gemeenten and of those in which locaties and gebieden lie, each once and sorted.
    public func gemeentenamen() async throws -> [String] { try await lees { try $0.gemeentenamen() } }

    /// Where the content of a layer came from.
    public func herkomst(van laag: Laag) async throws -> Laagherkomst? {
        try await leesInEens { try $0.herkomst(van: laag) }
    }

    /// Hands over the objects that fulfil a question, in the order of lists and a part at a time.
    public func doorloop(
        _ vraag: Laagvraag, _ gebruik: @escaping @Sendable (Laaginhoud) throws -> Void
    ) async throws {
        // What was handed over cannot be taken back: this is not tried again.
        try await lees(opnieuw: false) { try $0.doorloop(vraag, gebruik) }
    }

    /// A part of the list of a layer, all of one moment; only that part is in memory.
    public func blad(_ vraag: Bladvraag) async throws -> Blad {
        if !vraag.telt {
            do { return try await leesInEens { try $0.blad(vraag) } } catch is MeerVragenNodig {}
        }
        return try await lees { try $0.blad(vraag) }
    }

    /// The object of an id or code, nil when there is none.
    public func object(_ id: String, in laag: Laag) async throws -> Laagobject? {
        try await leesInEens { try $0.object(id, in: laag) }
    }

    /// The newest day of which a layer tells.
    public func nieuwsteDag(in laag: Laag) async throws -> Datum? { try await lees { try $0.nieuwsteDag(in: laag) } }

    /// How much a layer holds, and where and when; the box is that of the spatial index, to some centimetres.
    public func omvang(van laag: Laag) async throws -> Laagomvang { try await lees { try $0.omvang(van: laag) } }

    /// A mark that changes with every transaction that touches a layer, whichever program does it.
    public func versie() async throws -> String {
        try await leesInEens { werk in
            try werk.db.eerste("SELECT string_agg(nummer::text, '.' ORDER BY tabel) AS versie FROM laagversie") {
                $0.tekst("versie")
            } ?? ""
        }
    }

    // MARK: Writing

    /// Writes objects to their layer in one transaction, with an entry in the history: all or nothing.
    /// - Throws: ``StorageError`` or what the closure throws; the store is then as it was.
    @discardableResult
    public func schrijf(
        _ opdracht: Schrijfopdracht, _ levering: @escaping @Sendable (any Laagschrijver) throws -> Void
    ) async throws -> Wijzigingen {
        try await doe(
            schrijvers, adres, opdracht.proef ? Begin.lezend : Begin.schrijvend([opdracht.laag]), opnieuw: false
        ) {
            try $0.schrijf(opdracht, levering)
        }
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
        try await schrijf(Laag.allCases) { try $0.maakOngedaan(nummer, ondertekening) }
    }

    // MARK: Access

    /// What a transaction begins with; nil where one statement needs none.
    private enum Begin {
        /// All statements see the same moment.
        static let lezend = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

        /// Of those who write one goes on and the others wait, as they would for a file; nobody who reads does.
        static func schrijvend(_ lagen: [Laag]) -> String {
            let tabellen = (["geschiedenis"] + lagen.map(\.rawValue)).joined(separator: ", ")
            return "BEGIN; LOCK TABLE \(tabellen) IN SHARE ROW EXCLUSIVE MODE"
        }
    }

    /// Reads by statements that all see the same moment.
    /// - Parameter opnieuw: Whether it can be done again when the connection breaks.
    func lees<Antwoord: Sendable>(
        opnieuw: Bool = true, _ vraag: @escaping @Sendable (Opslagwerk) throws -> Antwoord
    ) async throws -> Antwoord {
        try await doe(lezers, leesadres, Begin.lezend, opnieuw: opnieuw, vraag)
    }

    /// Writes layers in one transaction.
    func schrijf<Antwoord: Sendable>(
        _ lagen: [Laag], _ werk: @escaping @Sendable (Opslagwerk) throws -> Antwoord
    ) async throws -> Antwoord {
        try await doe(schrijvers, adres, Begin.schrijvend(lagen), opnieuw: false, werk)
    }

    /// Reads by one statement, which sees one moment by itself and needs no transaction around it.
    /// - Throws: ``MeerVragenNodig`` when one is not enough.
    private func leesInEens<Antwoord: Sendable>(
        _ vraag: @escaping @Sendable (Opslagwerk) throws -> Antwoord
    ) async throws -> Antwoord {
        try await doe(lezers, leesadres, nil, opnieuw: true, vraag)
    }

    private func doe<Antwoord: Sendable>(
        _ poel: Verbindingspoel, _ adres: Postgresadres, _ begin: String?, opnieuw: Bool,
        _ werk: @escaping @Sendable (Opslagwerk) throws -> Antwoord
    ) async throws -> Antwoord {
        let alles: @Sendable (Postgresverbinding) throws -> Antwoord = { verbinding in
            let db = PostgresDatabank(verbinding, isInTransactie: begin != nil)
            guard let begin else { return try werk(Opslagwerk(db: db)) }
            return try verbinding.inTransactie(begin) {
                let antwoord = try werk(Opslagwerk(db: db))
                try db.sluitVulling()
                return antwoord
            }
        }
        do {
            do { return try await poel.doe(alles) } catch let fout as Postgresfout
                where opnieuw && fout.isHerhaalbaar
            {
                return try await poel.doe(alles)
            }
        } catch { throw StorageError.vertaald(error, adres) }
    }
}
