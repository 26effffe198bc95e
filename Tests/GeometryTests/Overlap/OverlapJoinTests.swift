// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Overlap join")
struct OverlapJoinTests {
    private let square = MultiPolygon([Polygon(shell: ShapeCatalogue.square(0, 0, 100))])
    private let lake = MultiPolygon([ShapeCatalogue.lake])

    private func area(_ x: Double, _ y: Double, _ side: Double) -> MultiPolygon {
        MultiPolygon([Polygon(shell: ShapeCatalogue.square(x, y, side))])
    }

    /// The common area as found from either side, nil when apart.
    private func common(_ first: MultiPolygon, _ second: MultiPolygon) throws -> Double? {
        let found = try OverlapJoin.pairs([first], [second])
        let mirrored = try OverlapJoin.pairs([second], [first])
        #expect(found == mirrored)
        #expect(found.count <= 1)
        return found.first?.area
    }

    @Test
    func `squares`() throws {
        #expect(try common(square, square) == 10_000)
        #expect(try common(square, square.oriented()) == 10_000)
        #expect(try common(square, area(100, 0, 50)) == 0)
        #expect(try common(square, area(100, 100, 50)) == 0)
        #expect(try common(square, area(100.001, 0, 50)) == nil)
        #expect(try common(square, area(50, 50, 100)) == 2_500)
        #expect(try common(square, area(10, 10, 10)) == 100)
        #expect(try common(square, area(0, 0, 10)) == 100)
        #expect(try common(square, area(-10, -10, 200)) == 10_000)
        let sliver = try #require(try common(square, area(99.999, 0, 100)))
        #expect(abs(sliver - 0.1) < 1e-9)
    }

    @Test
    func `holes do not count`() throws {
        #expect(try common(lake, area(40, 40, 20)) == nil)
        #expect(try common(lake, area(20, 20, 60)) == 0)
        #expect(try common(lake, square) == 6_400)
        #expect(try common(lake, area(10, 10, 80)) == 2_800)
        #expect(try common(lake, lake) == 6_400)
    }

    @Test
    func `several parts`() throws {
        let parts = MultiPolygon([ShapeCatalogue.cell(0, 0), ShapeCatalogue.cell(90, 90), ShapeCatalogue.cell(200, 0)])
        #expect(try common(square, parts) == 200)
        #expect(try common(lake, parts) == 200)
    }

    @Test
    func `a duplicate that starts elsewhere is covered to the last digit that counts`() throws {
        for star in RandomShapes.stars(50, side: 1_000, seed: 6) {
            let points = Array(star.shell.points.dropLast())
            let turned = try Ring(Array(points[2...] + points[..<2]) + [points[2]]).reversed()
            let found = try #require(try common(MultiPolygon([star]), MultiPolygon([Polygon(shell: turned)])))
            #expect(abs(found / star.area - 1) < 1e-12)
        }
    }

    @Test
    func `nothing overlaps nothing`() throws {
        let none = MultiPolygon([])
        #expect(try OverlapJoin.pairs([], []).isEmpty)
        #expect(try OverlapJoin.pairs([square], []).isEmpty)
        #expect(try OverlapJoin.pairs([none], [none]).isEmpty)
        #expect(
            try OverlapJoin.pairs([none, square], [none, none, square])
                == [OverlapPair(first: 1, second: 2, area: 10_000)])
    }

    @Test
    func `every pair of random stars, in order`() throws {
        let first = RandomShapes.stars(80, side: 800, seed: 21).map { MultiPolygon([$0]) }
        let second = RandomShapes.stars(60, side: 800, seed: 22).map { MultiPolygon([$0]) }
        let found = try OverlapJoin.pairs(first, second)
        var expected: [OverlapPair] = []
        for (i, one) in first.enumerated() {
            for (j, other) in second.enumerated() where try one.intersects(other) {
                expected.append(OverlapPair(first: i, second: j, area: try one.intersection(with: other).area))
            }
        }
        #expect(found.count > 100)
        #expect(found.map { [$0.first, $0.second] } == expected.map { [$0.first, $0.second] })
        for (one, other) in zip(found, expected) { #expect(abs(one.area - other.area) < 1e-6) }
    }

    @Test
    func `within one layer each pair comes once`() throws {
        let layer = RandomShapes.stars(60, side: 500, seed: 23).map { MultiPolygon([$0]) }
        let all = try OverlapJoin.pairs(layer, layer)
        #expect(try OverlapJoin.pairs(within: layer) == all.filter { $0.first < $0.second })
        #expect(all.count { $0.first == $0.second } == 60)
    }

    @Test(arguments: ShapeCatalogue.invalid.filter { !$0.shape.polygons.isEmpty })
    func `an invalid area is refused and its pair named`(named: NamedShape) throws {
        let bad = named.shape.surface
        let far = area(5_000, 5_000, 10)
        let error = #expect(throws: OverlapFailure.self) { try OverlapJoin.pairs([far, square], [far, far, bad]) }
        #expect(error?.first == 1)
        #expect(error?.second == 2)
        #expect(error?.underlying.code == .notValid)
        let mirrored = #expect(throws: OverlapFailure.self) { try OverlapJoin.pairs([far, bad], [far, far, square]) }
        #expect(mirrored?.first == 1)
        #expect(mirrored?.second == 2)
        #expect(mirrored?.description.contains("not valid") == true)
    }
}

@Suite("Overlap of real boundaries", .enabled(if: SharedBoundaries.arePresent, "../shared/geodata is absent"))
struct RealOverlapTests {
    @Test
    func `each municipality lies in its one province`() throws {
        let municipalities = try SharedBoundaries.municipalities.read()
        let provinces = try SharedBoundaries.provincesOfCBS.read()
        let pairs = try OverlapJoin.pairs(municipalities.map(\.area), provinces.map(\.area)).filter { $0.area > 1 }
        try #require(pairs.count == 345)
        #expect(pairs.map(\.first) == Array(0..<345))
        for pair in pairs {
            #expect(municipalities[pair.first].province == provinces[pair.second].name)
            #expect(abs(pair.area - municipalities[pair.first].area.area) < 1)
        }
        for (position, province) in provinces.enumerated() {
            let sum = pairs.filter { $0.second == position }.reduce(0) { $0 + $1.area }
            #expect(abs(sum - province.area.area) < 1)
        }
    }

    @Test(arguments: [(SharedBoundaries.provincesOfCBS, 22), (.provincesOfKadaster, 23), (.municipalities, 889)])
    func `neighbours only touch`(file: SharedBoundaries, count: Int) throws {
        let pairs = try OverlapJoin.pairs(within: try file.read().map(\.area))
        #expect(pairs.count == count)
        #expect(pairs.allSatisfy { $0.area == 0 })
    }

    @Test
    func `districts nest in municipalities`() throws {
        let districts = try SharedBoundaries.districts.read()
        let municipalities = try SharedBoundaries.municipalities.read()
        let clock = ContinuousClock()
        var pairs: [OverlapPair] = []
        let time = try clock.measure {
            pairs = try OverlapJoin.pairs(districts.map(\.area), municipalities.map(\.area))
        }
        #expect(pairs.count { $0.area > 1 } == districts.count)
        #expect(time < .seconds(60))
    }
}
