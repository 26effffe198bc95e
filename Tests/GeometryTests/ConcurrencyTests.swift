// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@testable import Geometry

/// Many tasks at once, each with contexts of its own: their results are those of one task alone.
///
/// Under `Scripts/sanitize thread` this is also where a race would show.
@Suite("Concurrency", .timeLimit(.minutes(Patience.minutes(5))))
struct ConcurrencyTests {
    private static let tasks = 16

    /// Runs work in many tasks at the same time, and each time expects what it gives alone.
    private func hammer<Result: Equatable & Sendable>(_ work: @Sendable @escaping () throws -> Result) async throws {
        let expected = try work()
        try await withThrowingTaskGroup(of: Result.self) { group in
            for _ in 0..<Self.tasks { group.addTask { try work() } }
            for try await result in group { #expect(result == expected) }
        }
    }

    @Test
    func `predicates, plain and prepared`() async throws {
        let shapes = RandomShapes.stars(12, side: 400, seed: 1)
        try await hammer {
            try shapes.flatMap { first in
                let prepared = try PreparedShape(first)
                return try shapes.flatMap { second in
                    [
                        try first.intersects(second), try first.contains(second), try first.covers(second),
                        try first.touches(second), try prepared.intersects(second), try prepared.contains(second),
                        try prepared.covers(second),
                    ]
                }
            }
        }
    }

    @Test
    func `overlay, buffers and unions`() async throws {
        let shapes = RandomShapes.stars(10, side: 300, seed: 2)
        try await hammer {
            var results = [Shape.multiPolygon(try shapes.map { MultiPolygon([$0]) }.union())]
            for (first, second) in zip(shapes, shapes.dropFirst()) {
                results.append(try first.intersection(with: second))
                results.append(try first.difference(from: second))
                results.append(.multiPolygon(try first.buffer(metres: 5)))
                results.append(.point(try first.maximumInscribedCircle(tolerance: 1).center))
            }
            return results
        }
    }

    @Test
    func `validity and repair, faults included`() async throws {
        let shapes = (ShapeCatalogue.invalid + ShapeCatalogue.simple).map(\.shape)
        try await hammer {
            try shapes.map { shape in
                "\(try shape.validity()) \(try shape.validityDefects()) \(try shape.madeValid())"
            }
        }
    }

    @Test
    func `joins and coverages over the same areas`() async throws {
        let areas = RandomShapes.stars(60, side: 600, seed: 3).map { MultiPolygon([$0]) }
        let index = PackedIndex(areas.map(\.boundingBox))
        try await hammer {
            let pairs = try OverlapJoin.pairs(areas, areas)
            let found = areas.compactMap(\.boundingBox).map { index.positions(intersecting: $0) }
            return "\(pairs) \(found) \(try Coverage.simplified(areas, tolerance: 5))"
        }
    }

    @Test
    func `a message of GEOS stays with the task that caused it`() async throws {
        let broken = ShapeCatalogue.bowTie
        let half = ShapeCatalogue.polygon([0, 0, 10, 0, 10, 5, 0, 5, 0, 0])
        try await hammer {
            (0..<20).map { _ in
                let result = Result { () throws(GeometryError) in try broken.union(with: half) }
                return "\(result)"
            }
        }
    }

    @Test(.enabled(if: gridIsPresent, "geodata/rdtrans2018.gsb is absent"))
    func `transformers, one for each task`() async throws {
        let places = (0..<500).flatMap { index -> [Double] in
            let step = Double(index) * 500
            return [20_000 + step, 320_000 + step]
        }
        try await hammer {
            let transformer = try RDTransformer(gridDirectory: ProjectFolder.geodata.path)
            var pairs = places
            try transformer.toETRS89(&pairs)
            let degrees = pairs
            try transformer.toRD(&pairs)
            return degrees + pairs
        }
    }

    private static let gridIsPresent = FileManager.default.isReadableFile(
        atPath: ProjectFolder.geodata.appending(path: "rdtrans2018.gsb").path)
}
