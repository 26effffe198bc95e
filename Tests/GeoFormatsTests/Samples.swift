// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import TestSupport

/// Texts and shapes that several suites use.
enum Samples {
    static let gridDirectory = ProjectFolder.geodata.path
    static let hasGrid = FileManager.default.fileExists(atPath: gridDirectory + "/rdtrans2018.gsb")

    static let crs = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}}"#

    /// A collection in RD New around features.
    static func collection(_ features: String) -> String {
        #"{"type":"FeatureCollection",\#(crs),"features":[\#(features)]}"#
    }

    /// A feature around a geometry.
    static func feature(_ geometry: String) -> String {
        #"{"type":"Feature","properties":{},"geometry":\#(geometry)}"#
    }

    static func reader(_ text: String, crs: CoordinateReferenceSystem? = nil) throws -> GeoJSONReader {
        try GeoJSONReader(data: Data(text.utf8), name: "proef.geojson", crs: crs, gridDirectory: gridDirectory)
    }

    static func records(_ text: String, crs: CoordinateReferenceSystem? = nil) throws -> [FeatureRecord] {
        var result: [FeatureRecord] = []
        try reader(text, crs: crs).read { result.append($0) }
        return result
    }

    static func square(_ x: Double, _ y: Double, _ side: Double) throws -> Ring {
        try Ring(coordinates: [x, y, x + side, y, x + side, y + side, x, y + side, x, y])
    }

    /// One of every kind of geometry, and the empty ones.
    static func allShapes() throws -> [Shape] {
        let point = try Point(x: 155000.25, y: 463000)
        let line = try LineString(coordinates: [1000, 400000, 1000.5, 400000.125, 2000, 400001])
        let polygon = Polygon(
            shell: try square(100000, 400000, 100), holes: [try square(100010, 400010, 10).reversed()])
        let other = Polygon(shell: try square(200000, 500000, 0.001))
        let area = MultiPolygon([polygon, other])
        return [
            .point(point), .lineString(line), .polygon(polygon), .multiPoint([point, try Point(x: 1, y: 300000)]),
            .multiLineString([line, line]), .multiPolygon(area), .multiPoint([]), .multiLineString([]),
            .multiPolygon(MultiPolygon([])), .collection([]), .collection([.point(point), .multiPolygon(area)]),
        ]
    }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A folder that goes away with the test.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "geoformats-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
}
