// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Overlap by several tasks")
struct OverlapTasksTests {
    private let first = RandomShapes.stars(3_000, side: 3_000, seed: 41).map { MultiPolygon([$0]) }
    private let second = RandomShapes.stars(2_000, side: 3_000, seed: 42).map { MultiPolygon([$0]) }

    private func alone(_ first: [MultiPolygon], _ second: [MultiPolygon]) throws -> [OverlapPair] {
        try OverlapJoin.pairs(first, second)
    }

    @Test(arguments: [1, 2, 3, 7])
    func `give the same to the last bit`(tasks: Int) async throws {
        let expected = try alone(first, second)
        let found = try await OverlapJoin.pairs(first, second, tasks: tasks)
        #expect(found.count > 5_000)
        #expect(found == expected)
        #expect(found.map(\.area.bitPattern) == expected.map(\.area.bitPattern))
        #expect(try await OverlapJoin.pairs(first, second, assumingValid: true, tasks: tasks) == expected)
    }

    @Test(arguments: [1, 2, 7])
    func `name the first pair that fails`(tasks: Int) async throws {
        let near = MultiPolygon(ShapeCatalogue.bowTie.polygons)
        let far = MultiPolygon([
            Polygon(shell: Ring(checked: [9e5, 9e5, 9e5 + 10, 9e5 + 10, 9e5 + 10, 9e5, 9e5, 9e5 + 10, 9e5, 9e5]))
        ])
        let partners = [try MultiPolygon.square(0, 0, side: 5), try MultiPolygon.square(9e5, 9e5, side: 5)]
        // One of both ways round the curve comes to the later position first.
        for bad in [[near, far], [far, near]] {
            var broken = first
            broken[700] = bad[0]
            broken[2_900] = bad[1]
            let error = await #expect(throws: OverlapFailure.self) {
                try await OverlapJoin.pairs(broken, second + partners, tasks: tasks)
            }
            #expect(error?.first == 700)
            #expect(error?.second == (bad[0] == near ? 2_000 : 2_001))
            #expect(error?.underlying.code == .notValid)
        }
    }

    @Test
    func `nothing to do`() async throws {
        #expect(try await OverlapJoin.pairs([], second, tasks: 2).isEmpty)
        #expect(try await OverlapJoin.pairs(first, [], tasks: 0).isEmpty)
        #expect(try await OverlapJoin.pairs([MultiPolygon([])], [MultiPolygon([])], tasks: 3).isEmpty)
    }

    @Test
    func `stop when cancelled`() async throws {
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await OverlapJoin.pairs(first, second, tasks: 2)
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}

@Suite("Parcels")
struct ParcelsTests {
    @Test
    func `cover all, in order, none too light`() {
        let weights = [5, 1, 1, 9, 0, 3]
        #expect(Parcels.ranges(weights: weights, limit: 5) == [0..<1, 1..<4, 4..<6])
        #expect(Parcels.ranges(weights: weights, limit: 100) == [0..<6])
        #expect(Parcels.ranges(weights: [], limit: 5).isEmpty)
    }
}

@Suite("Real layers by several tasks", .enabled(if: SharedBoundaries.arePresent, "../shared/geodata is absent"))
struct RealOverlapTasksTests {
    @Test
    func `districts nest in one municipality each`() async throws {
        let districts = try SharedBoundaries.districts.read().map(\.area)
        let municipalities = try SharedBoundaries.municipalities.read().map(\.area)
        let pairs = try await OverlapJoin.pairs(districts, municipalities, tasks: 2)
        #expect(pairs.filter { $0.area > 1 }.map(\.first) == Array(0..<3_340))
        #expect(pairs.allSatisfy { $0.area == 0 || $0.area == districts[$0.first].area })
    }
}
