// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("Bad input")
struct BadInputTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    static let rd = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"#

    private static func collection(_ coordinates: String, crs: String = rd) -> String {
        #"{"type":"FeatureCollection",\#(crs)"features":[{"type":"Feature","properties":{"naam":"Vak 1"},"#
            + #""geometry":{"type":"Polygon","coordinates":\#(coordinates)}}]}"#
    }

    private static let files: [(name: String, content: String, message: String)] = [
        ("empty", "", "empty"),
        ("truncated", String(collection("[[[150000,450000],[150100,450000],[150").dropLast(4)), "feature 1"),
        ("not JSON", "<gml/>", "XML"),
        ("not GeoJSON", "{\"a\":1}", "GeoJSON"),
        (
            "unknown system", collection("[]", crs: #""crs":{"type":"name","properties":{"name":"EPSG:99999"}},"#),
            "99999"
        ),
        ("degrees as metres", collection("[[[5.1,52.1],[5.2,52.1],[5.2,52.2],[5.1,52.1]]]"), "--crs CRS84"),
        (
            "metres as degrees",
            collection("[[[150000,450000],[150100,450000],[150100,450100],[150000,450000]]]", crs: ""),
            "--crs EPSG:28992"
        ),
        (
            "outside", collection("[[[150000,750000],[150100,750000],[150100,750100],[150000,750000]]]"),
            "(150000, 750000)"
        ),
        ("unclosed", collection("[[[150000,450000],[150100,450000],[150100,450100],[150000,450100]]]"), "not closed"),
        (
            "self-crossing",
            collection("[[[150000,450000],[150100,450100],[150100,450000],[150000,450100],[150000,450000]]]"),
            "150050 450050"
        ),
        ("NaN", collection("[[[NaN,450000],[150100,450000],[150100,450100],[150000,450000]]]"), "NaN"),
    ]

    @Test("a bad file is refused with its name and the place, and the store stays as it was", arguments: files.indices)
    func refused(index: Int) throws {
        let (_, content, message) = Self.files[index]
        _ = try program.folder.file("slecht.geojson", holding: content)
        let before = try program.run("locaties", "--format", "json").output
        let result = try program.run("import", "locaties", "slecht.geojson", "--replace")
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.messages.contains("slecht.geojson"), "\(result.messages)")
        #expect(result.messages.contains(message), "\(result.messages)")
        #expect(try program.run("locaties", "--format", "json").output == before)
    }

    @Test("check names every defect, and its answer is the exit code", arguments: files.indices)
    func check(index: Int) throws {
        _ = try program.folder.file("slecht.geojson", holding: Self.files[index].content)
        let result = try program.run("check", "slecht.geojson")
        #expect(result.status == 1)
        #expect((result.output + result.messages).contains(Self.files[index].message))
    }

    @Test("a file that is missing or a folder is a failure outside: exit code 3", arguments: ["weg.geojson", "."])
    func missing(path: String) throws {
        for arguments in [["import", "locaties", path], ["check", path]] {
            let result = try program.run(arguments)
            #expect(result.status == 3)
            #expect(result.messages.split(separator: "\n").count(where: { $0.hasPrefix("doorbraakkaart:") }) == 1)
        }
    }

    @Test("output that cannot be written leaves nothing behind", arguments: ["weg/uit.geojson", "vol.geojson"])
    func unwritable(path: String) throws {
        try FileManager.default.createDirectory(
            at: program.folder.file("vol.geojson"), withIntermediateDirectories: true)
        let result = try program.run("export", "locaties", "--output", path)
        #expect(result.status == 3)
        let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.url.path)
        #expect(!left.contains { $0.hasSuffix(".part") })
    }

    @Test("a store that is no store is refused and not touched")
    func badStore() throws {
        let store = try program.folder.file(
            "geen.gpkg", holding: "dit is geen database, maar wel lang genoeg om te lezen")
        let result = try program.run("locaties", "--store", store.path)
        #expect(result.status == 3)
        #expect(result.messages.contains("geen.gpkg"))
        #expect(try String(contentsOf: store, encoding: .utf8).hasPrefix("dit is geen"))
    }

    @Test("a file without features is rejected, and a data folder that cannot be made is a failure outside")
    func nothing() throws {
        _ = try program.folder.file("leeg.geojson", holding: #"{"type":"FeatureCollection","features":[]}"#)
        #expect(try program.run("import", "locaties", "leeg.geojson").status == 1)
        _ = try program.folder.file("bestand", holding: "")
        let result = try program.run(
            "locaties", environment: ["XDG_DATA_HOME": program.folder.file("bestand").path])
        #expect(result.status == 3)
        #expect(result.messages.contains("--store"))
    }

    @Test("a good file passes the check")
    func good() throws {
        let result = try program.run("check", ProjectFolder.geodata.appending(path: "provincies.geojson").path)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.messages.contains("12 features, no defects"))
    }

    @Test("with --coverage features that overlap are told, and fail the check")
    func coverage() throws {
        let shared = ProjectFolder.geodata.appending(path: "provincies.geojson").path
        #expect(try program.run("check", shared, "--coverage", "--gap-width", "0").status == 0)
        let square = "[[[150000,450000],[150100,450000],[150100,450100],[150000,450000]]]"
        let one = #"{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":\#(square)}}"#
        _ = try program.folder.file(
            "dubbel.geojson", holding: #"{"type":"FeatureCollection",\#(Self.rd)"features":[\#(one),\#(one)]}"#)
        let result = try program.run("check", "dubbel.geojson", "--coverage")
        #expect(result.status == 1)
        #expect(result.output.contains("feature 1, feature 2: overlap of 5000 m² at "))
        #expect(try program.run("check", "dubbel.geojson").status == 0)
        #expect(try program.run("check", "dubbel.geojson", "--coverage", "--gap-width=-1").status == 2)
    }
}
