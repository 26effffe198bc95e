// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import OrderedCollections
import Testing

@Suite("The bytes of GeoJSON")
struct WriterTests {
    private func text(_ features: [Feature], _ product: GeoJSONProduct, name: String? = nil) throws -> String {
        let bytes = try GeoJSONWriter.bytes(
            of: features, product: product, name: name, gridDirectory: Samples.gridDirectory)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("in RD New")
    func rdNew() throws {
        // The shell runs clockwise and the hole counter-clockwise: both are turned.
        let polygon = Polygon(
            shell: try Samples.square(155000, 463000.25, 100.5).reversed(),
            holes: [try Samples.square(155010, 463010, 1)])
        let features = [
            Feature(id: "a", properties: ["naam": "Fryslân", "n": 3, "x": 0.00001], geometry: .polygon(polygon)),
            Feature(id: 2, geometry: .point(try Point(x: -0.0001, y: 463000.0004))),
        ]
        #expect(
            try text(features, .rdNew, name: "locaties") == """
                {"type":"FeatureCollection","name":"locaties","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[
                {"type":"Feature","id":"a","properties":{"naam":"Fryslân","n":3,"x":0.00001},"geometry":{"type":"Polygon","coordinates":[[[155000,463000.25],[155100.5,463000.25],[155100.5,463100.75],[155000,463100.75],[155000,463000.25]],[[155010,463010],[155010,463011],[155011,463011],[155011,463010],[155010,463010]]]}},
                {"type":"Feature","id":2,"properties":{},"geometry":{"type":"Point","coordinates":[0,463000]}}
                ],"bbox":[0,463000,155100.5,463100.75]}

                """)
    }

    @Test("in degrees")
    func degrees() throws {
        let features = [Feature(geometry: .point(try Point(x: 155000, y: 463000)))]
        #expect(
            try text(features, .rfc7946) == """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[5.3872037,52.1551729]}}
                ],"bbox":[5.3872037,52.1551729,5.3872037,52.1551729]}

                """)
    }

    @Test("of nothing")
    func empty() throws {
        #expect(
            try text([], .rdNew) == """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[
                ]}

                """)
    }

    @Test(
        "drop points that repeat after rounding, but never so many that a ring is lost")
    func repeatedPoints() throws {
        let ring = try Ring(coordinates: [
            155000, 463000, 155000.001, 463000, 155100, 463000, 155100, 463100, 155000, 463000,
        ])
        let tiny = try Samples.square(155000, 463000, 0.001)
        let features = [ring, tiny].map { Feature(geometry: .polygon(Polygon(shell: $0))) }
        let lines = try text(features, .rfc7946).split(separator: "\n")
        #expect(lines[1].filter { $0 == "[" }.count - 2 == 4)
        #expect(lines[2].filter { $0 == "[" }.count - 2 == 5)
    }

    @Test("of a feature that cannot be written leave no trace")
    func failure() throws {
        let sink = MemorySink()
        let writer = try GeoJSONWriter(to: sink, product: .rfc7946, gridDirectory: Samples.gridDirectory)
        let inside = try Point(x: 155000, y: 463000)
        try writer.write(Feature(geometry: .point(inside)))
        #expect(throws: FormatError.self) {
            try writer.write(
                Feature(
                    geometry: .multiLineString([
                        LineString(coordinates: [155000, 400000, 155000, 500000]),
                        LineString(coordinates: [9e6, 9e6, 0, 0]),
                    ])))
        }
        try writer.write(Feature(geometry: .point(inside)))
        try writer.finish()
        #expect(sink.text.split(separator: "\n").count == 4)
        #expect(sink.text.hasSuffix("\"bbox\":[5.3872037,52.1551729,5.3872037,52.1551729]}\n"))
    }

    @Test("reach the sink in pieces")
    func streaming() throws {
        let sink = MemorySink()
        let writer = try GeoJSONWriter(to: sink, product: .rdNew, gridDirectory: "")
        let feature = Feature(properties: ["tekst": .string(String(repeating: "x", count: 10_000))])
        for _ in 0..<20 { try writer.write(feature) }
        #expect(sink.bytes.count > 100_000)
    }
}
