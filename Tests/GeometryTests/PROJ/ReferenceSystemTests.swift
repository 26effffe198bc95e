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
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", .crs84), ("EPSG:9067", .etrf2000), ("9067", .etrf2000),
        ("http://www.opengis.net/def/crs/EPSG/0/9067", .etrf2000), ("EPSG:3857", .webMercator),
        ("urn:ogc:def:crs:EPSG::900913", .webMercator), ("EPSG:31370", .epsg(31_370)),
        ("urn:ogc:def:crs:EPSG::25831", .epsg(25_831)), ("http://www.opengis.net/def/crs/EPSG/0/3035", .epsg(3_035)),
        ("http://www.opengis.net/gml/srs/epsg.xml#25832", .epsg(25_832)),
    ])
    func `names are understood as people write them`(name: String, expected: CoordinateReferenceSystem) throws {
        #expect(try CoordinateReferenceSystem(name: name) == expected)
    }

    @Test(arguments: [
        "", " ", ":", "EPSG", "EPSG:", "EPSG:289", "EPSG:2899200", "EPSG:+4289", "EPSG:٣١٣٧٠", "289920", "31370",
        "OGC:31370",
        "ESRI:31370", "RD New", "CRS83", "é:💧",
    ])
    func `other names are refused`(name: String) {
        let error = #expect(throws: TransformError.self) { try CoordinateReferenceSystem(name: name) }
        #expect(error?.code == .unknownCRS)
        #expect(error?.message.contains("'\(name)'") == true)
    }

    @Test(arguments: CoordinateReferenceSystem.allCases)
    func `a system is known by its own names`(system: CoordinateReferenceSystem) throws {
        #expect(try CoordinateReferenceSystem(name: system.rawValue) == system)
        #expect(try CoordinateReferenceSystem(name: system.urn) == system)
        #expect(CoordinateReferenceSystem(rawValue: system.rawValue) == system)
        #expect(system.isOfficial)
    }

    @Test
    func `other systems have a name and a number, and are not offered`() {
        let system = CoordinateReferenceSystem(rawValue: "EPSG:31370")
        #expect(system == .epsg(31_370))
        #expect(system?.isOfficial == false && system?.isGeographic == false)
        #expect(system?.urn == "urn:ogc:def:crs:EPSG::31370")
        #expect(CoordinateReferenceSystem.allCases.count == 6)
        #expect(CoordinateReferenceSystem(rawValue: "31370") == nil)
        #expect(CoordinateReferenceSystem(rawValue: "28992") == nil)
    }

    @Test
    func `axis orders`() {
        #expect(CoordinateReferenceSystem.allCases.filter(\.isLatitudeFirst) == [.etrs89, .wgs84, .etrf2000])
        #expect(CoordinateReferenceSystem.allCases.filter(\.isGeographic) == [.etrs89, .wgs84, .etrf2000, .crs84])
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
