// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import Testing

@Suite("Other reference systems", .enabled(if: Grid.isPresent, Grid.absence))
struct ForeignTransformerTests {
    /// UTM of the ellipsoid GRS 1980 by the exact series of Karney (pygeodesy 26.10.26).
    @Test(arguments: [
        (25_831, UTM31.amersfoort, 52.15517440, 5.38720621), (25_831, UTM31.dollard, 53.148288321, 7.180899528),
        (25_832, UTM32.dollard, 53.148288321, 7.180899528),
    ])
    func `UTM of ETRS89 is exact, in the neighbouring zone too`(
        code: Int, metres: [Double], latitude: Double, longitude: Double
    ) throws {
        let transformer = try ForeignTransformer(code: code, gridDirectory: Grid.folder)
        #expect(transformer.operation.accuracy == 0)
        #expect(transformer.operation.notice.contains("without loss of accuracy"))
        #expect(!transformer.operation.isGeographic && !transformer.operation.isNorthingFirst)
        var pair = metres
        try transformer.toETRS89(&pair)
        #expect(abs(pair[0] - longitude) < 1e-8 && abs(pair[1] - latitude) < 1e-8)
        try transformer.fromETRS89(&pair)
        #expect(abs(pair[0] - metres[0]) < 0.000_1 && abs(pair[1] - metres[1]) < 0.000_1)
        #expect(transformer.pairsOutsideAreaOfUse == 0)
    }

    @Test
    func `Belgian Lambert, with its accuracy and area`() throws {
        let transformer = try ForeignTransformer(code: 31_370, gridDirectory: Grid.folder)
        #expect(transformer.operation.crs == .epsg(31_370))
        #expect(transformer.operation.crsName == "BD72 / Belgian Lambert 72")
        #expect(transformer.operation.accuracy == 0.2)
        #expect(transformer.operation.notice.contains("to 0.2 m"))
        #expect(transformer.operation.name.contains("BD72 to ETRS89 (2)"))
        #expect(transformer.operation.areaOfUse.contains("Belgium"))
        // The example of the projection in IOGP publication 373-7-2, where BD72 and ETRS89 are some 100 m apart, and a
        // place in Amsterdam.
        var pairs = [251_763.20, 153_034.13]
        try transformer.toETRS89(&pairs)
        #expect(abs(pairs[0] - 5.807_370) < 0.002 && abs(pairs[1] - 50.679_572) < 0.002, "\(pairs)")
        #expect(transformer.pairsOutsideAreaOfUse == 0)
        pairs = [4.9, 52.37]
        try transformer.fromETRS89(&pairs)
        #expect(transformer.pairsOutsideAreaOfUse == 1)
    }

    @Test
    func `systems on the datum of RD take the grid`() throws {
        let transformer = try CoordinateTransformer(from: .epsg(28_991), to: .rdNew, gridDirectory: Grid.folder)
        var pairs = [0, 0, 50_000, -100_000.0]
        try transformer.transform(&pairs)
        #expect(transformer.operations.map(\.accuracy) == [0.001])
        for (value, truth) in zip(pairs, [155_000.0, 463_000, 205_000, 363_000]) {
            #expect(abs(value - truth) < 0.000_5)
        }
    }

    @Test(arguments: [99_999, 1_024, 999_999])
    func `a code that is no system is refused`(code: Int) {
        let error = #expect(throws: TransformError.self) {
            try ForeignTransformer(code: code, gridDirectory: Grid.folder)
        }
        #expect(error?.code == .unknownCRS)
        #expect(error?.message.contains("EPSG:\(code)") == true)
    }

    /// The British grid, a height, geocentric coordinates, and a system at the other end of the world.
    @Test(arguments: [27_700, 5_709, 4_936, 2_193])
    func `a system that cannot be used is refused, with its name`(code: Int) {
        let error = #expect(throws: TransformError.self) {
            try ForeignTransformer(code: code, gridDirectory: Grid.folder)
        }
        #expect(error?.code == .noOperation)
        #expect(error?.message.contains("EPSG:\(code) (") == true)
    }

    @Test(arguments: [Double.nan, .infinity, 1e300])
    func `what is no coordinate is refused, its pair named and nothing changed`(bad: Double) throws {
        let transformer = try CoordinateTransformer(from: .epsg(31_370), to: .rdNew, gridDirectory: Grid.folder)
        let before = [152_000, 212_000, bad, 212_000]
        var pairs = before
        let error = #expect(throws: TransformError.self) { try transformer.transform(&pairs) }
        #expect(error?.code == .outsideArea)
        #expect(error?.index == 1)
        #expect(error?.message.contains("EPSG:31370") == true)
        #expect(pairs.map(\.bitPattern) == before.map(\.bitPattern))
        var half = [1.0]
        #expect(throws: TransformError.self) { try transformer.transform(&half) }
    }

    @Test
    func `far from the Netherlands is refused in the numbers that went in`() throws {
        let transformer = try CoordinateTransformer(from: .epsg(25_831), to: .etrs89, gridDirectory: Grid.folder)
        var pairs = [500_000.0, 4_000_000]
        let error = #expect(throws: TransformError.self) { try transformer.transform(&pairs) }
        #expect(error?.code == .outsideArea)
        #expect(error?.message.contains("(500000.0, 4000000.0) in EPSG:25831") == true)
    }

    @Test
    func `the axis order is that of the definition, or easting first`() throws {
        let defined = try CoordinateTransformer(from: .epsg(3_035), to: .crs84, gridDirectory: Grid.folder)
        let eastingFirst = try CoordinateTransformer(
            from: .epsg(3_035), to: .crs84, order: .eastingFirst, gridDirectory: Grid.folder)
        var (first, second) = ([3_200_000.0, 4_000_000], [4_000_000, 3_200_000.0])
        try defined.transform(&first)
        try eastingFirst.transform(&second)
        #expect(first == second)
        #expect(abs(first[0] - 5.34) < 0.01 && abs(first[1] - 51.82) < 0.01)
        let back = try CoordinateTransformer(from: .crs84, to: .epsg(3_035), gridDirectory: Grid.folder)
        try back.transform(&first)
        #expect(abs(first[0] - 3_200_000) < 0.001 && abs(first[1] - 4_000_000) < 0.001)
        #expect(!back.isTargetGeographic && defined.isTargetGeographic)
        var degrees = [5.38720621, 52.15517440]
        try CoordinateTransformer(from: .etrs89, to: .rdNew, order: .eastingFirst, gridDirectory: Grid.folder)
            .transform(&degrees)
        #expect(abs(degrees[0] - 155_000.1752) < 0.000_1)
    }

    @Test
    func `between two other systems the way is through ETRS89`() throws {
        let transformer = try CoordinateTransformer(
            from: .epsg(25_832), to: .epsg(25_831), gridDirectory: Grid.folder)
        var pair = UTM32.dollard
        try transformer.transform(&pair)
        #expect(abs(pair[0] - UTM31.dollard[0]) < 0.001 && abs(pair[1] - UTM31.dollard[1]) < 0.001)
        #expect(transformer.operations.count == 2)
    }

    @Test
    func `official systems go by RDNAPTRANS2018 alone`() throws {
        for source in CoordinateReferenceSystem.allCases {
            for target in CoordinateReferenceSystem.allCases {
                let transformer = try CoordinateTransformer(from: source, to: target, gridDirectory: Grid.folder)
                #expect(transformer.operations.isEmpty)
            }
        }
        var pairs = [155_000.0, 463_000]
        let error = #expect(throws: TransformError.self) {
            try RDTransformer(gridDirectory: Grid.folder).transform(&pairs, from: .epsg(31_370), to: .rdNew)
        }
        #expect(error?.code == .noOperation)
        #expect(pairs == [155_000, 463_000])
    }
}

private enum UTM31 {
    static let amersfoort = [663_304.105_44, 5_780_984.539_30]
    static let dollard = [779_549.824_95, 5_896_934.334_55]
}

private enum UTM32 {
    static let dollard = [378_343.895_54, 5_890_312.177_32]
}
