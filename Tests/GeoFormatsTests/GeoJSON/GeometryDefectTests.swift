// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import Testing

/// A geometry in RD New that cannot be used, and what must be said about it.
struct BrokenGeometry: Sendable, CustomTestStringConvertible {
    let geometry: String
    let code: GeometryDefect.Code
    let fragment: String
    let polygon: Int?
    let ring: Int?

    init(
        _ geometry: String, _ code: GeometryDefect.Code, _ fragment: String, polygon: Int? = nil, ring: Int? = nil
    ) {
        self.geometry = geometry
        self.code = code
        self.fragment = fragment
        self.polygon = polygon
        self.ring = ring
    }

    var testDescription: String { fragment }

    private static let square = "[[1000,400000],[1100,400000],[1100,400100],[1000,400000]]"

    static let all: [BrokenGeometry] = [
        BrokenGeometry("7", .malformed, "should be an object or null"),
        BrokenGeometry("{}", .malformed, "has no 'type'"),
        BrokenGeometry(#"{"type":"Circle","coordinates":[1000,400000]}"#, .malformed, "'Circle' is not a geometry"),
        BrokenGeometry(#"{"type":"Point"}"#, .malformed, "has no 'coordinates'"),
        BrokenGeometry(#"{"type":"GeometryCollection"}"#, .malformed, "has no 'geometries'"),
        BrokenGeometry(#"{"type":"GeometryCollection","geometries":1}"#, .malformed, "should be an array"),
        BrokenGeometry(
            #"{"type":"Point","coordinates":[1000,400000],"geometries":[{"type":"Point","coordinates":[2000,400000]}]}"#,
            .malformed, "both 'coordinates' and 'geometries'"),
        BrokenGeometry(#"{"type":"Point","coordinates":5}"#, .malformed, "should be an array"),
        BrokenGeometry(#"{"type":"Point","coordinates":[5]}"#, .malformed, "one number where two"),
        BrokenGeometry(#"{"type":"Point","coordinates":["a",1]}"#, .malformed, "not a number"),
        BrokenGeometry(#"{"type":"Point","coordinates":[null,1]}"#, .malformed, "not a number"),
        BrokenGeometry(#"{"type":"Polygon","coordinates":\#(square)}"#, .malformed, "nested 3 deep, but here 2"),
        BrokenGeometry(#"{"type":"MultiPolygon","coordinates":[\#(square)]}"#, .malformed, "nested 4 deep, but here 3"),
        BrokenGeometry(
            #"{"type":"MultiPolygon","coordinates":[[\#(square)],\#(square)]}"#, .malformed, "not all nested equally"),
        BrokenGeometry(#"{"type":"Polygon","coordinates":[[]]}"#, .malformed, "is empty"),
        BrokenGeometry(
            #"{"type":"Polygon","coordinates":[[[1000,400000],[1100,400000],[1100,400100],[1000,400001]]]}"#,
            .ringNotClosed, "starts at (1000, 400000) and ends at (1000, 400001)", ring: 1),
        BrokenGeometry(
            #"{"type":"MultiPolygon","coordinates":[[\#(square)],[\#(square),[[1000,400000],[1001,400000],[1000,400000]]]]}"#,
            .tooFewPoints, "has 3 points where 4 are needed", polygon: 2, ring: 2),
        BrokenGeometry(
            #"{"type":"Polygon","coordinates":[[[1000,400000],[1000.0001,400000],[1000,400000.0001],[1000,400000]]]}"#,
            .tooFewPoints, "has 1 points that differ at 1 mm where 4", ring: 1),
        BrokenGeometry(
            #"{"type":"LineString","coordinates":[[1000,400000]]}"#, .tooFewPoints, "line at (1000, 400000)"),
        BrokenGeometry(
            #"{"type":"Polygon","coordinates":[\#(square),[[5.1,52.1],[5.2,52.1],[5.2,52.2],[5.1,52.1]]]}"#,
            .wrongCRS, "(5.1, 52.1) looks like longitude and latitude in degrees (CRS84): give --crs CRS84", ring: 2),
        BrokenGeometry(
            #"{"type":"Point","coordinates":[52.1,5.1]}"#, .wrongCRS, "latitude and longitude in degrees (EPSG:4258)"),
        BrokenGeometry(#"{"type":"Point","coordinates":[463000,155000]}"#, .wrongCRS, "x and y swapped: exchange"),
        BrokenGeometry(#"{"type":"Point","coordinates":[600000,6800000]}"#, .wrongCRS, "Web Mercator"),
        BrokenGeometry(#"{"type":"Point","coordinates":[900000,463000]}"#, .outsideArea, "far outside the Netherlands"),
        BrokenGeometry(#"{"type":"Point","coordinates":[0,0]}"#, .outsideArea, "(0, 0) in EPSG:28992"),
    ]
}

@Suite("Geometries that cannot be used")
struct GeometryDefectTests {
    @Test("are named, and reading goes on", arguments: BrokenGeometry.all)
    func named(_ broken: BrokenGeometry) throws {
        let good = Samples.feature(#"{"type":"Point","coordinates":[155000,463000]}"#)
        let records = try Samples.records(
            Samples.collection("\(good),\n\(Samples.feature(broken.geometry)),\n\(good)"))
        #expect(records.count == 3)
        #expect(throws: Never.self) { try records[2].geometry.get() }
        #expect(records[1].line == 2)
        let defect = try #require(throws: GeometryDefect.self) { try records[1].geometry.get() }
        #expect(defect.code == broken.code, "\(defect)")
        #expect(defect.message.contains(broken.fragment), "\(defect)")
        #expect(defect.polygon == broken.polygon)
        #expect(defect.ring == broken.ring)
    }

    @Test("are counted, and heights too")
    func counted() throws {
        let points = [
            #"{"type":"Point","coordinates":[155000,463000,7]}"#, #"{"type":"Point","coordinates":[0,0]}"#, "null",
        ]
        let text = Samples.collection(points.map(Samples.feature).joined(separator: ","))
        let summary = try Samples.reader(text).read { _ in }
        #expect(summary.features == 3)
        #expect(summary.defects == 1)
        #expect(summary.droppedHeights == 1)
        #expect(summary.crs == .rdNew)
    }

    @Test("of files without crs say which system they look like")
    func withoutCRS() throws {
        let record = try Samples.records(#"{"type":"Point","coordinates":[155000,463000]}"#)[0]
        let defect = try #require(throws: GeometryDefect.self) { try record.geometry.get() }
        #expect(defect.code == .wrongCRS)
        #expect(defect.message.contains("has no 'crs' member"))
        #expect(defect.message.contains("RD New: give --crs EPSG:28992"))
    }
}
