// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Robustness", .timeLimit(.minutes(Patience.minutes(15))))
struct RobustnessTests {
    @Test
    func `a hundred thousand holes`() throws {
        let holes = (0..<100_000).map { index in
            ShapeCatalogue.square(Double(index % 400) * 10 + 5, Double(index / 400) * 10 + 5, 2)
        }
        let cheese = Polygon(shell: ShapeCatalogue.rectangle(0, 0, 4_100, 2_600), holes: holes)
        let expected = 4_100.0 * 2_600 - 400_000
        #expect(cheese.area == expected)
        #expect(try cheese.validity() == .valid)
        #expect(try cheese.contains(cheese.pointOnSurface()))
        #expect(try cheese.intersection(with: Polygon(shell: ShapeCatalogue.square(0, 0, 100))).area == 10_000 - 400)
        #expect(try WKBReader.read(WKBWriter.write(cheese)) == cheese.shape)
        let pairs = try OverlapJoin.pairs([MultiPolygon([cheese])], [MultiPolygon([ShapeCatalogue.cell(0, 0)])])
        #expect(pairs.map(\.area) == [96])
        let fewer = MultiPolygon([Polygon(shell: cheese.shell, holes: Array(holes.prefix(10_000)))])
        #expect(try Coverage.simplified([fewer], tolerance: 0.1)[0].area == fewer.area)
    }

    @Test
    func `a million vertices`() throws {
        let circle = ShapeCatalogue.circle(155_000, 463_000, radius: 50_000, vertices: 1_000_000)
        #expect(abs(circle.area / (Double.pi * 2.5e9) - 1) < 1e-9)
        #expect(try circle.validity() == .valid)
        let prepared = try PreparedShape(circle)
        #expect(try prepared.contains(Point(x: 155_000, y: 463_000)))
        #expect(try !prepared.intersects(Point(x: 204_000, y: 500_000)))
        let simplified = try circle.simplified(tolerance: 10)
        #expect(simplified.surface.vertexCount < 2_000)
        #expect(abs(simplified.area / circle.area - 1) < 0.001)
        #expect(try circle.intersection(with: ShapeCatalogue.cell(155_000, 463_000)).area == 100)
        #expect(try WKBReader.read(WKBWriter.write(circle)) == circle.shape)
    }

    @Test
    func `twenty thousand parts`() throws {
        let parts = (0..<20_000).map { ShapeCatalogue.cell(Double($0 % 300) * 20, Double($0 / 300) * 20) }
        let area = MultiPolygon(parts)
        #expect(try area.validity() == .valid)
        #expect(try area.union(with: area).area == 2e6)
        let pairs = try OverlapJoin.pairs(parts.prefix(50).map { MultiPolygon([$0]) }, [area])
        #expect(pairs.count == 50)
        #expect(pairs.allSatisfy { $0.area == 100 })
    }

    @Test(arguments: ShapeCatalogue.extreme.filter { !$0.shape.polygons.isEmpty })
    func `coverage and join of extreme coordinates end`(named: NamedShape) {
        let areas = [named.shape.surface, MultiPolygon([ShapeCatalogue.cell(0, 0)])]
        for tolerance in [0, 1, 1e200, Double.greatestFiniteMagnitude] {
            let result = Result { try Coverage.simplified(areas, tolerance: tolerance) }
            if case .failure(let error) = result { #expect(error is GeometryError) }
        }
        let pairs = Result { try OverlapJoin.pairs(areas, areas) }
        if case .failure(let error) = pairs { #expect(error is OverlapFailure) }
    }

    @Test
    func `tasks join at once`() async throws {
        let layer = RandomShapes.stars(150, side: 800, seed: 31).map { MultiPolygon([$0]) }
        let expected = try OverlapJoin.pairs(layer, layer)
        try await withThrowingTaskGroup(of: [OverlapPair].self) { group in
            for _ in 0..<12 { group.addTask { try OverlapJoin.pairs(layer, layer) } }
            for try await pairs in group { #expect(pairs == expected) }
        }
    }
}
