// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB
import GeoFormats
import Geometry
import Storage
import TestSupport
import Testing
import Woningbouw

@Suite("Rows that another program has edited")
struct BeschadigdeRijTests {
    @Test(
        "that hold what cannot be are named with row and column",
        arguments: [
            ("status = 'misschien'", "status of 'bleizo'", "'misschien'"),
            ("begrenzing_peildatum = '2025-02-30'", "begrenzing_peildatum", "no date"),
            ("begrenzing_herkomst = 'gokje'", "begrenzing_herkomst", "'gokje'"),
            ("nummer = 'drie'", "nummer", "whole number"), ("gemeenten = 'Delft'", "gemeenten", "no JSON"),
            ("gemeenten = '[1]'", "gemeenten", "not a list"), ("opgaven = '[{\"min\":0}]'", "opgaven", "not a list"),
            ("bronnen = '{}'", "bronnen", "not a list"),
            ("begrenzing_nauwkeurigheid = 'veel'", "nauwkeurigheid", "no number"),
            ("naam = x'FF'", "naam", "no text"),
        ])
    func named(_ geval: (wijziging: String, kolom: String, reden: String)) async throws {
        let error = try await error(after: "UPDATE locaties SET \(geval.wijziging) WHERE id = 'bleizo'")
        #expect(error.code == .damagedRow)
        #expect(error.message.contains("bleizo"))
        #expect(error.message.contains(geval.kolom), "\(error)")
        #expect(error.message.contains(geval.reden), "\(error)")
    }

    @Test("with a geometry of another kind, or none that can be read")
    func geometry() async throws {
        let punt = try hex(Point(x: 1, y: 2))
        let wrong = try await error(after: "UPDATE locaties SET geom = x'\(punt)' WHERE id = 'bleizo'")
        #expect(wrong.message.contains("a Point where an area belongs"))
        let cut = try await error(
            after: "DROP TRIGGER rtree_locaties_geom_update6; UPDATE locaties SET geom = substr(geom, 1, 60)")
        #expect(cut.code == .damagedRow)
    }

    @Test("are named by a question for all names as well")
    func names() async throws {
        let folder = try TemporaryFolder()
        let catalogus = try await store(
            in: folder, after: "UPDATE locaties SET gemeenten = '[1]' WHERE id = 'bleizo'")
        let error = try await #require(throws: StorageError.self) { _ = try await catalogus.gemeentenamen() }
        #expect(error.code == .damagedRow)
        #expect(error.message.contains("gemeenten of 'bleizo'"))
    }

    @Test("with a single polygon are read as an area")
    func polygon() async throws {
        let folder = try TemporaryFolder()
        let polygon = Voorbeelden.vlak(1000, 400_000).polygons[0]
        let catalogus = try await store(
            in: folder, after: "UPDATE locaties SET geom = x'\(hex(polygon))' WHERE id = 'bleizo'")
        let locatie = try await catalogus.locaties(LocatieFilter(provincie: "Utrecht"))[0]
        #expect(locatie.vorm == .vlak(MultiPolygon([polygon])))
    }

    private func hex(_ geometry: some Spatial) -> String {
        GeoPackageBinary.encode(geometry).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// A store with the examples that another program has edited.
    private func store(in folder: TemporaryFolder, after sql: String) async throws -> GeoPackageCatalogus {
        let catalogus = try GeoPackageCatalogus(path: folder.file("a.gpkg").path)
        try await catalogus.schrijf(
            .locaties(try Voorbeelden.locaties()), wijze: .vervang, herkomst: Voorbeelden.herkomst)
        var configuration = Configuration()
        configuration.prepareDatabase { GeoPackageFunctions.register(in: $0) }
        try await DatabaseQueue(path: catalogus.path, configuration: configuration).write { try $0.execute(sql: sql) }
        return catalogus
    }

    private func error(after sql: String) async throws -> StorageError {
        let folder = try TemporaryFolder()
        let catalogus = try await store(in: folder, after: sql)
        let error = await #expect(throws: StorageError.self) { try await catalogus.locaties() }
        return try #require(error)
    }
}
