// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Defects", .timeLimit(.minutes(Patience.minutes(3))))
struct ValidityDefectTests {
    @Test(arguments: DefectCase.all)
    func `every defect is told, with its kind and place, and nothing else`(example: DefectCase) throws {
        let defects = try WKTReader.read(example.text).validityDefects()
        #expect(defects.map(\.summary) == example.expected)
        for defect in defects {
            #expect(defect.severity == .error)
            #expect(!defect.reason.isEmpty)
        }
    }

    @Test(arguments: ShapeCatalogue.all)
    func `GEOS is the judge`(named: NamedShape) throws {
        let isValid = try named.shape.validityByGEOS().isValid
        let defects = try named.shape.validityDefects(includingNotices: true)
        #expect(defects.contains { $0.severity == .error } == !isValid)
    }

    @Test
    func `random rings are judged as GEOS does`() throws {
        var generator = SplitMix64(seed: 5)
        var invalid = 0
        for _ in 0..<2_000 {
            // On a coarse grid, so that all degenerate cases come up.
            let rings = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                let coordinates = (0..<2 * Int.random(in: 3...7, using: &generator)).map { _ in
                    Double.random(in: 0...6, using: &generator).rounded()
                }
                return Ring(checked: coordinates + coordinates.prefix(2))
            }
            let polygon = Polygon(shell: rings[0], holes: Array(rings.dropFirst()))
            let isValid = try polygon.validityByGEOS().isValid
            var search = DefectSearch([polygon], firstNumber: 1, limit: 1_000)
            let found = search.run()
            #expect(found.isEmpty == isValid, "\(WKTWriter.write(polygon)): \(found)")
            invalid += isValid ? 0 : 1
        }
        #expect(invalid > 1_000 && invalid < 2_000)
    }

    @Test
    func `random areas of several parts are judged as GEOS does`() throws {
        var generator = SplitMix64(seed: 6)
        var valid = 0
        for _ in 0..<2_000 {
            let parts = (0..<Int.random(in: 2...3, using: &generator)).map { _ in
                let (x, y) = (Double.random(in: 0...9, using: &generator), Double.random(in: 0...9, using: &generator))
                let (width, height) = (
                    Double.random(in: 1...4, using: &generator), Double.random(in: 1...4, using: &generator)
                )
                return Polygon(
                    shell: ShapeCatalogue.rectangle(x.rounded(), y.rounded(), width.rounded(), height.rounded()))
            }
            let isValid = try MultiPolygon(parts).validityByGEOS().isValid
            var search = DefectSearch(parts, firstNumber: 1, limit: 1_000)
            let found = search.run()
            #expect(found.isEmpty == isValid, "\(WKTWriter.write(MultiPolygon(parts))): \(found)")
            valid += isValid ? 1 : 0
        }
        #expect(valid > 300 && valid < 1_700)
    }

    @Test
    func `repeated points are notices, and only when asked for`() throws {
        let shape = try WKTReader.read("POLYGON ((0 0, 10 0, 10 0, 10 10, 10 10, 10 10, 0 10, 0 0))")
        #expect(try shape.validityDefects().isEmpty)
        let notices = try shape.validityDefects(includingNotices: true)
        #expect(notices.map(\.vertex) == [3, 5, 6])
        #expect(notices.allSatisfy { $0.kind == .repeatedPoint && $0.severity == .notice })
    }

    @Test
    func `a long list ends with the word that there is more`() throws {
        // A zigzag around the line by which the ring goes back: it crosses it at each tooth.
        let teeth = (0...100).flatMap { [Double($0) * 10, $0.isMultiple(of: 2) ? 5.0 : -5.0] }
        let comb = Polygon(shell: Ring(checked: teeth + [1_000, 0, -5, 0, 0, 5]))
        #expect(try comb.validityDefects().filter { $0.kind == .selfIntersection }.count == 100)
        let told = try comb.validityDefects(limit: 7)
        #expect(told.count == 8)
        #expect(told.last?.kind == .more)
        #expect(told.last?.description.contains("7") == true)
        #expect(told.dropLast().allSatisfy { $0.kind == .selfIntersection })
    }

    @Test
    func `a description has polygon, ring, vertex, reason and place`() throws {
        let shape = try WKTReader.read(
            "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (50.5 50, 55 50, 55 55, 50.5 50))")
        #expect(
            try shape.validityDefects().map(\.description) == [
                "polygon 1, ring 2, vertex 1: the hole lies outside its shell, ring 1 at 50.5 50"
            ])
    }

    @Test
    func `many crossings of long edges end within the bound`() throws {
        // Each of the edges crosses half of all others: far more pairs than anyone wants to read.
        var generator = SplitMix64(seed: 9)
        let coordinates = (0..<4_000).flatMap { number in
            [Double.random(in: 0...1e4, using: &generator), number.isMultiple(of: 2) ? 0 : 1e4]
        }
        let tangle = Polygon(shell: Ring(checked: coordinates + coordinates.prefix(2)))
        let defects = try tangle.validityDefects()
        #expect(defects.count == 1_001)
        #expect(defects.last?.kind == .more)
    }

    @Test
    func `moved to RD and made finer the same defects are found`() throws {
        for example in DefectCase.all where !example.text.hasPrefix("LINE") {
            let area = try WKTReader.read(example.text).surface
            let moved = area.mapped { Point(checked: 155_000 + $0.x / 8, 463_000 + $0.y / 8) }
            guard case .multiPolygon = try WKTReader.read(example.text) else { continue }
            let kinds = try moved.validityDefects().map(\.kind)
            #expect(kinds == (try area.validityDefects().map(\.kind)))
        }
    }
}

extension ValidityDefect {
    fileprivate var summary: String {
        "\(kind) \(polygon ?? 0) \(ring ?? 0) (\(location.map { "\($0)" } ?? ""))"
    }
}
