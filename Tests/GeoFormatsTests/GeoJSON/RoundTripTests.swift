// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import OrderedCollections
import TestSupport
import Testing

@Suite("GeoJSON there and back")
struct RoundTripTests {
    private func written(_ features: [Feature], _ product: GeoJSONProduct = .rdNew) throws -> String {
        let bytes = try GeoJSONWriter.bytes(of: features, product: product, gridDirectory: Samples.gridDirectory)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func readBack(_ text: String) throws -> [Feature] { try Samples.reader(text).features() }

    @Test("keeps every kind of geometry")
    func shapes() throws {
        let features = try Samples.allShapes().map { Feature(geometry: $0) }
        #expect(try readBack(written(features)) == features)
    }

    @Test("keeps every kind of attribute, its order and its identifier")
    func attributes() throws {
        let features = [
            Feature(
                id: "één",
                properties: [
                    "z": "tekst met \"aanhalingstekens\", \\ en \u{1F3D8}\n\t\u{1}", "a": nil, "waar": true,
                    "onwaar": false,
                    "heel": 9_007_199_254_740_993, "klein": -0.000_000_15, "groot": 1.5e300, "een": 1.0,
                    "lijst": [1, [], ["x": [:]]], "": "lege naam",
                ]),
            Feature(id: 7, properties: [:], geometry: nil), Feature(),
        ]
        let back = try readBack(written(features))
        #expect(back == features)
        #expect(back[0].properties.keys == features[0].properties.keys)
    }

    @Test("through degrees moves nothing by more than the seventh decimal")
    func degrees() throws {
        // A ring of a millimetre is no ring at the centimetre of seven decimals.
        let shapes = try Samples.allShapes().filter { !$0.isEmpty && $0.polygons.allSatisfy { $0.area > 1 } }
        let features = shapes.map { Feature(geometry: $0) }
        let back = try readBack(written(features, .rfc7946))
        for (before, after) in zip(features, back) {
            let box = try #require(before.geometry?.boundingBox)
            let other = try #require(after.geometry?.boundingBox)
            #expect(before.geometry?.kind == after.geometry?.kind)
            #expect(box.expanded(metres: 0.02).contains(other) && other.expanded(metres: 0.02).contains(box))
        }
    }

    @Test("keeps random features", arguments: 0..<20)
    func random(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let features = try (0..<20).map { _ in try Self.feature(&generator) }
        let text = try written(features)
        #expect(try readBack(text) == features.map(Self.oriented))
        #expect(try written(readBack(text)) == text)
    }

    private static func feature(_ generator: inout SplitMix64) throws -> Feature {
        var properties: OrderedDictionary<String, AttributeValue> = [:]
        for _ in 0..<Int.random(in: 0...6, using: &generator) {
            properties[text(&generator)] = value(&generator, depth: 0)
        }
        let parts = try (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            Polygon(shell: try ring(&generator), holes: Bool.random(using: &generator) ? [try ring(&generator)] : [])
        }
        return Feature(
            id: .string(text(&generator)), properties: properties, geometry: .multiPolygon(MultiPolygon(parts)))
    }

    private static func ring(_ generator: inout SplitMix64) throws -> Ring {
        let start = coordinate(&generator)
        var numbers = start
        for _ in 0..<Int.random(in: 3...12, using: &generator) { numbers += coordinate(&generator) }
        return try Ring(coordinates: numbers + start)
    }

    private static func coordinate(_ generator: inout SplitMix64) -> [Double] {
        [
            Millimetres.rounded(.random(in: -7000...300000, using: &generator)),
            Millimetres.rounded(.random(in: 289000...629000, using: &generator)),
        ]
    }

    private static func text(_ generator: inout SplitMix64) -> String {
        let letters = Array("abcéß\u{0}\u{1F}\"\\/\u{2028}\u{1F468}\u{200D}漢")
        return String(
            (0..<Int.random(in: 0...8, using: &generator)).compactMap { _ in letters.randomElement(using: &generator) })
    }

    private static func value(_ generator: inout SplitMix64, depth: Int) -> AttributeValue {
        switch Int.random(in: 0...(depth < 4 ? 6 : 4), using: &generator) {
        case 0: .null
        case 1: .bool(.random(using: &generator))
        case 2: .integer(.random(in: .min ... .max, using: &generator))
        case 3: .number(finite(&generator))
        case 4: .string(text(&generator))
        case 5: .array((0..<3).map { _ in value(&generator, depth: depth + 1) })
        default: .object([text(&generator): value(&generator, depth: depth + 1)])
        }
    }

    /// Any bit pattern that is a finite number other than zero, of which the sign is not kept.
    private static func finite(_ generator: inout SplitMix64) -> Double {
        let number = Double(bitPattern: generator.next())
        return number.isFinite && number != 0 ? number : 1.25
    }

    private static func oriented(_ feature: Feature) -> Feature {
        var result = feature
        result.geometry = feature.geometry.map { .multiPolygon($0.surface.oriented()) }
        return result
    }
}
