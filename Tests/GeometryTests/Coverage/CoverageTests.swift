// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Coverage simplification")
struct CoverageTests {
    @Test(arguments: [0, 1, 10, 100, 300, 2_000.0])
    func `a made coverage stays one`(tolerance: Double) throws {
        let areas = MadeCoverage.wavyCells(columns: 4, rows: 3)
        let result = try Coverage.simplified(areas, tolerance: tolerance)
        try expectCoverage(result, madeFrom: areas)
        let total = areas.reduce(0) { $0 + $1.area }
        #expect(abs(result.reduce(0) { $0 + $1.area } / total - 1) < 0.2)
        if tolerance >= 100 {
            #expect(result.reduce(0) { $0 + $1.vertexCount } < areas.reduce(0) { $0 + $1.vertexCount } / 2)
        }
    }

    @Test
    func `without tolerance nothing changes but the start of rings`() throws {
        let areas = MadeCoverage.wavyCells(columns: 3, rows: 3) + ShapeCatalogue.validAreas.map(\.shape.surface)
        let result = try Coverage.simplified(areas, tolerance: 0)
        for (area, same) in zip(areas, result) { #expect(same.ringSets == area.ringSets) }
    }

    @Test
    func `the order of the areas does not matter`() throws {
        let areas = MadeCoverage.wavyCells(columns: 4, rows: 4)
        let expected = try Coverage.simplified(areas, tolerance: 200).map(\.ringSets)
        var generator = SplitMix64(seed: 8)
        for _ in 0..<5 {
            let order = areas.indices.shuffled(using: &generator)
            let result = try Coverage.simplified(order.map { areas[$0] }, tolerance: 200)
            for (place, index) in order.enumerated() { #expect(result[place].ringSets == expected[index]) }
        }
    }

    @Test
    func `ties do not depend on the order`() throws {
        // A border of equal teeth: all triangles have the same area.
        let border: [Double] = (0...40).flatMap { step in [Double(step) * 10, step.isMultiple(of: 2) ? 0.0 : 5.0] }
        let backwards = LineString(checked: border).points.reversed().flatMap { [$0.x, $0.y] }
        let north = MultiPolygon([Polygon(shell: Ring(checked: border + [400, 500, 0, 500, 0, 0]))])
        let south = MultiPolygon([Polygon(shell: Ring(checked: backwards + [0, -500, 400, -500, 400, 0]))])
        for tolerance: Double in [6, 7.5, 8, 10, 14, 20] {
            let one = try Coverage.simplified([north, south], tolerance: tolerance)
            let other = try Coverage.simplified([south, north], tolerance: tolerance)
            #expect(one.map(\.ringSets) == other.reversed().map(\.ringSets))
            try expectCoverage(one, madeFrom: [north, south])
        }
    }

    @Test
    func `an enclave keeps the border with what is around it`() throws {
        let hole = ShapeCatalogue.circle(500, 500, radius: 100, vertices: 400).shell
        let around = MultiPolygon([
            Polygon(shell: ShapeCatalogue.circle(500, 500, radius: 500, vertices: 400).shell, holes: [hole.reversed()])
        ])
        let within = MultiPolygon([Polygon(shell: hole)])
        for tolerance in [1, 20, 50.0] {
            let result = try Coverage.simplified([around, within], tolerance: tolerance)
            try expectCoverage(result, madeFrom: [around, within])
            #expect(result[0].polygons.first?.holes.count == 1)
            #expect(abs(result[1].area / within.area - 1) < 0.6)
        }
    }

    @Test
    func `a lens between two meeting points vanishes, an island stays as a triangle`() throws {
        // Three areas: the lens lies on the border of the other two and both its sides end in the same points.
        let north = MultiPolygon([Polygon(shell: Ring(checked: [0, 0, 50, 1, 100, 0, 100, 100, 0, 100, 0, 0]))])
        let south = MultiPolygon([Polygon(shell: Ring(checked: [100, 0, 50, -1, 0, 0, 0, -100, 100, -100, 100, 0]))])
        let lens = MultiPolygon([Polygon(shell: Ring(checked: [0, 0, 50, -1, 100, 0, 50, 1, 0, 0]))])
        let island = MultiPolygon([ShapeCatalogue.circle(500, 0, radius: 1, vertices: 60)])
        let result = try Coverage.simplified([north, south, lens, island], tolerance: 10)
        #expect(result[2].isEmpty)
        #expect(result[3].vertexCount == 4)
        #expect(abs(result[0].area + result[1].area - 20_000) < 1e-9)
        try expectCoverage(result, madeFrom: [north, south, lens, island])
    }

    @Test
    func `an island before the coast is not run over`() throws {
        // Without its bay the coast would pass over the island in it, which belongs to another area.
        let coast = MultiPolygon([
            Polygon(shell: Ring(checked: [0, 0, 1_000, 0, 1_000, 500, 520, 500, 500, 400, 480, 500, 0, 500, 0, 0]))
        ])
        let island = MultiPolygon([Polygon(shell: ShapeCatalogue.square(498, 490, 4))])
        let result = try Coverage.simplified([coast, island], tolerance: 100)
        #expect(try result[0].intersection(with: result[1]).area == 0)
        #expect(result[0].area < 500_000)
    }

    @Test
    func `areas that overlap already are simplified each for itself`() throws {
        let areas = [
            MultiPolygon([ShapeCatalogue.circle(0, 0, radius: 100, vertices: 100)]),
            MultiPolygon([ShapeCatalogue.circle(50, 0, radius: 100, vertices: 100)]),
        ]
        let result = try Coverage.simplified(areas, tolerance: 20)
        #expect(try result == areas.map { try Coverage.simplified([$0], tolerance: 20)[0] })
        for area in result { #expect(try area.validityByGEOS().isValid) }
        #expect(result[0].vertexCount < 20)
    }

    @Test
    func `what is invalid comes back as it was`() throws {
        for named in ShapeCatalogue.invalid {
            let area = named.shape.surface
            let result = try Coverage.simplified([area], tolerance: 0.001)
            #expect(result.count == 1)
        }
        let bowTie = ShapeCatalogue.bowTie.surface
        #expect(try Coverage.simplified([bowTie], tolerance: 0.01)[0].vertexCount == 5)
    }

    @Test
    func `nothing to simplify`() throws {
        #expect(try Coverage.simplified([], tolerance: 10).isEmpty)
        #expect(try Coverage.simplified([MultiPolygon([])], tolerance: 10) == [MultiPolygon([])])
    }
}

@Suite(
    "Coverage of real boundaries", .enabled(if: SharedBoundaries.arePresent, "../shared/geodata is absent"),
    .timeLimit(.minutes(Patience.minutes(15))))
struct RealCoverageTests {
    @Test(arguments: [
        (SharedBoundaries.provincesOfCBS, 100.0), (.provincesOfCBS, 300), (.provincesOfKadaster, 100),
        (.provincesOfKadaster, 300), (.provincesOfKadaster, 2_000), (.municipalities, 100), (.municipalities, 1_000),
    ])
    func `simplified boundaries are still a coverage`(file: SharedBoundaries, tolerance: Double) throws {
        let areas = try file.read().map(\.area)
        let result = try Coverage.simplified(areas, tolerance: tolerance)
        try expectCoverage(result, madeFrom: areas)
        #expect(result.reduce(0) { $0 + $1.vertexCount } < areas.reduce(0) { $0 + $1.vertexCount } * 3 / 4)
        let total = areas.reduce(0) { $0 + $1.area }
        #expect(abs(result.reduce(0) { $0 + $1.area } / total - 1) < 0.01)
        if tolerance <= 300 {
            for (area, simple) in zip(areas, result) { #expect(abs(simple.area / area.area - 1) < 0.03) }
        }
    }

    @Test
    func `the enclaves of Baarle stay, and the order of the provinces does not matter`() throws {
        let areas = try SharedBoundaries.provincesOfKadaster.read().map(\.area)
        let result = try Coverage.simplified(areas, tolerance: 100)
        let holes = areas.map { $0.polygons.reduce(0) { $0 + $1.holes.count } }
        #expect(holes.reduce(0, +) == 22)
        #expect(result.map { $0.polygons.reduce(0) { $0 + $1.holes.count } } == holes)
        let mirrored = try Coverage.simplified(areas.reversed(), tolerance: 100)
        #expect(mirrored.reversed().map(\.ringSets) == result.map(\.ringSets))
    }
}

/// Each area valid, no two overlapping, and each border edge between two of them in both, once each way.
private func expectCoverage(_ areas: [MultiPolygon], madeFrom originals: [MultiPolygon]) throws {
    #expect(areas.count == originals.count)
    for area in areas { #expect(try area.validityByGEOS() == .valid) }
    for pair in try OverlapJoin.pairs(within: areas) { #expect(pair.area < 0.001) }
    let (before, after) = (BorderEdges(originals), BorderEdges(areas))
    #expect(after.repeated == 0)
    // An area that comes loose from its neighbour has an outer border where it had a shared one.
    let outer = try areas.union().length
    #expect(abs(after.outerLength - outer) <= 1e-6 * outer)
    #expect(before.shared == 0 || after.shared > 0)
}

/// The directed edges of a coverage.
private struct BorderEdges {
    private struct Edge: Hashable {
        let from: Point
        let to: Point
    }

    /// Edges that two areas run along in the same direction.
    var repeated = 0
    /// Edges with an area on either side.
    var shared = 0
    /// The length in metres of edges with an area on one side only.
    var outerLength = 0.0

    init(_ areas: [MultiPolygon]) {
        var edges: Set<Edge> = []
        for ring in areas.map({ $0.oriented() }).flatMap(\.polygons).flatMap(\.rings) {
            for (from, to) in zip(ring.points, ring.points.dropFirst()) where from != to {
                if !edges.insert(Edge(from: from, to: to)).inserted { repeated += 1 }
            }
        }
        for edge in edges {
            if edges.contains(Edge(from: edge.to, to: edge.from)) {
                shared += 1
            } else {
                outerLength += edge.from.distance(to: edge.to)
            }
        }
    }
}

/// Coverages with known borders.
private enum MadeCoverage {
    /// Cells of a kilometre with wavy borders, which neighbours share point by point, in either direction.
    static func wavyCells(columns: Int, rows: Int) -> [MultiPolygon] {
        (0..<rows).flatMap { row in
            (0..<columns).map { column in
                let south = edge(from: (column, row), isHorizontal: true)
                let east = edge(from: (column + 1, row), isHorizontal: false)
                let north = Array(edge(from: (column, row + 1), isHorizontal: true).reversed())
                let west = Array(edge(from: (column, row), isHorizontal: false).reversed())
                let points = south.dropLast() + east.dropLast() + north.dropLast() + west
                return MultiPolygon([Polygon(shell: Ring(checked: points.flatMap { [$0.x, $0.y] }))])
            }
        }
    }

    private static func edge(from corner: (Int, Int), isHorizontal: Bool) -> [Point] {
        var generator = SplitMix64(seed: UInt64(corner.0 * 1_000 + corner.1 * 2 + (isHorizontal ? 1 : 0)))
        return (0...50).map { step in
            let along = Double(step) * 20
            let aside = step < 3 || step > 47 ? 0 : Millimetres.rounded(.random(in: -40...40, using: &generator))
            let (x, y) = isHorizontal ? (along, aside) : (aside, along)
            return Point(checked: 100_000 + Double(corner.0) * 1_000 + x, 400_000 + Double(corner.1) * 1_000 + y)
        }
    }
}

extension MultiPolygon {
    /// For each ring its set of edges in either direction: the same for rings that differ in start or direction.
    fileprivate var ringSets: [Set<[Double]>] {
        polygons.flatMap(\.rings).map { ring in
            Set(
                zip(ring.points, ring.points.dropFirst()).map { from, to in
                    (from.x, from.y) < (to.x, to.y) ? [from.x, from.y, to.x, to.y] : [to.x, to.y, from.x, from.y]
                })
        }
    }
}
