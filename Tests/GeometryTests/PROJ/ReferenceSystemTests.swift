// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing

@Suite("Reference systems")
struct ReferenceSystemTests {
    @Test(arguments: [
        ("EPSG:28992", CoordinateReferenceSystem.rdNew), ("epsg:28992", .rdNew), ("28992", .rdNew),
        ("urn:ogc:def:crs:EPSG::28992", .rdNew), ("urn:ogc:def:crs:EPSG:9.9.1:28992", .rdNew),
        ("http://www.opengis.net/def/crs/EPSG/0/28992", .rdNew),
        ("https://www.opengis.net/def/crs/EPSG/0/28992/", .rdNew),
        ("http://www.opengis.net/gml/srs/epsg.xml#28992", .rdNew), (" EPSG:28992\n", .rdNew), ("EPSG:7415", .rdNew),
        ("EPSG:4258", .etrs89), ("urn:ogc:def:crs:EPSG::4258", .etrs89), ("EPSG:4326", .wgs84),
        ("CRS84", .crs84), ("OGC:CRS84", .crs84), ("urn:ogc:def:crs:OGC:1.3:CRS84", .crs84),
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", .crs84),
    ])
    func `names are understood as people write them`(name: String, expected: CoordinateReferenceSystem) throws {
        #expect(try CoordinateReferenceSystem(name: name) == expected)
    }

    @Test(arguments: ["", " ", ":", "EPSG", "EPSG:", "EPSG:3857", "EPSG:2899", "289920", "RD New", "CRS83", "é:💧"])
    func `other names are refused`(name: String) {
        let error = #expect(throws: TransformError.self) { try CoordinateReferenceSystem(name: name) }
        #expect(error?.code == .unknownCRS)
        #expect(error?.message.contains("'\(name)'") == true)
    }

    @Test(arguments: CoordinateReferenceSystem.allCases)
    func `a system is known by its own names`(system: CoordinateReferenceSystem) throws {
        #expect(try CoordinateReferenceSystem(name: system.rawValue) == system)
        #expect(try CoordinateReferenceSystem(name: system.urn) == system)
    }

    @Test
    func `axis orders`() {
        #expect(CoordinateReferenceSystem.allCases.filter(\.isLatitudeFirst) == [.etrs89, .wgs84])
        #expect(CoordinateReferenceSystem.allCases.filter(\.isGeographic) == [.etrs89, .wgs84, .crs84])
    }

    @Test(arguments: [
        (5.38, 52.15, "longitude and latitude"), (52.15, 5.38, "latitude and longitude"),
        (599_000, 6_835_000, "Web Mercator"), (463_000, 155_000, "swapped"),
    ])
    func `what is not RD is recognised`(x: Double, y: Double, expected: String) {
        #expect(RDArea.likelyTruth(x: x, y: y)?.contains(expected) == true)
    }

    @Test(arguments: [(155_000.0, 463_000.0), (0, 0), (.nan, .nan), (.infinity, 52), (1e300, -1e300)])
    func `what looks like nothing else is not guessed`(x: Double, y: Double) {
        #expect(RDArea.likelyTruth(x: x, y: y) == nil)
    }

    @Test(arguments: [(90.0, 180.0), (-90, -180), (0, 0)])
    func `degrees are degrees`(latitude: Double, longitude: Double) throws {
        #expect(try GeographicPoint(latitude: latitude, longitude: longitude).latitude == latitude)
    }

    @Test(arguments: [(90.001, 0.0), (-90.001, 0), (0, 180.001), (0, -180.001), (.nan, 0), (0, .nan), (.infinity, 0)])
    func `other numbers are no place`(latitude: Double, longitude: Double) {
        let error = #expect(throws: TransformError.self) {
            try GeographicPoint(latitude: latitude, longitude: longitude)
        }
        #expect(error?.code == .notGeographic)
    }
}
