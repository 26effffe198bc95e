// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import TestSupport
import Testing
import Woningbouw

@testable import Storage

@Suite("A large import into PostGIS", .enabled(if: Proefserver.isErEen, "run Scripts/with-postgis swift test"))
struct GroteInvoerTests {
    private static let opdracht = Schrijfopdracht(
        laag: .woningbouwgebieden, wijze: .vervang, herkomst: Voorbeelden.herkomst)

    private static func gebieden(_ nummers: Range<Int>, _ naam: String = "é") -> [Woningbouwgebied] {
        nummers.map { nummer in
            Woningbouwgebied(
                id: "g\(nummer)", nummer: nummer, naam: naam, gemeenten: ["'s-Gravenhage"], provincies: ["Fryslân"],
                aanwijzing: Aanwijzing(van: Datum("2022-11-14")),
                begrenzing: Begrenzing(herkomst: .indicatief, nauwkeurigheid: 12.5),
                vorm: nummer.isMultiple(of: 7)
                    ? .plaats([Point(finiteX: 100_000, y: 400_000 + Double(nummer))])
                    : .vlak(Voorbeelden.vlak(Double(20_000 + nummer % 100 * 100), Double(400_000 + nummer / 100 * 200)))
            )
        }
    }

    /// Writes gebieden in parts of some size.
    private static func schrijf(
        _ gebieden: [Woningbouwgebied], inDelenVan aantal: Int, _ catalogus: PostGISCatalogus
    ) async throws {
        try await catalogus.schrijf(opdracht) { schrijver in
            for begin in stride(from: 0, to: gebieden.count, by: aantal) {
                try schrijver.schrijf(
                    .woningbouwgebieden(Array(gebieden[begin..<min(begin + aantal, gebieden.count)])))
            }
            let ids = Set(gebieden.map(\.id))
            try schrijver.verwijder { ids.contains($0) }
        }
    }

    /// The values of a column in rows of an answer.
    private static func teksten(_ sql: String, _ adres: String) async throws -> [String] {
        try await Verbindingspoel(try Postgresadres(adres), aantal: 1).doe { verbinding in
            let antwoord = try verbinding.vraagEens(sql)
            return (0..<antwoord.aantal).compactMap { antwoord.rij($0).tekst("tekst") }
        }
    }

    private static func indexen(_ adres: String) async throws -> [String] {
        try await teksten(
            """
            SELECT replace(indexdef, current_schema() || '.', '') AS tekst FROM pg_indexes
            WHERE schemaname = current_schema() AND tablename IN ('locaties', 'woningbouwgebieden', 'geschiedenis_objecten')
            ORDER BY indexname
            """, adres)
    }

    @Test("makes the indexes that a small layer lacks, with the definitions of the earlier versions")
    func indexen() async throws {
        try await Proefserver.bij { oud async throws in
            try await Verbindingspoel(try Postgresadres(oud), aantal: 1).doe {
                try $0.voerUit(Postgresindeling1.sql)
                try $0.voerUit(Postgresindeling2.sql)
            }
            let eerder = try await Self.indexen(oud)
            try await Proefserver.bij { adres async throws in
                let catalogus = try await PostGISCatalogus(address: adres)
                try await Self.schrijf(Self.gebieden(1..<1001), inDelenVan: 250, catalogus)
                #expect(try await Self.indexen(adres).count == 11, "those of keys and of outlines")
                try await Self.schrijf(Self.gebieden(1..<1701), inDelenVan: 250, catalogus)
                let locaties = (0..<1001).map { nummer in
                    Locatie(
                        id: "l\(nummer)", nummer: nummer + 1, naam: "l", begrenzing: Begrenzing(herkomst: .onbekend),
                        vorm: .plaats([]))
                }
                try await catalogus.schrijf(.locaties(locaties), wijze: .vervang, herkomst: Voorbeelden.herkomst)
                let gelijk = eerder.filter { !$0.contains("_handeling ON") && !$0.contains("objecten_pkey") }
                let sleutel =
                    "CREATE UNIQUE INDEX geschiedenis_objecten_pkey ON geschiedenis_objecten USING btree (handeling, fid)"
                let later = [
                    "CREATE INDEX woningbouwgebieden_aanwijzing ON woningbouwgebieden USING btree (aanwijzing_van)",
                    "CREATE INDEX woningbouwgebieden_gemeenten ON woningbouwgebieden "
                        + "USING gin (gemeenten jsonb_path_ops)",
                ]
                #expect(try await Set(Self.indexen(adres)) == Set(gelijk + [sleutel] + later))
                for (sql, index) in Self.vragen {
                    let plan = try await Self.plan(sql, adres)
                    #expect(plan.contains(" \(index)"), "\(sql): \(plan)")
                }
            }
        }
    }

    /// Questions with the index that answers each.
    private static let vragen: KeyValuePairs = [
        "SELECT * FROM woningbouwgebieden ORDER BY nummer, id LIMIT 100": "woningbouwgebieden_volgorde",
        "SELECT max(aanwijzing_van) FROM woningbouwgebieden": "woningbouwgebieden_aanwijzing",
        "SELECT * FROM woningbouwgebieden WHERE geom && ST_MakeEnvelope(0, 0, 1, 1, 28992)": "woningbouwgebieden_geom",
        "SELECT * FROM woningbouwgebieden WHERE provincies @> '[\"Utrecht\"]'": "woningbouwgebieden_provincies",
        "SELECT * FROM woningbouwgebieden WHERE gemeenten @> '[\"Utrecht\"]'": "woningbouwgebieden_gemeenten",
        "SELECT * FROM locaties WHERE gemeenten @> '[\"Utrecht\"]'": "locaties_gemeenten",
        "SELECT id FROM geschiedenis_objecten WHERE handeling = 1": "geschiedenis_objecten_pkey",
        "SELECT * FROM geschiedenis_objecten WHERE handeling = 1 AND fid > 9 ORDER BY fid LIMIT 500":
            "geschiedenis_objecten_pkey",
        "SELECT min(handeling) FROM geschiedenis_objecten WHERE laag = 'locaties' AND id = 'a' AND handeling > 1":
            "geschiedenis_objecten_object",
    ]

    /// How the server would answer when it could not read whole tables.
    private static func plan(_ sql: String, _ adres: String) async throws -> String {
        try await Verbindingspoel(try Postgresadres(adres), aantal: 1).doe { verbinding in
            // Not of the whole database: other tests keep tables of theirs locked.
            try verbinding.voerUit(
                "ANALYZE locaties, woningbouwgebieden, geschiedenis_objecten; SET enable_seqscan = off; SET enable_sort = off"
            )
            let antwoord = try verbinding.vraagEens("EXPLAIN \(sql)")
            return (0..<antwoord.aantal).compactMap { antwoord.rij($0).tekst("QUERY PLAN") }.joined(separator: "\n")
        }
    }

    @Test("writes the very rows and history that small parts give")
    func gelijk() async throws {
        func stand(_ aantal: Int) async throws -> [String] {
            var stand: [String] = []
            try await Proefserver.bij { adres async throws in
                let catalogus = try await PostGISCatalogus(address: adres)
                try await catalogus.schrijf(
                    .woningbouwgebieden(Self.gebieden(5..<7, "anders") + Self.gebieden(2000..<2002)),
                    wijze: .vervang, herkomst: Voorbeelden.herkomst)
                try await Self.schrijf(Self.gebieden(1..<1501), inDelenVan: aantal, catalogus)
                for tabel in ["woningbouwgebieden", "geschiedenis_objecten", "geschiedenis"] {
                    stand += try await Self.teksten(
                        "SELECT (to_jsonb(t) - 'fid')::text AS tekst FROM \(tabel) AS t ORDER BY 1", adres)
                }
            }
            return stand
        }
        let klein = try await stand(100)
        let groot = try await stand(500)
        #expect(klein.count == 3008)
        #expect(groot == klein)
    }

    @Test("that fails leaves rows, history and indexes as they were")
    func mislukt() async throws {
        try await Proefserver.bij { adres async throws in
            let catalogus = try await PostGISCatalogus(address: adres)
            try await Self.schrijf(Self.gebieden(1..<3), inDelenVan: 10, catalogus)
            let eerder = try await Self.indexen(adres)
            var gebieden = Self.gebieden(1..<3001)
            gebieden[1200].vorm = .vlak(MultiPolygon([Polygon(shell: try Self.strik())]))
            let fout = await #expect(throws: StorageError.self) {
                try await Self.schrijf(gebieden, inDelenVan: 500, catalogus)
            }
            #expect(fout?.message.contains("geldig_vlak") == true && fout?.message.contains("g1201") == true)
            gebieden[1200] = Self.gebieden(1201..<1202, "a\0b")[0]
            let teken = await #expect(throws: StorageError.self) {
                try await Self.schrijf(gebieden, inDelenVan: 500, catalogus)
            }
            #expect(teken?.message.contains("character 0") == true)
            #expect(try await catalogus.woningbouwgebieden(op: nil) == Self.gebieden(1..<3))
            #expect(try await catalogus.geschiedenis(van: nil).count == 1)
            #expect(try await Self.indexen(adres) == eerder)
        }
    }

    @Test("judges its outlines itself, which says nothing of others in the same transaction")
    func gekeurd() async throws {
        let goed = Self.gebieden(1..<301)
        var kapot = goed[7]
        kapot.vorm = .vlak(MultiPolygon([Polygon(shell: try Self.strik())]))
        let slecht = kapot
        #expect(try Vulstuk(goed, handeling: 1).isGekeurd)
        #expect(try !Vulstuk(goed + [slecht], handeling: 1).isGekeurd)
        try await Proefserver.bij { adres async throws in
            let catalogus = try await PostGISCatalogus(address: adres)
            let fout = await #expect(throws: StorageError.self) {
                try await catalogus.schrijf(Self.opdracht) { schrijver in
                    try schrijver.schrijf(.woningbouwgebieden(goed))
                    try schrijver.schrijf(.woningbouwgebieden([slecht]))
                }
            }
            #expect(fout?.message.contains("geldig_vlak") == true)
            try await Self.schrijf(goed, inDelenVan: 300, catalogus)
            #expect(try await catalogus.woningbouwgebieden(op: nil).count == goed.count)
        }
    }

    /// A ring that crosses itself.
    private static func strik() throws -> Ring {
        try Ring(coordinates: [0, 0, 10, 10, 10, 0, 0, 10, 0, 0].map { $0 + 200_000 })
    }

    @Test("of which rows are lacking is not kept, also when that was not heeded")
    func verzwegen() async throws {
        try await Proefserver.bij { adres async throws in
            let catalogus = try await PostGISCatalogus(address: adres)
            let fout = await #expect(throws: StorageError.self) {
                try await catalogus.schrijf(Self.opdracht) { schrijver in
                    try schrijver.schrijf(.woningbouwgebieden(Self.gebieden(1..<301, "a\0b")))
                    for _ in 0..<2 { _ = try? schrijver.object("g1") }
                }
            }
            #expect(fout?.message.contains("character 0") == true)
            #expect(try await catalogus.geschiedenis(van: nil).isEmpty)
        }
    }

    @Test("makes nobody wait who reads, and shows nothing before it is kept")
    func lezers() async throws {
        try await Proefserver.bij { adres async throws in
            let catalogus = try await PostGISCatalogus(address: adres)
            let lezer = try Postgresverbinding(try Postgresadres(adres))
            try lezer.voerUit("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT FROM woningbouwgebieden")
            let gebieden = Self.gebieden(1..<2501)
            try await catalogus.schrijf(Self.opdracht) { schrijver in
                try schrijver.schrijf(.woningbouwgebieden(Array(gebieden[..<1250])))
                try schrijver.schrijf(.woningbouwgebieden(Array(gebieden[1250...])))
                // All of it is with the server now.
                #expect(try schrijver.volgendNummer() == 2501)
                let ander = try Postgresverbinding(try Postgresadres(adres))
                let aantal = try ander.vraagEens("SELECT count(*) AS aantal FROM woningbouwgebieden")
                #expect(aantal.rij(0).geheel("aantal") == 0)
            }
            #expect(try await catalogus.woningbouwgebieden(op: nil) == gebieden)
            let aantal = try lezer.vraagEens(
                "SELECT count(*) AS aantal FROM woningbouwgebieden WHERE nummer > 0 AND id > ''")
            #expect(aantal.rij(0).geheel("aantal") == 0)
            #expect(try await Self.indexen(adres).contains { $0.contains("woningbouwgebieden_volgorde") })
        }
    }

    @Test("knows in the same transaction what it has just written")
    func zelfdeTransactie() async throws {
        try await Proefserver.bij { adres async throws in
            let catalogus = try await PostGISCatalogus(address: adres)
            let wijzigingen = try await catalogus.schrijf(Self.opdracht) { schrijver in
                try schrijver.schrijf(.woningbouwgebieden(Self.gebieden(1..<301)))
                #expect(try schrijver.object("g300") == .woningbouwgebied(Self.gebieden(300..<301)[0]))
                try schrijver.schrijf(.woningbouwgebieden(Self.gebieden(299..<305, "anders")))
                try schrijver.verwijder("g1")
            }
            #expect(wijzigingen.toegevoegd.count == 304 && wijzigingen.gewijzigd == ["g299", "g300"])
            #expect(wijzigingen.verwijderd == ["g1"])
            let verwacht = Self.gebieden(2..<299) + Self.gebieden(299..<305, "anders")
            #expect(try await catalogus.woningbouwgebieden(op: nil) == verwacht)
        }
    }

    @Test("into a store of the second version is undone, and what was large there keeps its indexes")
    func bijgewerkt() async throws {
        try await Proefserver.bij { adres async throws in
            try await Verbindingspoel(try Postgresadres(adres), aantal: 1).doe {
                try $0.voerUit(Postgresindeling1.sql)
                try $0.voerUit(Postgresindeling2.sql)
                try $0.voerUit(
                    """
                    INSERT INTO doorbraakkaart_indeling (versie) VALUES (1), (2);
                    INSERT INTO woningbouwgebieden (id, nummer, naam, gemeenten, provincies, opgaven, bronnen,
                      begrenzing_herkomst)
                    SELECT 'oud' || n, n, 'oud', '[]', '[]', '[]', '[]', 'onbekend' FROM generate_series(1, 1001) AS n;
                    INSERT INTO geschiedenis (fid, soort, laag, wijze, toegevoegd, gewijzigd, verwijderd, ongewijzigd)
                    VALUES (1, 'vulling', 'woningbouwgebieden', 'vervangen', 1001, 0, 0, 0);
                    INSERT INTO geschiedenis_objecten (handeling, laag, id, soort)
                    SELECT 1, 'woningbouwgebieden', 'oud' || n, 'toegevoegd' FROM generate_series(1, 1001) AS n
                    """)
            }
            let eerder = try await Self.indexen(adres)
            let catalogus = try await PostGISCatalogus(address: adres)
            let later = try await Self.indexen(adres)
            #expect(
                later.filter { $0.contains("woningbouwgebieden_") }
                    == eerder.filter { $0.contains("woningbouwgebieden_") })
            #expect(later.contains { $0.contains("geschiedenis_objecten_object") })
            #expect(later.filter { $0.contains(" ON locaties ") }.count == 5, "those of keys and of outlines")
            let ondertekening = Ondertekening(door: "toets", tijdstip: Date(timeIntervalSince1970: 0))
            let oude = try await catalogus.woningbouwgebieden(op: nil)
            #expect(oude.count == 1001)
            try await catalogus.schrijf(
                .woningbouwgebieden(Self.gebieden(1..<1201)), wijze: .vervang, herkomst: Voorbeelden.herkomst,
                ondertekening)
            #expect(try await catalogus.wijzigingen(van: 2).verwijderd.count == 1001)
            _ = try await catalogus.maakOngedaan(nil, ondertekening)
            #expect(try await catalogus.woningbouwgebieden(op: nil) == oude)
        }
    }
}
