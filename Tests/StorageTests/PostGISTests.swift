// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import TestSupport
import Testing
import Woningbouw

@testable import Storage

@Suite("A store in PostGIS", .enabled(if: Proefserver.isErEen, "run Scripts/with-postgis swift test"))
struct PostGISTests {
    /// Runs statements in the schema of a store, as another program would.
    private static func sql(_ sql: String, _ adres: String) async throws {
        try await Verbindingspoel(try Postgresadres(adres), aantal: 1).doe { try $0.voerUit(sql) }
    }

    private static func vul(_ catalogus: PostGISCatalogus) async throws {
        for inhoud in try Voorbeelden.alles() {
            try await catalogus.schrijf(inhoud, wijze: .vervang, herkomst: Voorbeelden.herkomst)
        }
    }

    @Test("is made once by many that start at once")
    func tegelijk() async throws {
        try await Proefserver.bij { adres async throws in
            try await withThrowingTaskGroup(of: Int.self) { groep in
                for _ in 0..<8 {
                    groep.addTask { try await PostGISCatalogus(address: adres).provincies().count }
                }
                for try await aantal in groep { #expect(aantal == 0) }
            }
        }
    }

    @Test("of the first version is brought to this one by many that start at once, and keeps what it holds")
    func bijgewerkt() async throws {
        try await Proefserver.bij { adres async throws in
            try await Self.sql(Postgresindeling1.sql, adres)
            try await Self.sql(
                """
                INSERT INTO doorbraakkaart_indeling (versie) VALUES (1);
                INSERT INTO provincies (geom, code, naam, begrenzing_herkomst) VALUES
                  ('SRID=28992;MULTIPOLYGON(((0 0,10 0,10 10,0 0)))', 'PV26', 'Utrecht', 'officieel')
                """, adres)
            let lezer = await #expect(throws: StorageError.self) {
                try await PostGISCatalogus(address: adres, readOnly: true)
            }
            #expect(lezer?.code == .olderVersion)
            try await withThrowingTaskGroup(of: [String].self) { groep in
                for _ in 0..<8 {
                    groep.addTask { try await PostGISCatalogus(address: adres).provincies().map(\.naam) }
                }
                for try await namen in groep { #expect(namen == ["Utrecht"]) }
            }
            let versies = try await PostGISCatalogus(address: adres).lees { werk in
                try werk.db.getal("SELECT count(*) AS getal FROM doorbraakkaart_indeling")
            }
            #expect(versies == Postgresindeling.versies.count)
        }
    }

    @Test("is neither one of a newer version, nor one to read that is not there, nor the tables of another program")
    func andere() async throws {
        try await Proefserver.bij { adres async throws in
            let weg = await #expect(throws: StorageError.self) {
                try await PostGISCatalogus(address: adres, readOnly: true)
            }
            #expect(weg?.code == .unavailable)
            try await Self.sql("CREATE TABLE provincies (a integer)", adres)
            let ander = await #expect(throws: StorageError.self) { try await PostGISCatalogus(address: adres) }
            #expect(ander?.code == .notAStore && ander?.message.contains("'provincies'") == true)
            try await Self.sql("DROP TABLE provincies", adres)
            _ = try await PostGISCatalogus(address: adres)
            _ = try await PostGISCatalogus(address: adres, readOnly: true)
            try await Self.sql("INSERT INTO doorbraakkaart_indeling (versie) VALUES (99)", adres)
            let nieuwer = await #expect(throws: StorageError.self) { try await PostGISCatalogus(address: adres) }
            #expect(nieuwer?.code == .newerVersion)
        }
    }

    @Test(
        "keeps out what no row may hold",
        arguments: [
            ("UPDATE locaties SET status = 'misschien'", "bekende_status"),
            ("UPDATE locaties SET gemeenten = '{}'", "gemeenten_is_lijst"),
            ("UPDATE locaties SET id = '' WHERE id = 'bleizo'", "id_gegeven"),
            ("UPDATE locaties SET plaats = ST_Multi(ST_Centroid(geom)) WHERE id = 'bleizo'", "vlak_of_plaats"),
            (
                "UPDATE locaties SET geom = 'SRID=28992;MULTIPOLYGON(((0 0,10 10,10 0,0 10,0 0)))' WHERE id = 'bleizo'",
                "geldig_vlak"
            ),
            ("UPDATE locaties SET geom = 'SRID=4326;MULTIPOLYGON(((0 0,1 0,1 1,0 0)))'", "SRID"),
            ("UPDATE geschiedenis SET door = 'x'", "the history only grows"),
            ("TRUNCATE geschiedenis_objecten", "the history only grows"),
            ("DELETE FROM geschiedenis", "the history only grows"),
        ])
    func voorwaarden(_ geval: (sql: String, reden: String)) async throws {
        try await Proefserver.bij { adres async throws in
            try await Self.vul(try await PostGISCatalogus(address: adres))
            let fout = await #expect(throws: Postgresfout.self) { try await Self.sql(geval.sql, adres) }
            #expect(fout?.melding.contains(geval.reden) == true, "\(String(describing: fout))")
        }
    }

    @Test("tells another version after each change by another program, once it is there for all")
    func versies() async throws {
        try await Proefserver.bij { adres async throws in
            let catalogus = try await PostGISCatalogus(address: adres)
            try await Self.vul(catalogus)
            var eerdere: Set<String> = [try await catalogus.versie()]
            for sql in [
                "UPDATE locaties SET naam = naam || '!'", "DELETE FROM gemeenten", "TRUNCATE woningbouwgebieden",
                "BEGIN; UPDATE provincies SET naam = 'a'; UPDATE provincies SET naam = 'b'; COMMIT",
            ] {
                try await Self.sql(sql, adres)
                #expect(eerdere.insert(try await catalogus.versie()).inserted, "\(sql)")
            }
            try await Self.sql("BEGIN; DELETE FROM locaties; ROLLBACK", adres)
            #expect(try await eerdere.contains(catalogus.versie()))
        }
    }

    @Test("keeps the fid of rows that stay, however many change", arguments: [10, 200])
    func sleutels(aantal: Int) async throws {
        func gemeenten(_ naam: String) -> [Gemeente] {
            (0..<aantal).map { nummer in
                Gemeente(
                    code: "GM\(1000 + nummer)", naam: naam, begrenzing: Begrenzing(herkomst: .indicatief),
                    vlak: Voorbeelden.vlak(Double(nummer * 200), 400_000))
            }
        }
        try await Proefserver.bij { adres async throws in
            let catalogus = try await PostGISCatalogus(address: adres)
            func fids() async throws -> [Int?] {
                try await catalogus.lees { werk in
                    var fids: [Int?] = []
                    try werk.db.lees("SELECT fid FROM gemeenten ORDER BY code", []) { fids.append($0.geheel("fid")) }
                    return fids
                }
            }
            try await catalogus.schrijf(.gemeenten(gemeenten("een")), wijze: .vervang, herkomst: Voorbeelden.herkomst)
            let voor = try await fids()
            let na = gemeenten("twee")
            try await catalogus.schrijf(.gemeenten(na), wijze: .vervang, herkomst: Voorbeelden.herkomst)
            #expect(try await catalogus.gemeenten() == na)
            #expect(try await fids() == voor)
        }
    }
}
