// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Validity without GEOS")
struct SureValidityTests {
    @Test
    func `validity is judged as GEOS does`() throws {
        let layers = (1...20).map { seed in
            RandomShapes.stars(30, side: 300, seed: seed).map { star in
                star.shell.coordinates.map { ($0 / 25).rounded() * 25 }
            }
        }
        var invalid = 0
        for coordinates in layers.joined() {
            let area = MultiPolygon([Polygon(shell: Ring(checked: coordinates))])
            let isValid = try area.validityByGEOS().isValid
            invalid += isValid ? 0 : 1
            let found = Result { try OverlapJoin.pairs([area], [area]) }
            #expect(((try? found.get()) != nil) == isValid)
            if area.isSurelyValid { #expect(isValid) }
        }
        #expect(invalid > 20)
        for flat in [[10.0, 0, 20, 0, 0, 0, 10, 0], [0, 0, 10, 0, 20, 0, 0, 0], [0, 0, 20, 0, 10, 0, 0, 0]] {
            let area = MultiPolygon([Polygon(shell: Ring(checked: flat))])
            #expect(!area.isSurelyValid)
        }
        for named in ShapeCatalogue.invalid where !named.shape.polygons.isEmpty {
            #expect(!named.shape.surface.isSurelyValid, "\(named)")
        }
    }

    @Test
    func `every place where a border crosses itself is told, up to a number`() throws {
        // A path that goes right and comes back across itself three times.
        let ring = try Ring(coordinates: [0, 0, 10, 10, 20, 0, 30, 10, 30, 0, 20, 10, 10, 0, 0, 10, 0, 0])
        let area = MultiPolygon([Polygon(shell: ring)])
        let faults = area.borderFaults(limit: 10)
        for x in [5.0, 15, 25] {
            let crossing = BoundingBox(minX: x, minY: 5, maxX: x, maxY: 5)
            #expect(faults.contains { $0.intersects(crossing) })
        }
        #expect(faults.count == 3)
        #expect(area.borderFaults(limit: 2).count == 2)
    }

    @Test(arguments: ShapeCatalogue.validAreas)
    func `what needs no judge is known to be valid`(named: NamedShape) {
        // A vertex on an edge of another ring is left to GEOS.
        let isSure = named.name != "hole touching the shell"
        #expect(named.shape.surface.isSurelyValid == isSure)
        #expect(named.shape.surface.borderFaults(limit: 1).isEmpty == isSure)
    }

    @Test
    func `parts and holes that do not meet are valid only where they lie in each other as they should`() throws {
        func square(_ x: Double, _ size: Double) throws -> Ring {
            let end = x + size
            return try Ring(coordinates: [x, x, end, x, end, end, x, end, x, x])
        }
        let outer = try square(0, 100)
        let hole = try square(10, 80)
        let island = try square(20, 60)
        let pond = try square(30, 40)
        let apart = try square(200, 10)
        let areas: [[Polygon]] = [
            [Polygon(shell: outer, holes: [hole]), Polygon(shell: island, holes: [pond])],
            [Polygon(shell: outer, holes: [hole]), Polygon(shell: apart)],
            [Polygon(shell: outer, holes: [hole, pond]), Polygon(shell: island)],
            [Polygon(shell: outer, holes: [pond]), Polygon(shell: island)],
            [Polygon(shell: outer, holes: [hole]), Polygon(shell: apart, holes: [pond])],
            [Polygon(shell: outer), Polygon(shell: hole), Polygon(shell: island)],
            [Polygon(shell: outer), Polygon(shell: hole, holes: [island]), Polygon(shell: pond)],
        ]
        for (index, polygons) in areas.enumerated() {
            let area = MultiPolygon(polygons)
            #expect(try area.validityByGEOS().isValid == (index < 2))
            #expect(area.isSurelyValid == (index < 2), "\(index)")
        }
    }

    /// Rings on a grid so coarse that many touch, cross, repeat each other or touch in circles.
    private static func rings(_ seed: UInt64) -> [Ring] {
        var generator = SplitMix64(seed: seed)
        func point() -> (Double, Double) {
            (Double(Int.random(in: 0...6, using: &generator)), Double(Int.random(in: 0...6, using: &generator)))
        }
        return (0..<Int.random(in: 1...4, using: &generator)).map { _ in
            let points = (0..<Int.random(in: 3...4, using: &generator)).map { _ in point() }
            return Ring(checked: (points + [points[0]]).flatMap { [$0.0, $0.1] })
        }
    }

    private static let frame = Ring(checked: [0, 0, 3, 0, 6, 0, 6, 3, 6, 6, 3, 6, 0, 6, 0, 3, 0, 0])

    @Test(arguments: [false, true])
    func `rings that touch are known to be valid only where GEOS says so`(asParts: Bool) throws {
        var sure = 0
        var touching = 0
        for seed in UInt64(0)..<10_000 {
            let rings = Self.rings(seed)
            let area =
                asParts
                ? MultiPolygon(rings.map { Polygon(shell: $0) })
                : MultiPolygon([Polygon(shell: Self.frame, holes: rings)])
            guard area.isSurelyValid else { continue }
            sure += 1
            let points = area.polygons.flatMap(\.rings).flatMap { $0.points.dropLast() }
            if Set(points).count < points.count { touching += 1 }
            #expect(try area.validityByGEOS().isValid, "seed \(seed): \(WKTWriter.write(area.shape))")
        }
        #expect(sure > 50 && touching > 25, "\(sure) sure, \(touching) of them touching")
    }

    /// A frame with holes as diamonds of a size of two around some places.
    private static func diamonds(_ places: [(Double, Double)]) -> MultiPolygon {
        let holes = places.map { x, y in Ring(checked: [x - 1, y, x, y + 1, x + 1, y, x, y - 1, x - 1, y]) }
        let frame = Ring(checked: [0, 0, 10, 0, 10, 10, 0, 10, 0, 5, 0, 0])
        return MultiPolygon([Polygon(shell: frame, holes: holes)])
    }

    @Test(arguments: [
        ([(1.0, 5.0), (3, 5), (5, 5)], true), ([(3, 3), (5, 3), (5, 5)], true),
        ([(3, 3), (5, 3), (5, 5), (3, 5)], false), ([(1, 5), (3, 5), (5, 5), (7, 5), (9, 5)], false),
    ])
    func `holes that touch in a circle cut the inside in two`(places: [(Double, Double)], isValid: Bool) throws {
        let area = Self.diamonds(places)
        #expect(area.isSurelyValid == isValid)
        #expect(try area.validityByGEOS().isValid == isValid)
    }
}
