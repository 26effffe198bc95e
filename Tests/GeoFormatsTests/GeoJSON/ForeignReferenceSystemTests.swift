// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import Testing

@Suite("Other reference systems of GeoJSON")
struct ForeignReferenceSystemTests {
    /// A point of which RD New is x 155000.1752, y 463000.1683.
    private static let mercator = "[599701.0521,6828231.7535]"
    private static let utm = "[663304.10544,5780984.53930]"

    private static func text(_ coordinates: String, crs: String? = nil) -> String {
        let member = crs.map { #""crs":{"type":"name","properties":{"name":"\#($0)"}},"# } ?? ""
        return #"{"type":"Point",\#(member)"coordinates":\#(coordinates)}"#
    }

    private static func point(_ text: String, crs: CoordinateReferenceSystem? = nil) throws -> Point {
        let shape = try Samples.records(text, crs: crs)[0].geometry.get()
        guard case .point(let point) = shape else { throw CocoaError(.featureUnsupported) }
        return point
    }

    @Test(
        "are read, x or longitude first whatever the definition says",
        arguments: [
            ("urn:ogc:def:crs:EPSG::25831", utm), ("EPSG:3857", mercator), ("EPSG:9067", "[5.38720621,52.15517440]"),
            ("EPSG:4258", "[5.38720621,52.15517440]"), ("EPSG:9286", "[5.38720621,52.15517440,10]"),
        ])
    func member(name: String, coordinates: String) throws {
        let point = try Self.point(Self.text(coordinates, crs: name))
        #expect(abs(point.x - 155_000.1752) < 0.0015 && abs(point.y - 463_000.1683) < 0.0015, "\(point)")
    }

    @Test("are read as the caller says")
    func override() throws {
        for (system, coordinates) in [
            (CoordinateReferenceSystem.epsg(25_831), Self.utm), (.webMercator, Self.mercator),
            (.etrf2000, "[52.15517440,5.38720621]"),
        ] {
            let point = try Self.point(Self.text(coordinates, crs: "EPSG:28992"), crs: system)
            #expect(abs(point.x - 155_000.1752) < 0.0015 && abs(point.y - 463_000.1683) < 0.0015, "\(point)")
        }
    }

    @Test("tell how they were transformed and how well")
    func summary() throws {
        let reader = try Samples.reader(
            #"{"type":"MultiPoint","coordinates":[[152000,212000],[60000,225000],[152000,300000]],"#
                + #""crs":{"type":"name","properties":{"name":"EPSG:31370"}}}"#)
        var shapes: [Shape?] = []
        let summary = try reader.read { shapes.append(try $0.geometry.get()) }
        #expect(summary.crs == .epsg(31_370))
        #expect(summary.operation?.accuracy == 0.2)
        #expect(summary.coordinatesOutsideAreaOfUse == 1)
        #expect(summary.notices.count == 2)
        #expect(summary.notices.first?.contains("to 0.2 m") == true)
        #expect(summary.notices.last?.contains("Belgium") == true)
        guard case .multiPoint(let points) = shapes[0] else {
            Issue.record("not points")
            return
        }
        // As computed when this was written; the operation itself is no better than 0.2 m.
        #expect(abs(points[0].x - 85_846.1) < 0.2 && abs(points[0].y - 359_198.4) < 0.2, "\(points[0])")
    }

    @Test("that are official have nothing to tell")
    func official() throws {
        for text in [Self.text("[5.4,52.1]"), Self.text(Self.mercator, crs: "EPSG:3857")] {
            let summary = try Samples.reader(text).read { _ in }
            #expect(summary.operation == nil && summary.notices.isEmpty)
        }
    }

    @Test("that do not exist or cannot be used stop the reading", arguments: ["EPSG:99999", "EPSG:27700", "EPSG:5709"])
    func unusable(name: String) throws {
        let reader = try Samples.reader(Self.text("[1,2]", crs: name))
        let error = try #require(throws: FormatError.self) { try reader.read { _ in } }
        #expect(error.code == .unknownCRS)
        #expect(error.message.contains(name))
    }

    @Test("that were forgotten are recognised")
    func forgotten() throws {
        let defect = try #require(throws: GeometryDefect.self) { try Self.point(Self.text(Self.mercator)) }
        #expect(defect.message.contains("give --crs EPSG:3857"), "\(defect)")
        let outside = try #require(throws: GeometryDefect.self) {
            try Self.point(Self.text("[0,0]", crs: "EPSG:31370"))
        }
        #expect(outside.code == .outsideArea || outside.code == .wrongCRS)
        #expect(outside.message.contains("EPSG:31370"), "\(outside)")
    }
}
