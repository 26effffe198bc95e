// SPDX-License-Identifier: EUPL-1.2

import Geometry
import TestSupport
import Testing

@Suite("Transformation on several cores", .enabled(if: Grid.isPresent, Grid.absence))
struct ConcurrentTransformationTests {
    /// Not a whole number of pieces.
    private static let count = 100_001

    private static func degrees() -> [Double] {
        var random = SplitMix64(seed: 28_992)
        return (0..<count).flatMap { _ in
            [Double.random(in: 3.3...7.2, using: &random), Double.random(in: 50.75...53.5, using: &random)]
        }
    }

    @Test(arguments: [nil, 1, 2, 7, 0])
    func `gives the same numbers in the same order`(tasks: Int?) async throws {
        var (one, many) = (Self.degrees(), Self.degrees())
        let transformer = try RDTransformer(gridDirectory: Grid.folder)
        try transformer.toRD(&one)
        try await RDTransformer.transformConcurrently(
            &many, from: .crs84, to: .rdNew, gridDirectory: Grid.folder, tasks: tasks)
        #expect(one == many)
        try transformer.transform(&one, from: .rdNew, to: .webMercator)
        try await RDTransformer.transformConcurrently(
            &many, from: .rdNew, to: .webMercator, gridDirectory: Grid.folder, tasks: tasks)
        #expect(one == many)
    }

    @Test(arguments: [0, 40_000, 100_000])
    func `names the first bad pair of all and changes nothing`(bad: Int) async throws {
        var pairs = Self.degrees()
        pairs[2 * bad] = 9
        pairs[2 * (Self.count - 1) + 1] = .nan
        let before = pairs
        let error = await #expect(throws: TransformError.self) {
            try await RDTransformer.transformConcurrently(
                &pairs, from: .crs84, to: .rdNew, gridDirectory: Grid.folder)
        }
        #expect(error?.code == .outsideArea)
        #expect(error?.index == bad)
        #expect(pairs.map(\.bitPattern) == before.map(\.bitPattern))
    }

    @Test
    func `nothing, half pairs, a missing grid and other systems`() async throws {
        var none: [Double] = []
        try await RDTransformer.transformConcurrently(&none, from: .crs84, to: .rdNew, gridDirectory: Grid.folder)
        #expect(none.isEmpty)
        for (pairs, source, folder, code) in [
            ([5.0], CoordinateReferenceSystem.crs84, Grid.folder, TransformError.Code.oddCoordinateCount),
            ([5, 52], .crs84, "/nowhere", .gridMissing), ([5, 52], .epsg(31_370), Grid.folder, .noOperation),
        ] {
            var pairs = pairs
            let error = await #expect(throws: TransformError.self) {
                try await RDTransformer.transformConcurrently(&pairs, from: source, to: .rdNew, gridDirectory: folder)
            }
            #expect(error?.code == code)
        }
    }
}
