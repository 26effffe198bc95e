// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import TestSupport
import Testing

/// Whether the grid, which Scripts/build-geodata makes, is there.
private let gridIsPresent = FileManager.default.fileExists(
    atPath: ProjectFolder.geodata.appending(path: "rdtrans2018.gsb").path)

@Suite("RDNAPTRANS2018", .enabled(if: gridIsPresent, "geodata/rdtrans2018.gsb is absent"))
struct RDTransformerTests {
    private let transformer: RDTransformer

    init() throws {
        transformer = try RDTransformer(gridDirectory: ProjectFolder.geodata.path)
    }

    /// Published and certified pairs: latitude, longitude, x, y; and in Web Mercator by `ln tan(π/4 + φ/2)`.
    static let references: [[Double]] = [
        [52.15517440, 5.38720621, 155_000.1752, 463_000.1683, 599_701.0521, 6_828_231.7535],
        [52.0907, 5.1214, 136_783.7529, 455_860.1528, 570_111.6401, 6_816_541.8212],
        [52.37453253, 4.88352559, 120_700.9559, 487_525.7222, 543_631.5820, 6_868_131.1164],
        [53.21938317, 6.56820053, 233_883.2628, 582_065.2928, 731_168.7384, 7_023_681.4169],
        [53.148288321, 7.180899528, 275_000.0000, 575_000.0000, 799_374.0789, 7_010_474.4885],
    ]

    @Test(arguments: references)
    func `reference points, both ways`(reference: [Double]) throws {
        let geographic = try GeographicPoint(latitude: reference[0], longitude: reference[1])
        let rd = try transformer.rd(geographic)
        #expect(abs(rd.x - reference[2]) < 0.000_1)
        #expect(abs(rd.y - reference[3]) < 0.000_1)
        let back = try transformer.etrs89(try Point(x: reference[2], y: reference[3]))
        #expect(abs(back.latitude - reference[0]) < 1e-8)
        #expect(abs(back.longitude - reference[1]) < 1e-8)
    }

    @Test
    func `corners of the map frame`() throws {
        let southWest = try transformer.etrs89(try Point(x: 10_000, y: 303_000))
        #expect(abs(southWest.longitude - 3.3348) < 0.000_1)
        #expect(abs(southWest.latitude - 50.6988) < 0.000_1)
        let northEast = try transformer.etrs89(try Point(x: 283_000, y: 624_000))
        #expect(abs(northEast.longitude - 7.3201) < 0.000_1)
        #expect(abs(northEast.latitude - 53.5865) < 0.000_1)
    }

    @Test
    func `there and back is within a tenth of a millimetre everywhere`() throws {
        let box = RDArea.practical
        var pairs: [Double] = []
        for x in stride(from: box.minX, through: box.maxX, by: 9_590) {
            for y in stride(from: box.minY, through: box.maxY, by: 10_625) { pairs += [x, y] }
        }
        let before = pairs
        try transformer.toETRS89(&pairs)
        try transformer.toRD(&pairs)
        for (value, original) in zip(pairs, before) { #expect(abs(value - original) < 0.000_1) }
    }

    @Test(arguments: [
        (49.9, 5.0), (56.1, 5), (52, 1.9), (52, 8.1), (5.38, 52.15), (0, 0), (-52, 5), (90, 180),
    ])
    func `places outside the grid are refused`(latitude: Double, longitude: Double) throws {
        let point = try GeographicPoint(latitude: latitude, longitude: longitude)
        let error = #expect(throws: TransformError.self) { try transformer.rd(point) }
        #expect(error?.code == .outsideArea)
        #expect(error?.index == 0)
        #expect(error?.description.contains("\(longitude), \(latitude)") == true)
    }

    @Test(arguments: [
        (5.38, 52.15), (52.15, 5.38), (463_000.0, 155_000.0), (0, 0), (1e6, 1e6), (-1e6, 463_000), (1e300, 1e300),
        (-1e300, 1e300), (600_000, 6_800_000),
    ])
    func `coordinates that are not RD are refused`(x: Double, y: Double) throws {
        let point = try Point(x: x, y: y)
        let error = #expect(throws: TransformError.self) { try transformer.etrs89(point) }
        #expect(error?.code == .outsideArea)
        #expect(error?.index == 0)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300])
    func `what is not a usable number is refused, its pair named and nothing changed`(bad: Double) {
        for position in 0..<6 {
            var degrees: [Double] = [5.3, 52.1, 5.4, 52.2, 5.5, 52.3]
            var metres: [Double] = [155_000, 463_000, 156_000, 464_000, 157_000, 465_000]
            degrees[position] = bad
            metres[position] = bad
            let (degreesBefore, metresBefore) = (degrees, metres)
            let toRD = #expect(throws: TransformError.self) { try transformer.toRD(&degrees) }
            let toETRS89 = #expect(throws: TransformError.self) { try transformer.toETRS89(&metres) }
            #expect(toRD?.code == .outsideArea)
            #expect(toRD?.index == position / 2)
            #expect(toETRS89?.code == .outsideArea)
            #expect(toETRS89?.index == position / 2)
            #expect(degrees.map(\.bitPattern) == degreesBefore.map(\.bitPattern))
            #expect(metres.map(\.bitPattern) == metresBefore.map(\.bitPattern))
        }
    }

    @Test(arguments: [1, 3, 5])
    func `half a pair is refused`(count: Int) {
        for last in [5.3, Double.nan] {
            var pairs = [5.3, 52.1, 5.4, 52.2, 5.5]
            pairs = Array(pairs.prefix(count - 1)) + [last]
            #expect(throws: TransformError.self) { try transformer.toRD(&pairs) }
            #expect(throws: TransformError.self) { try transformer.toETRS89(&pairs) }
            #expect(throws: TransformError.self) { try transformer.transform(&pairs, from: .wgs84, to: .rdNew) }
            #expect(pairs.count == count)
        }
    }

    @Test
    func `many pairs are the same as one by one`() throws {
        var pairs = Self.references.flatMap { [$0[1], $0[0]] }
        try transformer.toRD(&pairs)
        for (index, reference) in Self.references.enumerated() {
            let rd = try transformer.rd(GeographicPoint(latitude: reference[0], longitude: reference[1]))
            #expect(pairs[2 * index] == rd.x)
            #expect(pairs[2 * index + 1] == rd.y)
        }
        var none: [Double] = []
        try transformer.toRD(&none)
        try transformer.toETRS89(&none)
        #expect(none.isEmpty)
    }

    @Test(arguments: CoordinateReferenceSystem.allCases, CoordinateReferenceSystem.allCases)
    func `each pair of systems in its own axis order`(
        source: CoordinateReferenceSystem, target: CoordinateReferenceSystem
    ) throws {
        for reference in Self.references {
            var pair = Self.coordinates(of: reference, in: source)
            try transformer.transform(&pair, from: source, to: target)
            let expected = Self.coordinates(of: reference, in: target)
            // From metres with 4 decimals to those of Web Mercator, which are 1.6 times too long.
            let tolerance = target.isGeographic ? 1e-8 : target == .webMercator ? 0.000_5 : 0.000_3
            #expect(abs(pair[0] - expected[0]) < tolerance)
            #expect(abs(pair[1] - expected[1]) < tolerance)
        }
    }

    @Test(arguments: CoordinateReferenceSystem.allCases, CoordinateReferenceSystem.allCases)
    func `garbage is refused between all systems`(
        source: CoordinateReferenceSystem, target: CoordinateReferenceSystem
    ) {
        let good = Self.coordinates(of: Self.references[0], in: source)
        for bad in [[good[1], good[0]], [0, 0], [.nan, 5], [1e300, 1e300]] {
            var pairs = good + bad
            let error = #expect(throws: TransformError.self) {
                try transformer.transform(&pairs, from: source, to: target)
            }
            #expect(error?.code == .outsideArea)
            #expect(error?.index == 1)
            #expect(pairs.map(\.bitPattern) == (good + bad).map(\.bitPattern))
        }
    }

    private static func coordinates(of reference: [Double], in system: CoordinateReferenceSystem) -> [Double] {
        switch system {
        case .rdNew: [reference[2], reference[3]]
        case .etrs89, .wgs84, .etrf2000, .epsg: [reference[0], reference[1]]
        case .crs84: [reference[1], reference[0]]
        case .webMercator: [reference[4], reference[5]]
        }
    }

    @Test
    func `each task its own transformer`() async throws {
        try await withThrowingTaskGroup(of: Point.self) { group in
            for _ in 0..<32 {
                group.addTask {
                    let transformer = try RDTransformer(gridDirectory: ProjectFolder.geodata.path)
                    return try transformer.rd(GeographicPoint(latitude: 53.148288321, longitude: 7.180899528))
                }
            }
            for try await point in group { #expect(point.description == "275000 575000") }
        }
    }
}
