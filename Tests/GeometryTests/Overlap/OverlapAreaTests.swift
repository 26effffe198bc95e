// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@testable import Geometry

/// The common area as the join finds it, against the overlay of GEOS.
@Suite("Overlap area")
struct OverlapAreaTests {
    /// Checks all pairs of two layers, in both orders, and gives how many share a point.
    @discardableResult
    private func compare(_ first: [MultiPolygon], _ second: [MultiPolygon]) throws -> Int {
        let found = try OverlapJoin.pairs(first, second)
        let mirrored = try OverlapJoin.pairs(second, first)
        #expect(Set(found) == Set(mirrored.map { OverlapPair(first: $0.second, second: $0.first, area: $0.area) }))
        var areas: [[Int]: Double] = [:]
        for pair in found { areas[[pair.first, pair.second]] = pair.area }
        for (i, one) in first.enumerated() {
            for (j, other) in second.enumerated() {
                let area = areas[[i, j]]
                #expect((area != nil) == (try one.intersects(other)), "pair \(i), \(j)")
                guard let area else { continue }
                let expected = try one.intersection(with: other).area
                #expect(abs(area - expected) <= max(1e-6, 1e-9 * expected), "pair \(i), \(j): \(area), \(expected)")
            }
        }
        return found.count
    }

    @Test(arguments: 1...6)
    func `random stars`(seed: UInt64) throws {
        let layer = { RandomShapes.stars(40, side: 500, seed: $0).map { MultiPolygon([$0]) } }
        #expect(try compare(layer(seed), layer(seed + 100)) > 100)
    }

    /// On a grid of 20 m vertices lie on edges, edges on each other and outlines touch themselves, again and again.
    @Test(arguments: [20.0, 50.0], 1...5)
    func `stars on a coarse grid`(metres: Double, seed: UInt64) throws {
        let layer = { (seed: UInt64) -> [MultiPolygon] in
            try RandomShapes.stars(60, side: 400, seed: seed).map { star -> MultiPolygon in
                let points = star.shell.coordinates.map { ($0 / metres).rounded() * metres }
                return MultiPolygon([Polygon(shell: Ring(checked: points))])
            }.filter { try $0.validity() == .valid }
        }
        #expect(try compare(layer(seed), layer(seed + 50)) > 20)
    }

    /// Vertices on slanted edges that are on them only but for the last bits.
    @Test(arguments: 1...5)
    func `vertices nearly on edges`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let corners = (0..<4).map { _ in
            SIMD2(
                Double.random(in: 1e5...2e5, using: &generator), Double.random(in: 4e5...5e5, using: &generator))
        }
        let triangle = Array(corners[..<3])
        for _ in 0..<50 {
            let share = Double.random(in: 0...1, using: &generator)
            let foot = triangle[0] + (triangle[1] - triangle[0]) * share
            let end = triangle[0] + (triangle[1] - triangle[0]) * (share * 0.5)
            let third = Bool.random(using: &generator) ? triangle[2] : corners[3]
            try compare([area(triangle)], [area([foot, end, (third + foot) / 2])])
        }
    }

    private func area(_ corners: [SIMD2<Double>]) -> MultiPolygon {
        MultiPolygon([Polygon(shell: Ring(checked: (corners + corners.prefix(1)).flatMap { [$0.x, $0.y] }))])
    }

    @Test
    func `the whole catalogue, also moved by tenths of millimetres`() throws {
        let areas = ShapeCatalogue.validAreas.map(\.shape.surface)
        try compare(areas, areas)
        for move in [0.0001, 0.001, 5, 10] {
            try compare(areas, areas.map { $0.moved(move, 0) } + areas.map { $0.moved(move, -move) })
        }
    }

    @Test
    func `slivers of 0,1 mm have their area`() throws {
        let square = try MultiPolygon.square(155_000, 463_000, side: 100)
        let found = try OverlapJoin.pairs([square], [square.moved(99.9999, 0)])
        #expect(abs((found.first?.area ?? 0) - 0.01) < 1e-6)
    }

    @Test
    func `touching gives exactly nothing`() throws {
        let slanted = area([SIMD2(0, 0), SIMD2(30, 10), SIMD2(10, 40)])
        let below = area([SIMD2(30, 10), SIMD2(0, 0), SIMD2(20, -20)])
        let withVertex = area([SIMD2(0, 0), SIMD2(5, -30), SIMD2(30, 10), SIMD2(15, 5)])
        let atCorner = area([SIMD2(10, 40), SIMD2(50, 60), SIMD2(0, 60)])
        let found = try OverlapJoin.pairs([slanted], [below, withVertex, atCorner])
        #expect(found.map(\.area) == [0, 0, 0])
    }

    /// Vertices on a slanted edge at a third, a seventh and so on: shares that no number holds.
    @Test(arguments: 2...40)
    func `touching vertices on an edge give exactly nothing`(pieces: Int) throws {
        let corner = SIMD2(155_000.0, 463_000.0)
        let (start, step) = (SIMD2(1_234.0, 567), SIMD2(7.0, 3))
        let stairs = (0...pieces).map { corner + start + step * Double($0) }
        let above = [stairs[0], stairs[pieces], corner + SIMD2(1_000, 3_000)]
        for below in [SIMD2(2_000.0, 0), SIMD2(5_000.0, -2_000)] {
            let pieces = zip(stairs, stairs.dropFirst()).map { area([$1, $0, corner + below]) }
            let found = try OverlapJoin.pairs([area(above)], pieces + [area(stairs.reversed() + [corner + below])])
            #expect(found.map(\.area) == [Double](repeating: 0, count: pieces.count + 1))
        }
    }

    @Test
    func `a hundred parts against a lattice of holes`() throws {
        let holes = (0..<400).map { ShapeCatalogue.square(Double($0 % 20) * 10 + 3, Double($0 / 20) * 10 + 3, 4) }
        let cheese = MultiPolygon([Polygon(shell: ShapeCatalogue.square(0, 0, 200), holes: holes)])
        let parts = MultiPolygon((0..<100).map { ShapeCatalogue.cell(Double($0 % 10) * 20, Double($0 / 10) * 20) })
        try compare([cheese], [parts, parts.moved(1, 2), parts.moved(5, 5), cheese.moved(2, 2), cheese])
        #expect(try OverlapJoin.pairs([cheese], [parts]).map(\.area) == [100 * 84])
    }

    @Test
    func `a million vertices against a million`() throws {
        let circle = ShapeCatalogue.circle(155_000, 463_000, radius: 50_000, vertices: 1_000_000)
        let area = MultiPolygon([circle])
        let pairs = try OverlapJoin.pairs([area], [area.moved(30_000, 1), area, area.moved(100_001, 0)])
        try #require(pairs.map(\.second) == [0, 1])
        let half = (900_000_001.0).squareRoot() / 2
        let lens = 2 * (2.5e9 * acos(half / 50_000) - half * (2.5e9 - half * half).squareRoot())
        #expect(abs(pairs[0].area / lens - 1) < 1e-9)
        #expect(pairs[1].area == circle.area)
    }
}

extension MultiPolygon {
    fileprivate func moved(_ x: Double, _ y: Double) -> MultiPolygon {
        func moved(_ ring: Ring) -> Ring {
            Ring(checked: ring.coordinates.enumerated().map { $0.element + ($0.offset.isMultiple(of: 2) ? x : y) })
        }
        return MultiPolygon(polygons.map { Polygon(shell: moved($0.shell), holes: $0.holes.map(moved)) })
    }
}
