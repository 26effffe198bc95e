// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Joint areas")
struct JointAreaTests {
    private static let square = MultiPolygon([Polygon(shell: ShapeCatalogue.square(0, 0, 100))])

    private static func strip(_ from: Double, _ to: Double) -> MultiPolygon {
        MultiPolygon([Polygon(shell: ShapeCatalogue.rectangle(from, -10, to - from, 120))])
    }

    private static let cases: [(partners: [MultiPolygon], expected: Double)] = [
        ([strip(0, 40)], 4_000.0),
        ([strip(0, 40), strip(40, 70)], 7_000),
        ([strip(0, 40), strip(20, 60)], 6_000),
        ([strip(0, 40), strip(0, 40), strip(0, 40)], 4_000),
        ([strip(0, 60), strip(30, 100), strip(50, 55)], 10_000),
        ([strip(200, 300)], 0),
        ([strip(100, 200)], 0),
        ([], 0),
    ]

    @Test(arguments: cases)
    func `count ground once`(partners: [MultiPolygon], expected: Double) async throws {
        let pairs = try OverlapJoin.pairs([Self.square], partners)
        #expect(try OverlapJoin.jointAreas(of: pairs, [Self.square], partners) == [expected])
        #expect(try await OverlapJoin.jointAreas(of: pairs, [Self.square], partners, tasks: 2) == [expected])
    }

    @Test
    func `are those of the union by GEOS, for any number of tasks`() async throws {
        let first = RandomShapes.stars(60, side: 900, seed: 5).map { MultiPolygon([$0]) }
        let second = RandomShapes.stars(90, side: 900, seed: 6).map { MultiPolygon([$0]) }
        let pairs = try OverlapJoin.pairs(first, second)
        let areas = try OverlapJoin.jointAreas(of: pairs, first, second)
        let union = try second.union()
        for (area, joint) in zip(first, areas) {
            #expect(abs(try area.intersection(with: union).area - joint) <= 1e-9 * area.area)
        }
        // Stars that overlap each other are there, so that a sum would be wrong.
        let sum = pairs.reduce(0) { $0 + $1.area }
        #expect(sum > 1.05 * areas.reduce(0, +))
        for tasks in [1, 2, 7] {
            #expect(try await OverlapJoin.jointAreas(of: pairs, first, second, tasks: tasks) == areas)
        }
    }

    @Test
    func `name the pair of a partner that fails`() throws {
        let bowTie = try #require(ShapeCatalogue.bowTie.polygons.first)
        let partners = [Self.strip(0, 50), MultiPolygon([bowTie])]
        let pairs = [
            OverlapPair(first: 0, second: 0, area: 1), OverlapPair(first: 0, second: 1, area: 1),
        ]
        let failure = #expect(throws: OverlapFailure.self) {
            try OverlapJoin.jointAreas(of: pairs, [Self.square], partners)
        }
        #expect(failure?.first == 0)
        #expect(failure?.underlying.code == .notValid)
    }
}
