// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB
import GeoFormats
import Storage
import TestSupport
import Testing
import Woningbouw

@Suite("The history in a store")
struct GeschiedenisTests {
    private let folder: TemporaryFolder
    private let catalogus: GeoPackageCatalogus
    private let ondertekening = Ondertekening(door: "anna", tijdstip: Date(timeIntervalSince1970: 1_800_000_000.9))

    init() async throws {
        folder = try TemporaryFolder()
        catalogus = try GeoPackageCatalogus(path: folder.file("opslag.gpkg").path)
        try await catalogus.schrijf(
            .locaties(try Voorbeelden.locaties()), wijze: .vervang, herkomst: Voorbeelden.herkomst, ondertekening)
    }

    /// A second connection, as QGIS has one.
    private func andere() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { GeoPackageFunctions.register(in: $0) }
        return try DatabaseQueue(path: catalogus.path, configuration: configuration)
    }

    @Test("is a table that anybody can read")
    func table() throws {
        let row = try andere().read { db in try Row.fetchOne(db, sql: "SELECT * FROM geschiedenis") }
        #expect(row?["door"] == "anna")
        #expect(row?["tijdstip"] == "2027-01-15T08:00:00.000Z")
        #expect(row?["toegevoegd"] == 4)
        let types = try andere().read { db in
            try String.fetchAll(
                db, sql: "SELECT data_type FROM gpkg_contents WHERE table_name LIKE 'geschiedenis%'")
        }
        #expect(types == ["attributes", "attributes"])
    }

    @Test(
        "only grows",
        arguments: [
            "DELETE FROM geschiedenis", "UPDATE geschiedenis SET door = 'x'", "DELETE FROM geschiedenis_objecten",
            "UPDATE geschiedenis_objecten SET id = 'x'",
        ])
    func appendOnly(sql: String) throws {
        let error = #expect(throws: DatabaseError.self) { try andere().write { try $0.execute(sql: sql) } }
        #expect(error?.message == "the history only grows")
    }

    @Test("refuses to undo what another program has changed since")
    func foreignChange() async throws {
        try await andere().write { db in
            try db.execute(sql: "UPDATE locaties SET naam = 'Anders' WHERE id = 'almere'")
        }
        await #expect(throws: Ongedaanfout.laterGewijzigd(1, [.init(id: "almere", handeling: nil)])) {
            try await catalogus.maakOngedaan(nil, ondertekening)
        }
        #expect(try await catalogus.locaties().count == 4)
    }

    @Test("brings back every fact of an object of every layer", arguments: [0, 1, 2, 3])
    func everyFact(index: Int) async throws {
        let inhoud = try Voorbeelden.alles()[index]
        try await catalogus.schrijf(inhoud, wijze: .vervang, herkomst: Voorbeelden.herkomst, ondertekening)
        try await catalogus.schrijf(
            Laaginhoud(inhoud.laag, []), wijze: .vervang, herkomst: Voorbeelden.herkomst, ondertekening)
        _ = try await catalogus.maakOngedaan(nil, ondertekening)
        let verschil = try await catalogus.wijzigingen(door: inhoud, wijze: .vervang)
        #expect(verschil.ongewijzigd.count == inhoud.aantal)
        #expect(verschil.aantallen.toegevoegd + verschil.aantallen.gewijzigd + verschil.aantallen.verwijderd == 0)
    }
}
