// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import TestSupport
import Testing

@Suite("Reference systems of GeoJSON")
struct ReferenceSystemTests {
    /// Amersfoort, the origin of RD New: RDNAPTRANS2018 puts it here to 1 mm.
    private static let degrees = (longitude: 5.387203658, latitude: 52.155172897)

    @Test(
        "are recognised in every form",
        arguments: [
            #"{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}}"#,
            #"{"type":"name","properties":{"name":"EPSG:28992"}}"#,
            #"{"type":"name","properties":{"name":"http://www.opengis.net/def/crs/EPSG/0/28992"}}"#,
            #"{"type":"EPSG","properties":{"code":28992}}"#, #""EPSG:28992""#,
        ])
    func forms(_ member: String) throws {
        let before = try Samples.records(#"{"crs":\#(member),"type":"Point","coordinates":[155000,463000]}"#)
        let after = try Samples.records(#"{"type":"Point","coordinates":[155000,463000],"crs":\#(member)}"#)
        #expect(try before[0].geometry.get() == .point(Point(x: 155000, y: 463000)))
        #expect(try after[0].geometry.get() == .point(Point(x: 155000, y: 463000)))
    }

    @Test("after the features count as well")
    func afterFeatures() throws {
        let feature = Samples.feature(#"{"type":"Point","coordinates":[155000,463000]}"#)
        let text = #"{"features":[\#(feature)],\#(Samples.crs),"type":"FeatureCollection"}"#
        #expect(try Samples.records(text)[0].geometry.get() == .point(Point(x: 155000, y: 463000)))
    }

    @Test("after very many other members are found in one pass", .timeLimit(.minutes(Patience.minutes(10))))
    func afterManyMembers() throws {
        let members = (0..<30_000).map { #""member\#($0)":[]"# }.joined(separator: ",")
        let text = #"{"type":"Point",\#(members),"coordinates":[155000,463000],\#(Samples.crs)}"#
        #expect(try Samples.records(text)[0].geometry.get() == .point(Point(x: 155_000, y: 463_000)))
    }

    @Test("that are absent mean longitude and latitude")
    func absent() throws {
        let (longitude, latitude) = Self.degrees
        let text = #"{"type":"Point","coordinates":[\#(longitude),\#(latitude)]}"#
        guard case .point(let point) = try Samples.records(text)[0].geometry.get() else {
            Issue.record("not a point")
            return
        }
        #expect(abs(point.x - 155000) < 0.002 && abs(point.y - 463000) < 0.002, "\(point)")
        #expect(point.x == Millimetres.rounded(point.x))
    }

    @Test("that the caller names count above those of the file, in their own axis order")
    func override() throws {
        let (longitude, latitude) = Self.degrees
        let text = #"{"type":"Point",\#(Samples.crs),"coordinates":[\#(latitude),\#(longitude)]}"#
        let record = try Samples.records(text, crs: .etrs89)[0]
        guard case .point(let point) = try record.geometry.get() else {
            Issue.record("not a point")
            return
        }
        #expect(abs(point.x - 155000) < 0.002 && abs(point.y - 463000) < 0.002, "\(point)")
        let wrong = try Samples.records(text, crs: .crs84)[0]
        let defect = try #require(throws: GeometryDefect.self) { try wrong.geometry.get() }
        #expect(defect.message.contains("give --crs EPSG:4258"), "\(defect)")
    }

    @Test("in degrees far away are a defect of that feature")
    func farAway() throws {
        let record = try Samples.records(#"{"type":"Point","coordinates":[-0.1,51.5]}"#)[0]
        let defect = try #require(throws: GeometryDefect.self) { try record.geometry.get() }
        #expect(defect.code == .outsideArea)
        #expect(defect.message.contains("(-0.1, 51.5)"))
    }

    @Test("in degrees without the grid stop the reading")
    func withoutGrid() throws {
        let reader = try GeoJSONReader(
            data: Data(#"{"type":"Point","coordinates":[5.1,52.1]}"#.utf8), name: "a",
            gridDirectory: "/nergens")
        let error = try #require(throws: FormatError.self) { try reader.read { _ in } }
        #expect(error.code == .transformation)
        #expect(error.message.contains("grid"))
    }
}
