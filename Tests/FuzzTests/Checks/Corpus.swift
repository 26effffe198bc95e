// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import OrderedCollections

/// Small valid inputs of every kind, from which fuzzing starts.
enum Corpus {
    static func wkb() throws -> [[UInt8]] {
        try shapes().flatMap { shape in WKBForm.all.map { $0.bytes(of: shape) } }
    }

    static func geoPackage() throws -> [[UInt8]] {
        try shapes().flatMap { shape in
            let blob = GeoPackageBinary.encode(shape)
            // Without a box, big-endian with a box that has heights, and as it is written.
            let bare: [UInt8] = [0x47, 0x50, 0, 1, 0x40, 0x71, 0, 0] + WKBForm.extended.bytes(of: shape)
            let high: [UInt8] =
                [0x47, 0x50, 0, 0b100, 0, 0, 0x71, 0x40] + [UInt8](repeating: 0, count: 48)
                + WKBForm.bigEndian.bytes(of: shape)
            return [blob, bare, high]
        }
    }

    static func geoJSON() throws -> [[UInt8]] {
        let features = try shapes().enumerated().map { index, shape in
            Feature(
                id: .integer(Int64(index)), properties: ["naam": "één \"vak\"", "n": [1, -2.5e-7, nil]],
                geometry: shape)
        }
        // No product is in degrees here: writing those takes the grid, which a corpus should not depend on.
        let collection = try GeoJSONWriter.bytes(of: features, product: .rdNew, name: "laag", gridDirectory: "")
        let single = try features.map { try GeoJSONWriter.bytes(of: [$0], product: .rdNew, gridDirectory: "") }
        return [collection] + single + texts.map { Array($0.utf8) }
    }

    /// What mutation alone would hardly come upon.
    static let words: [[UInt8]] = [
        "null", "true", "NaN", "1e999", "-0", "1E-400", "0.1234567890123456789", "\\ud83c\\udfd8", "\\ud800", "\\u0000",
        "\u{FEFF}", "{}", "[]", "[[[[", "]]]]", "[155000,463000]", "[5.4,52.1,3]", "\"type\":", "\"crs\":",
        "\"EPSG:28992\"", "\"coordinates\":[],", "\"geometries\":[],", "\"features\":[],", "\"geometry\":null,",
        "\"Point\"", "\"MultiPolygon\"", "\"GeometryCollection\"", "\"Feature\"", "\"FeatureCollection\"", "\n", ",",
        ":",
    ].map { Array($0.utf8) }

    private static let texts = [
        #"{"type":"Point","coordinates":[5.38720621,52.1551744,42.5]}"#,
        #"{"coordinates":[[[5,52],[5.01,52],[5,52.01],[5,52]]],"type":"Polygon","bbox":[5,52,5.01,52.01]}"#,
        #"{"type":"Feature","id":1.5,"properties":null,"geometry":{"type":"LineString","coordinates":[[5,52],[6,53]]}}"#,
        """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"a": [{"b": {}}, false]}, "geometry": null}
        ], "crs": {"type": "EPSG", "properties": {"code": 28992}}}
        """,
        #"{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[]}]}"#,
    ]

    /// One of every kind, with holes, parts, empty ones and an invalid one.
    private static func shapes() throws -> [Shape] {
        let point = try Point(x: 155_000.25, y: 463_000)
        let line = try LineString(coordinates: [1_000, 400_000, 1_000.5, 400_000.125, 2_000, 400_001])
        let shell = try Ring(coordinates: [0, 300_000, 100, 300_000, 100, 300_100, 0, 300_100, 0, 300_000])
        let hole = try Ring(coordinates: [10, 300_010, 10, 300_020, 20, 300_020, 10, 300_010])
        let bowTie = try Ring(coordinates: [0, 300_000, 10, 300_010, 10, 300_000, 0, 300_010, 0, 300_000])
        let polygon = Polygon(shell: shell, holes: [hole])
        let area = MultiPolygon([polygon, Polygon(shell: hole.reversed())])
        return [
            .point(point), .lineString(line), .polygon(polygon), .polygon(Polygon(shell: bowTie)),
            .multiPoint([point, point]), .multiLineString([line, line]), .multiPolygon(area), .multiPoint([]),
            .multiPolygon(MultiPolygon([])),
            .collection([.point(point), .multiPolygon(area), .collection([.lineString(line), .collection([])])]),
        ]
    }
}
