// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ
internal import Foundation

/// A connection to a database; each call waits for the server, so it belongs on a thread that may.
final class Postgresverbinding {
    /// A COPY under way.
    private struct Kopie {
        let sql: String
        /// Whether more rows may follow.
        var isOpen = true
    }

    /// More prepared statements than this are all dropped, and made anew as they come.
    private static let grens = 200

    private let verbinding: OpaquePointer
    private var voorbereid: [String: (naam: String, kolommen: Postgreskolommen?)] = [:]
    private var isVersleten = false
    /// The COPY of which the server has not said yet that it has the rows.
    private var kopie: Kopie?

    /// Opens a connection.
    /// - Throws: ``Postgresfout``.
    init(_ adres: Postgresadres) throws {
        // What comes before the address holds unless the address says otherwise.
        let opties: KeyValuePairs = [
            "connect_timeout": "5", "client_encoding": "UTF8", "fallback_application_name": "doorbraakkaart",
            "keepalives_idle": "10", "keepalives_interval": "5", "keepalives_count": "3", "tcp_user_timeout": "20000",
            "dbname": adres.uri,
        ]
        let namen = Tekstlijst(opties.map(\.key))
        let waarden = Tekstlijst(opties.map(\.value))
        guard let verbinding = PQconnectdbParams(namen.wijzers, waarden.wijzers, 1) else {
            throw Postgresfout(staat: nil, melding: "out of memory", isVerbroken: true)
        }
        self.verbinding = verbinding
        guard PQstatus(verbinding) == CONNECTION_OK else { throw Postgresfout(nil, verbinding) }
        PQsetNoticeProcessor(verbinding, { _, _ in }, nil)
        // How a question is best answered depends on its box, names and texts: a plan for any of them may read all rows.
        try voerUit(
            "SET plan_cache_mode = force_custom_plan; SET lock_timeout = '\(Int(StorageError.wachttijd))s'; "
                + "SET TimeZone = 'UTC'; SET jit = off; SET statement_timeout = 0; "
                + "SET idle_in_transaction_session_timeout = 0")
    }

    deinit { PQfinish(verbinding) }

    /// Whether it is still there and does nothing, as far as can be told without asking the server.
    var isBruikbaar: Bool {
        var teken = pollfd(fd: PQsocket(verbinding), events: Int16(POLLIN), revents: 0)
        // A server that goes says so and closes its side, which reads as an end.
        while poll(&teken, 1, 0) > 0 {
            if PQconsumeInput(verbinding) == 0 { return false }
        }
        return !isVersleten && PQstatus(verbinding) == CONNECTION_OK
            && PQtransactionStatus(verbinding) == PQTRANS_IDLE
    }

    /// Asks the server to break off what this connection is doing; may be called from any thread.
    func annulering() -> Postgresannulering? { PQgetCancel(verbinding).map(Postgresannulering.init) }

    // MARK: Statements

    /// Runs statements that give nothing and have no arguments.
    func voerUit(_ sql: String) throws {
        try wachtOpKopie()
        let antwoord = PQexec(verbinding, sql)
        defer { PQclear(antwoord) }
        try keur(antwoord)
    }

    /// The answer to a statement, which is prepared the first time.
    func vraag(_ sql: String, _ argumenten: [Kolomwaarde]) throws -> Postgresantwoord {
        try wachtOpKopie()
        let (naam, kolommen) = try bereidVoor(sql)
        let antwoord = try Postgresargumenten(argumenten).gebruik { aantal, waarden, lengten, vormen in
            PQexecPrepared(verbinding, naam, aantal, waarden, lengten, vormen, 1)
        }
        let gekeurd = Postgresantwoord(try keurRijen(antwoord), kolommen)
        if kolommen == nil { voorbereid[sql]?.kolommen = gekeurd.indeling }
        return gekeurd
    }

    /// The answer to a statement that comes once.
    func vraagEens(
        _ sql: String, _ argumenten: [Kolomwaarde] = [], _ kolommen: Postgreskolommen? = nil
    ) throws -> Postgresantwoord {
        try wachtOpKopie()
        let antwoord = try Postgresargumenten(argumenten).gebruik { aantal, waarden, lengten, vormen in
            PQexecParams(verbinding, Self.genummerd(sql), aantal, nil, waarden, lengten, vormen, 1)
        }
        return Postgresantwoord(try keurRijen(antwoord), kolommen)
    }

    private func bereidVoor(_ sql: String) throws -> (naam: String, kolommen: Postgreskolommen?) {
        if let gevonden = voorbereid[sql] { return gevonden }
        if voorbereid.count >= Self.grens {
            try voerUit("DEALLOCATE ALL")
            voorbereid.removeAll()
        }
        let naam = "v\(voorbereid.count)"
        let antwoord = PQprepare(verbinding, naam, Self.genummerd(sql), 0, nil)
        defer { PQclear(antwoord) }
        try keur(antwoord)
        voorbereid[sql] = (naam, nil)
        return (naam, nil)
    }

    /// The statement with `$1`, `$2`… for each `?`.
    private static func genummerd(_ sql: String) -> String {
        var nummer = 0
        return sql.reduce(into: "") { tekst, letter in
            if letter == "?" {
                nummer += 1
                tekst += "$\(nummer)"
            } else {
                tekst.append(letter)
            }
        }
    }

    // MARK: Transactions

    /// Does work in a transaction, which is kept when all goes well and else undone.
    func inTransactie<Antwoord>(_ begin: String, _ werk: () throws -> Antwoord) throws -> Antwoord {
        let uitkomst: Antwoord
        do {
            try voerUit(begin)
            uitkomst = try werk()
            try wachtOpKopie()
        } catch {
            // When this fails the connection is gone, and with it the transaction.
            breekKopieAf()
            try? wachtOpKopie()
            do { try voerUit("ROLLBACK") } catch { isVersleten = true }
            throw error
        }
        try houdVast()
        return uitkomst
    }

    private func houdVast() throws {
        let antwoord = PQexec(verbinding, "COMMIT")
        defer { PQclear(antwoord) }
        do { try keur(antwoord) } catch var fout as Postgresfout {
            fout.isOnzeker = fout.isVerbroken
            throw fout
        }
        // A transaction in which a statement failed is undone by COMMIT.
        guard String(cString: PQcmdStatus(antwoord)) == "COMMIT" else {
            throw Postgresfout(staat: "25P02", melding: "a statement within the transaction failed", isVerbroken: false)
        }
    }

    // MARK: Rows in

    /// Adds rows to a table by COPY, in binary.
    ///
    /// The server takes them in while the caller goes on; what it has against them is thrown by what follows on this
    /// connection, at the latest by the end of the transaction.
    func kopieer(_ rijen: [[Kolomwaarde]], naar tabel: String, _ kolommen: [String]) throws {
        var stroom = Kopieerstroom()
        do {
            for rij in rijen {
                try stroom.voegToe(rij)
                guard stroom.isVol else { continue }
                try vervolgKopie(stroom, naar: tabel, kolommen)
                stroom.maakLeeg()
            }
            try vervolgKopie(stroom, naar: tabel, kolommen)
        } catch {
            breekKopieAf()
            throw error
        }
        try sluitKopie()
    }

    /// Adds rows to a table by a COPY that stays open: as long as more follow for the same table the server need not wait.
    func vervolgKopie(_ rijen: Kopieerstroom, naar tabel: String, _ kolommen: [String]) throws {
        let sql = "COPY \(tabel) (\(kolommen.joined(separator: ", "))) FROM STDIN (FORMAT binary)"
        if kopie?.sql != sql || kopie?.isOpen != true { try begin(sql) }
        try stuur(rijen.bytes)
    }

    private func begin(_ sql: String) throws {
        try wachtOpKopie()
        let antwoord = PQexec(verbinding, sql)
        defer { PQclear(antwoord) }
        guard PQresultStatus(antwoord) == PGRES_COPY_IN else { throw fout(antwoord) }
        kopie = Kopie(sql: sql)
        try stuur(Kopieerstroom.kop)
    }

    /// Tells the server that no more rows follow.
    private func sluitKopie() throws {
        guard kopie?.isOpen == true else { return }
        try stuur(Kopieerstroom.slot)
        kopie?.isOpen = false
        guard PQputCopyEnd(verbinding, nil) == 1 else { throw fout(nil) }
    }

    /// Gives up a COPY to which rows are lacking, so that its transaction cannot be kept.
    private func breekKopieAf() {
        guard kopie?.isOpen == true else { return }
        kopie = nil
        PQputCopyEnd(verbinding, "broken off")
        leegAntwoorden()
    }

    /// Waits until the server has the rows that were sent last.
    private func wachtOpKopie() throws {
        guard kopie != nil else { return }
        try sluitKopie()
        kopie = nil
        let slot = PQgetResult(verbinding)
        defer { PQclear(slot) }
        leegAntwoorden()
        try keur(slot)
    }

    private func stuur(_ bytes: [UInt8]) throws {
        let isVerstuurd = bytes.withUnsafeBytes { bytes in
            PQputCopyData(verbinding, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count)) == 1
        }
        guard isVerstuurd else { throw fout(nil) }
    }

    private func leegAntwoorden() {
        while let antwoord = PQgetResult(verbinding) { PQclear(antwoord) }
    }

    // MARK: Faults

    private func keur(_ antwoord: OpaquePointer?) throws {
        let staat = PQresultStatus(antwoord)
        guard staat == PGRES_COMMAND_OK || staat == PGRES_TUPLES_OK else { throw fout(antwoord) }
    }

    private func keurRijen(_ antwoord: OpaquePointer?) throws -> OpaquePointer {
        let staat = PQresultStatus(antwoord)
        if let antwoord, staat == PGRES_COMMAND_OK || staat == PGRES_TUPLES_OK { return antwoord }
        defer { PQclear(antwoord) }
        throw fout(antwoord)
    }

    private func fout(_ antwoord: OpaquePointer?) -> Postgresfout {
        let fout = Postgresfout(antwoord, verbinding)
        if fout.isHerhaalbaar { isVersleten = true }
        return fout
    }
}
