// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB
import GeoFormats
import Geometry
import OrderedCollections
import TestSupport
import Testing

@Suite("What a GeoPackage holds beside its features")
struct PackageContentsTests {
    private let folder: TemporaryFolder
    private let database: DatabaseQueue

    init() throws {
        folder = try TemporaryFolder()
        let url = folder.file("plannen.gpkg")
        let layer = LayerDescription(
            name: "plannen", title: "Plannen", style: LayerStyle(name: "Plannen", qml: "<qgis version=\"3\"/>"),
            lastChange: "2025-06-12T00:00:00.000Z")
        let file = try FeatureFile(
            at: url, product: .geoPackage, layer: layer, gridDirectory: ProjectFolder.geodata.path)
        for feature in try Plannen.all() { try file.write(feature) }
        try file.commit()
        var configuration = Configuration()
        configuration.readonly = true
        database = try DatabaseQueue(path: url.path, configuration: configuration)
    }

    private func row(_ sql: String) throws -> [String: DatabaseValue] {
        let row = try database.read { try Row.fetchAll($0, sql: sql) }
        #expect(row.count == 1, "\(sql): \(row.count) rows")
        return Dictionary(uniqueKeysWithValues: Array(try #require(row.first)))
    }

    @Test("is the style with which QGIS opens the layer")
    func style() throws {
        let style = try row("SELECT * FROM layer_styles")
        #expect(style["f_table_name"] == "plannen".databaseValue)
        #expect(style["f_geometry_column"] == "geom".databaseValue)
        #expect(style["useAsDefault"] == 1.databaseValue)
        #expect(style["styleQML"] == "<qgis version=\"3\"/>".databaseValue)
        #expect(style["update_time"] == "2025-06-12T00:00:00.000Z".databaseValue)
        let contents = try row("SELECT * FROM gpkg_contents WHERE table_name = 'layer_styles'")
        #expect(contents["data_type"] == "attributes".databaseValue)
    }

    @Test("is the box of its features, its title and the day of its data")
    func contents() throws {
        let contents = try row("SELECT * FROM gpkg_contents WHERE table_name = 'plannen'")
        let boxes = try Plannen.all().compactMap { $0.geometry?.boundingBox }
        let box = try #require(boxes.dropFirst().reduce(boxes.first) { $0?.union($1) })
        let edges = ["min_x", "min_y", "max_x", "max_y"].map { contents[$0] }
        #expect(edges == [box.minX, box.minY, box.maxX, box.maxY].map(\.databaseValue))
        #expect(contents["identifier"] == "Plannen".databaseValue)
        #expect(contents["last_change"] == "2025-06-12T00:00:00.000Z".databaseValue)
        #expect(contents["srs_id"] == 28_992.databaseValue)
    }

    @Test("is whole by SQLite's own checks, and indexes every outline")
    func whole() throws {
        try database.read { db in
            #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
            #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
            #expect(try Int.fetchOne(db, sql: "PRAGMA application_id") == 0x4750_4B47)
            #expect(try Int32.fetchOne(db, sql: "PRAGMA user_version") == GeoPackageSchema.userVersion)
            let indexed = try Int.fetchOne(db, sql: "SELECT count(*) FROM rtree_plannen_geom")
            #expect(indexed == (try Plannen.all().count { $0.geometry?.isEmpty == false }))
            let triggers = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'rtree%' ORDER BY name")
            let kinds = ["delete", "insert", "update2", "update4", "update5", "update6", "update7"]
            #expect(triggers == kinds.map { "rtree_plannen_geom_\($0)" })
        }
    }

    // MARK: Kinds of geometry

    /// Writes shapes with their position as a number, and gives the registered tables with their types.
    private func tables(of shapes: [Shape], _ url: URL) throws -> [String: String] {
        let layer = LayerDescription(
            name: "plannen", style: LayerStyle(name: "Vlak", qml: "<a/>"),
            pointStyle: LayerStyle(name: "Punt", qml: "<b/>"))
        let file = try FeatureFile(
            at: url, product: .geoPackage, layer: layer, gridDirectory: ProjectFolder.geodata.path)
        for (index, shape) in shapes.enumerated() {
            try file.write(Feature(properties: ["nummer": .integer(Int64(index))], geometry: shape))
        }
        try file.commit()
        return try DatabaseQueue(path: url.path).read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT table_name, geometry_type_name FROM gpkg_geometry_columns")
            let styles = try String.fetchAll(
                db, sql: "SELECT f_table_name || styleQML FROM layer_styles ORDER BY 1")
            #expect(Set(styles).isSubset(of: ["plannen<a/>", "plannen<b/>", "plannen_punten<b/>"]), "\(styles)")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as String) })
        }
    }

    @Test("is a table for each kind of geometry, of one type, and all are read as the one layer that they are")
    func kinds() throws {
        let url = folder.file("soorten.gpkg")
        let shapes = try Samples.allShapes()
        #expect(
            try tables(of: shapes, url) == [
                "plannen": "MULTIPOLYGON", "plannen_punten": "MULTIPOINT", "plannen_lijnen": "MULTILINESTRING",
                "plannen_gemengd": "GEOMETRYCOLLECTION",
            ])
        let back = try FeatureReader(contentsOf: url, gridDirectory: ProjectFolder.geodata.path).features()
        let byNumber = Dictionary(uniqueKeysWithValues: back.map { ($0.properties["nummer"]?.integer ?? -1, $0) })
        #expect(byNumber.count == shapes.count)
        for (index, shape) in shapes.enumerated() {
            let read = try #require(byNumber[Int64(index)]?.geometry)
            #expect(read.isEmpty == shape.isEmpty)
            #expect(try read.symmetricDifference(from: shape).isEmpty, "\(shape.kind)")
        }
        let one = try FeatureReader(
            contentsOf: url, layer: "plannen_punten", gridDirectory: ProjectFolder.geodata.path)
        #expect(try one.features().count == 3)
    }

    @Test("is one table under the name of the layer when there is one kind")
    func oneKind() throws {
        let point = Shape.point(try Point(x: 155_000, y: 463_000))
        #expect(try tables(of: [point, point], folder.file("punten.gpkg")) == ["plannen": "POINT"])
        #expect(
            try tables(of: [point, .multiPoint([])], folder.file("meerpunten.gpkg")) == ["plannen": "MULTIPOINT"])
        #expect(try tables(of: [], folder.file("leeg.gpkg")) == ["plannen": "MULTIPOLYGON"])
    }
}
