// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Overlap index")
struct OverlapIndexTests {
    private let layer = RandomShapes.stars(60, side: 1_000, seed: 11).map { MultiPolygon([$0]) }
    private let asked = RandomShapes.stars(60, side: 1_000, seed: 12).map { MultiPolygon([$0]) }

    private func pairs(_ index: OverlapIndex, _ first: Int, assumingValid: Bool = false) throws -> [OverlapPair] {
        try index.common(with: asked[first], assumingValid: assumingValid).map {
            OverlapPair(first: first, second: $0.position, area: $0.area)
        }
    }

    @Test(arguments: [false, true])
    func `gives for each area what the join of both layers gives, to the last bit`(_ assumingValid: Bool) throws {
        let index = OverlapIndex(layer)
        let found = try asked.indices.flatMap { try pairs(index, $0, assumingValid: assumingValid) }
        #expect(found == (try OverlapJoin.pairs(asked, layer)))
        #expect(found.count > 60)
    }

    @Test
    func `gives the same to all who ask at once`() async throws {
        let index = OverlapIndex(layer)
        let found = try await withThrowingTaskGroup(of: [OverlapPair].self) { group in
            for first in asked.indices { group.addTask { try pairs(index, first) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let expected = try OverlapJoin.pairs(asked, layer)
        #expect(found.sorted { ($0.first, $0.second) < ($1.first, $1.second) } == expected)
    }

    @Test
    func `an area that is not valid is named as such, on either side`() throws {
        let ring = try Ring(coordinates: [0, 0, 100, 100, 100, 0, 0, 100, 0, 0])
        let bowtie = MultiPolygon([Polygon(shell: ring)])
        let square = MultiPolygon([Polygon(shell: ShapeCatalogue.square(0, 0, 100))])
        #expect(throws: GeometryError.self) { try OverlapIndex([bowtie]).common(with: square) }
        #expect(throws: GeometryError.self) { try OverlapIndex([square]).common(with: bowtie) }
        #expect(throws: GeometryError.self) { try OverlapIndex([bowtie]).common(with: square, assumingValid: true) }
        #expect(try OverlapIndex([square]).common(with: MultiPolygon([])).isEmpty)
        #expect(try OverlapIndex([]).common(with: square).isEmpty)
    }
}
