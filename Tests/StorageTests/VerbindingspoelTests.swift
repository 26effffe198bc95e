// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing
import Woningbouw

@testable import Storage

@Suite("Connections to PostgreSQL", .enabled(if: Proefserver.isErEen, "run Scripts/with-postgis swift test"))
struct VerbindingspoelTests {
    private static func getal(_ poel: Verbindingspoel, _ sql: String) async throws -> Int? {
        try await poel.doe { verbinding in try verbinding.vraag(sql, []).rij(0).geheel("getal") }
    }

    @Test("Work waits for a connection, and all of it is done")
    func wachten() async throws {
        let poel = Verbindingspoel(
            try Postgresadres(try #require(Proefserver.adres)), aantal: 2,
            geduld: .seconds(60 * Patience.minutes(5)))
        let som = try await withThrowingTaskGroup(of: Int.self) { groep in
            for getal in 1...40 {
                groep.addTask { try await Self.getal(poel, "SELECT \(getal) AS getal FROM pg_sleep(0.005)") ?? 0 }
            }
            return try await groep.reduce(0, +)
        }
        #expect(som == 820)
    }

    @Test("Work that is cancelled is broken off by the server, and the next goes on")
    func annulering() async throws {
        let poel = Verbindingspoel(try Postgresadres(try #require(Proefserver.adres)), aantal: 1)
        let taak = Task { try await Self.getal(poel, "SELECT 1 AS getal FROM pg_sleep(600)") }
        try await Task.sleep(for: .milliseconds(200))
        taak.cancel()
        await #expect(throws: CancellationError.self) { try await taak.value }
        #expect(try await Self.getal(poel, "SELECT 7 AS getal") == 7)
    }

    @Test("A connection that was cut is made anew, and nobody who reads or writes notices")
    func verbroken() async throws {
        try await Proefserver.bij { adres async throws in
            let catalogus = try await PostGISCatalogus(address: adres + "&application_name=afgebroken")
            let beheer = Verbindingspoel(try Postgresadres(adres), aantal: 1)
            for ronde in 0..<4 {
                _ = try await Self.getal(
                    beheer,
                    """
                    SELECT count(pg_terminate_backend(pid, 60000)) AS getal FROM pg_stat_activity
                    WHERE application_name = 'afgebroken' AND query NOT LIKE '%pg_terminate%'
                    """)
                guard ronde.isMultiple(of: 2) else {
                    #expect(try await catalogus.locaties().count == 4)
                    continue
                }
                try await catalogus.schrijf(
                    .locaties(try Voorbeelden.locaties()), wijze: .vervang, herkomst: Voorbeelden.herkomst)
            }
        }
    }

    @Test("Rows that the server refuses are told at the latest by the end of the transaction, and the next goes on")
    func geweigerdeRijen() async throws {
        let poel = Verbindingspoel(try Postgresadres(try #require(Proefserver.adres)), aantal: 1)
        let fout = await #expect(throws: Postgresfout.self) {
            try await poel.doe { verbinding in
                try verbinding.inTransactie("BEGIN") {
                    try verbinding.voerUit("CREATE TEMPORARY TABLE proef (getal bigint PRIMARY KEY) ON COMMIT DROP")
                    try verbinding.kopieer([[.geheel(1)], [.geheel(2)]], naar: "proef", ["getal"])
                    #expect(
                        try verbinding.vraag("SELECT sum(getal)::bigint AS getal FROM proef", []).rij(0).geheel("getal")
                            == 3)
                    try verbinding.kopieer([[.geheel(2)]], naar: "proef", ["getal"])
                }
            }
        }
        #expect(fout?.staat == "23505")
        #expect(try await Self.getal(poel, "SELECT 7 AS getal") == 7)
    }

    @Test("Columns that another program adds are no hindrance to what was prepared")
    func kolommen() async throws {
        try await Proefserver.bij { adres async throws in
            let catalogus = try await PostGISCatalogus(address: adres)
            try await catalogus.schrijf(
                .gemeenten(Voorbeelden.gemeenten), wijze: .vervang, herkomst: Voorbeelden.herkomst)
            #expect(try await catalogus.object("GM0518", in: .gemeenten) != nil)
            try await Verbindingspoel(try Postgresadres(adres), aantal: 1).doe {
                try $0.voerUit("ALTER TABLE gemeenten ADD COLUMN inwoners integer")
            }
            #expect(try await catalogus.object("GM0518", in: .gemeenten) != nil)
            #expect(try await catalogus.gemeenten().count == 2)
        }
    }
}

@Suite("The way to PostgreSQL")
struct PostgresadresTests {
    @Test("An address is told without its password, a wrong one not at all")
    func adressen() throws {
        let adres = try Postgresadres("postgresql://kaart:geheim@db.example.nl:5433/woningbouw?connect_timeout=3")
        #expect(adres.omschrijving == "postgresql://kaart@db.example.nl:5433/woningbouw")
        let fout = #expect(throws: StorageError.self) { try Postgresadres("postgresql://kaart:geheim@[db/x") }
        #expect(fout?.code == .invalidAddress && fout?.message.contains("geheim") == false)
        #expect(PostGISCatalogus.isAddress("postgres://x") && !PostGISCatalogus.isAddress("postgres.gpkg"))
    }

    @Test("A database that is away is left alone for longer and longer, up to a limit")
    func terugval() throws {
        let fout = Postgresfout(staat: nil, melding: "weg", isVerbroken: true)
        var terugval = Terugval()
        var nu = ContinuousClock.now
        #expect(terugval.fout(op: nu) == nil)
        for milliseconden in [100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000] {
            terugval.mislukt(fout, op: nu)
            #expect(terugval.fout(op: nu + .milliseconds(milliseconden - 1)) != nil)
            nu += .milliseconds(milliseconden)
            #expect(terugval.fout(op: nu) == nil)
        }
    }

    @Test("One that is away says so at once, and which")
    func onbereikbaar() async throws {
        let fout = await #expect(throws: StorageError.self) {
            try await PostGISCatalogus(address: "postgresql://kaart:geheim@127.0.0.1:1/woningbouw")
        }
        #expect(fout?.code == .unavailable && fout?.belet == .onbereikbaar)
        #expect(fout?.message.contains("postgresql://kaart@127.0.0.1:1/woningbouw") == true)
        #expect(fout?.message.contains("geheim") == false)
    }
}
