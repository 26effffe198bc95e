// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import OrderedCollections
import TestSupport
import Testing

/// Each real layer through files that GDAL writes and reads.
@Suite(
    "Real boundaries and GDAL",
    .enabled(if: ProjectFolder.sharedGeodata != nil, "../shared/geodata is not beside the project"),
    .enabled(if: Tool.exists("ogr2ogr"), "ogr2ogr is not installed: Scripts/setup --tests installs it"))
struct GDALTests {
    private static let grid = ProjectFolder.geodata.path

    private func layer(_ file: SharedFile) throws -> (url: URL, features: [Feature]) {
        let folder = try #require(ProjectFolder.sharedGeodata)
        let url = folder.appending(path: file.name + ".geojson")
        return (url, try FeatureReader(contentsOf: url, gridDirectory: Self.grid).features())
    }

    /// The same attributes, and the same areas to the millimetre; GDAL makes single areas of multiple ones or the reverse.
    private func expectSame(_ found: [Feature], _ expected: [Feature], named: (String) -> String = { $0 }) {
        #expect(found.count == expected.count)
        for (found, expected) in zip(found, expected) {
            #expect(
                found.properties.filter { $0.key != "id" }.map { ($0.key, $0.value) }.map(\.0)
                    == expected.properties.keys.map(named))
            #expect(
                found.properties.filter { $0.key != "id" }.values.map(\.text) == expected.properties.values.map(\.text))
            #expect(found.geometry?.surface.oriented() == expected.geometry?.surface.oriented())
        }
    }

    @Test("are the same after our GeoPackage and GDAL", arguments: SharedFile.all)
    func ourGeoPackage(_ file: SharedFile) throws {
        let (_, features) = try layer(file)
        let folder = try TemporaryFolder()
        let package = folder.file("laag.gpkg")
        let layer = LayerDescription(name: "laag", title: "Een laag")
        let writer = try FeatureFile(at: package, product: .geoPackage, layer: layer, gridDirectory: Self.grid)
        for feature in features { try writer.write(feature) }
        try writer.commit()
        // A feature with a text for an id gets a column for it: the number of a row is a number.
        let ours = try FeatureReader(contentsOf: package, gridDirectory: Self.grid).features()
        #expect(ours.map { $0.properties.filter { $0.key != "id" } } == features.map(\.properties))
        let text = folder.file("laag.geojson")
        let said = try Tool.run(
            "ogr2ogr", "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=3", "-lco", "WRITE_NAME=NO", text.path,
            package.path)
        #expect(said == "", "\(said)")
        let back = try FeatureReader(contentsOf: text, gridDirectory: Self.grid).features()
        let columns = ["ligtInLandCode": "ligt_in_land_code", "ligtInLandNaam": "ligt_in_land_naam"]
        expectSame(back, features) { columns[$0] ?? $0 }
        let summary = try Tool.run("ogrinfo", "-so", package.path, "laag")
        #expect(summary.contains("Feature Count: \(features.count)"))
        #expect(summary.contains("Geometry: Multi Polygon"))
        #expect(summary.contains("ID[\"EPSG\",28992]"))
        #expect(!summary.contains("Warning"))
    }

    @Test(
        "are read from the files that GDAL writes", arguments: [SharedFile.all[1], SharedFile.all[3]],
        ["GPKG", "GeoJSONSeq", "CSV", "GeoJSON"])
    func theirFiles(_ file: SharedFile, _ format: String) throws {
        let (url, features) = try layer(file)
        let folder = try TemporaryFolder()
        let target = folder.file("laag.\(format.lowercased())")
        var options = ["-f", format, target.path, url.path]
        switch format {
        case "CSV": options += ["-lco", "GEOMETRY=AS_WKT", "-lco", "GEOMETRY_NAME=wkt"]
        // With an SRS of its own GDAL keeps these formats in RD New.
        case "GeoJSONSeq": options += ["-a_srs", "EPSG:4326", "-lco", "COORDINATE_PRECISION=3"]
        case "GeoJSON": options += ["-lco", "COORDINATE_PRECISION=3"]
        default: break
        }
        let said = try Tool.run("ogr2ogr", options)
        #expect(said == "", "\(said)")
        let reader = try FeatureReader(
            contentsOf: target, crs: format == "GeoJSONSeq" ? .rdNew : nil, gridDirectory: Self.grid)
        expectSame(try reader.features(), features)
    }
}

extension AttributeValue {
    /// The value without its type, which CSV does not keep.
    fileprivate var text: String { string ?? json }
}
