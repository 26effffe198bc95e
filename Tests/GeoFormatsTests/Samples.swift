// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import TestSupport

/// Texts and shapes that several suites use.
enum Samples {
    static let gridDirectory = ProjectFolder.geodata.path

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

extension TemporaryFolder {
    /// The names of the files in it, sorted.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
}
