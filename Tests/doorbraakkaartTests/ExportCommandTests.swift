// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("export")
struct ExportCommandTests {
    private let program: Program

    init() throws { program = try Program() }

    /// The first cell of each row: the ids.
    private func ids(_ arguments: String...) throws -> [String] {
        let result = try program.run(["export"] + arguments + ["--format", "csv", "--store", "s.gpkg"])
        #expect(result.status == 0, "\(result.messages)")
        return result.output.split(whereSeparator: \.isNewline).dropFirst().map {
            String($0.prefix { $0 != "," })
        }
    }

    @Test("is limited to what is asked for")
    func filters() throws {
        let utrecht = ["groot-merwede-rijnenburg", "amersfoort-naam-onbekend"]
        #expect(try ids("locaties", "--provincie", "Utrecht") == utrecht)
        #expect(try ids("locaties", "--gemeente", "Nieuwegein") == ["groot-merwede-rijnenburg"])
        // A gemeente in which no locatie lies.
        #expect(try ids("woningbouwgebieden", "--gemeente", "weert") == ["weert"])
        #expect(try ids("woningbouwgebieden").count == 26)
        #expect(try ids("woningbouwgebieden", "--peildatum", "2025-06-12").count < 26)
        #expect(try ids("locaties", "--bbox", "120000,440000,160000,470000") == utrecht)
        #expect(try ids("locaties", "--bbox", "5.0,51.95,5.5,52.2", "--bbox-crs", "CRS84") == utrecht)
        #expect(try ids("locaties", "--bbox", "51.95,5.0,52.2,5.5", "--bbox-crs", "EPSG:4258") == utrecht)
    }

    @Test("is limited to the areas of a file")
    func within() throws {
        let square = "[[[120000,440000],[160000,440000],[160000,470000],[120000,470000],[120000,440000]]]"
        _ = try program.folder.file(
            "vak.geojson",
            holding: #"{"type":"FeatureCollection",\#(Gemeentenbestand.crs),"features":[{"type":"Feature","#
                + #""properties":{},"geometry":{"type":"Polygon","coordinates":\#(square)}}]}"#)
        #expect(
            try ids("locaties", "--binnen", "vak.geojson") == ["groot-merwede-rijnenburg", "amersfoort-naam-onbekend"])
    }

    @Test(
        "in each format and system says in which it is, and is the same each time",
        arguments: [
            (["--output", "x.geojson"], "urn:ogc:def:crs:EPSG::28992"),
            (["--output", "x.geojson", "--crs", "CRS84"], #""coordinates":[[[["#),
            (["--output", "x.jsonfg"], "http://www.opengis.net/def/crs/EPSG/0/28992"),
            (["--output", "x.geojsonl"], #"{"type":"Feature""#), (["--output", "x.csv"], "MULTIPOLYGON"),
            (["--output", "x.gpkg"], "SQLite format 3"), (["--output", "x.gpkg", "--crs", "EPSG:4258"], "SQLite"),
        ])
    func formats(geval: (arguments: [String], text: String)) throws {
        let url = program.folder.file(geval.arguments[1])
        func write() throws -> Data {
            let result = try program.run(["export", "locaties", "--store", "s.gpkg"] + geval.arguments)
            #expect(result.status == 0 && result.output.isEmpty, "\(result.messages)")
            return try Data(contentsOf: url)
        }
        let first = try write()
        #expect(String(decoding: first, as: UTF8.self).contains(geval.text))
        #expect(try write() == first)
        #expect(try program.run("check", url.path).status == 0)
        let back = try program.run("import", "locaties", url.path, "--dry-run", "--store", "s.gpkg")
        #expect(back.messages.contains("0 added"), "\(back.messages)")
    }
}
