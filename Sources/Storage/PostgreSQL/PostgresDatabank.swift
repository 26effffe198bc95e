// SPDX-License-Identifier: EUPL-1.2

internal import GeoFormats
internal import Geometry
internal import Woningbouw

/// One statement was not enough, and several see different moments when they are not in one transaction.
struct MeerVragenNodig: Error {}

/// The tables in PostgreSQL within a transaction of the caller, or for one statement without.
final class PostgresDatabank: Databank {
    /// How many rows are changed one by one; more come in together.
    private static let weinig = 20
    /// Of fewer rows than this all are asked at once.
    private static let proef = 200
    /// After so many rows the planner should know that there are more.
    private static let veel = 5_000

    /// The connection, which may have rows to come that are still made ready.
    private let open: Postgresverbinding
    private let isInTransactie: Bool
    private var vulling: Vulling?
    private var cursors = 0
    private var geschreven = 0

    init(_ verbinding: Postgresverbinding, isInTransactie: Bool = true) {
        open = verbinding
        self.isInTransactie = isInTransactie
    }

    /// The connection for what follows on all that was written.
    private var verbinding: Postgresverbinding {
        get throws {
            try sluitVulling()
            return open
        }
    }

    /// Sends the objects that were taken and not sent yet; without it a transaction lacks them.
    func sluitVulling() throws {
        try vulling?.sluit()
        vulling = nil
    }

    // MARK: Statements

    func lees(_ sql: String, _ argumenten: [Kolomwaarde], _ gebruik: (any Rij) throws -> Void) throws {
        // A text that no row can hold is in none of them.
        if argumenten.contains(where: \.isOnhoudbaar) { return }
        let antwoord = try verbinding.vraag(sql, argumenten)
        for nummer in 0..<antwoord.aantal { try gebruik(antwoord.rij(nummer)) }
    }

    func doorloop(_ sql: String, _ argumenten: [Kolomwaarde], _ gebruik: (any Rij) throws -> Bool) throws {
        if argumenten.contains(where: \.isOnhoudbaar) { return }
        guard isInTransactie else { throw MeerVragenNodig() }
        cursors += 1
        let cursor = Postgrescursor(try verbinding, naam: "c\(cursors)")
        try cursor.open(sql, argumenten)
        try cursor.doorloop(gebruik)
        try cursor.sluit()
    }

    /// Those that are probably enough come by one statement, where a cursor takes four or more.
    func doorloop(
        _ sql: String, _ argumenten: [Kolomwaarde], verwacht: Int, _ gebruik: (any Rij) throws -> Bool
    ) throws {
        if argumenten.contains(where: \.isOnhoudbaar) { return }
        let antwoord = try verbinding.vraag("\(sql) LIMIT \(verwacht)", argumenten)
        for nummer in 0..<antwoord.aantal {
            guard try gebruik(antwoord.rij(nummer)) else { return }
        }
        if antwoord.aantal == verwacht { try doorloop("\(sql) OFFSET \(verwacht)", argumenten, gebruik) }
    }

    /// A whole table is gone through by several processes of the server, which they do not for a cursor.
    func doorloop(weinig sql: String, _ argumenten: [Kolomwaarde], _ gebruik: (any Rij) throws -> Bool) throws {
        if argumenten.contains(where: \.isOnhoudbaar) { return }
        let antwoord = try verbinding.vraag("\(sql) LIMIT \(Self.proef)", argumenten)
        if antwoord.aantal == Self.proef { return try doorloop(sql, argumenten, gebruik) }
        for nummer in 0..<antwoord.aantal {
            guard try gebruik(antwoord.rij(nummer)) else { return }
        }
    }

    func voerUit(_ sql: String, _ argumenten: [Kolomwaarde]) throws { _ = try verbinding.vraag(sql, argumenten) }

    func voegToe(_ rijen: [[Kolomwaarde]], aan tabel: String, _ kolommen: [String]) throws {
        try verbinding.kopieer(rijen, naar: tabel, kolommen)
    }

    func heeftGeschiedenis() throws -> Bool { true }

    // MARK: Layers

    func lees(_ tabel: Tabel, ids: [String], _ gebruik: (any Rij) throws -> Void) throws {
        if ids.count == 1 {
            return try lees("SELECT * FROM \(tabel.naam) WHERE \(tabel.sleutel) = ?", [.tekst(ids[0])], gebruik)
        }
        let ids = ids.filter { !Kolomwaarde.tekst($0).isOnhoudbaar }
        try lees("SELECT * FROM \(tabel.naam) WHERE \(tabel.sleutel) = ANY(?)", [.teksten(ids)], gebruik)
    }

    func schrijf(_ rijen: [Rijschrijver], in tabel: Tabel, zijnNieuw: Bool) throws {
        guard let eerste = rijen.first else { return }
        geschreven += rijen.count
        let kolommen = eerste.kolommen(van: tabel)
        let waarden = rijen.map { $0.waarden(van: tabel) }
        if zijnNieuw { return try verbinding.kopieer(waarden, naar: tabel.naam, kolommen) }
        if rijen.count > Self.weinig { return try wijzig(waarden, tabel, kolommen) }
        let nieuw = kolommen.map { "\($0) = ?" }.joined(separator: ", ")
        for (rij, waarden) in zip(rijen, waarden) {
            try voerUit(
                "UPDATE \(tabel.naam) SET \(nieuw) WHERE \(tabel.sleutel) = ?", waarden + [.tekst(rij.id)])
        }
    }

    func voegToe<Object: Opgeslagen>(_ objecten: [Object], handeling: Int) throws {
        geschreven += objecten.count
        let vulling = vulling ?? Vulling(open)
        self.vulling = vulling
        try vulling.voegToe(objecten, handeling: handeling)
    }

    /// Changes many rows by way of a table that lives as long as the transaction.
    private func wijzig(_ rijen: [[Kolomwaarde]], _ tabel: Tabel, _ kolommen: [String]) throws {
        let tijdelijk = "nieuwe_\(tabel.naam)"
        try verbinding.voerUit(
            """
            CREATE TEMPORARY TABLE \(tijdelijk) ON COMMIT DROP AS
              SELECT \(kolommen.joined(separator: ", ")) FROM \(tabel.naam) WITH NO DATA
            """)
        try verbinding.kopieer(rijen, naar: tijdelijk, kolommen)
        let nieuw = kolommen.map { "\($0) = n.\($0)" }.joined(separator: ", ")
        try verbinding.voerUit(
            """
            UPDATE \(tabel.naam) AS t SET \(nieuw) FROM \(tijdelijk) AS n WHERE t.\(tabel.sleutel) = n.\(tabel.sleutel);
            DROP TABLE \(tijdelijk)
            """)
    }

    func verwijder(_ ids: [String], uit tabel: Tabel) throws {
        try voerUit("DELETE FROM \(tabel.naam) WHERE \(tabel.sleutel) = ANY(?)", [.teksten(ids)])
    }

    func plaatsen(_ rij: any Rij, _ id: String, in tabel: Tabel) throws -> [Point] {
        switch try rij.vorm("plaats") {
        case nil: return []
        case .multiPoint(let punten): return punten
        case .point(let punt): return [punt]
        case .some: throw StorageError(.damagedRow, "in the store, the place of '\(id)' is no point")
        }
    }

    func rondAf(_ tabel: Tabel) throws {
        for naam in [tabel.naam, Stap.tabel] { try Groeiindexen.maak(voor: naam, in: self) }
        if geschreven >= Self.veel { try verbinding.voerUit("ANALYZE \(tabel.naam)") }
    }
}
