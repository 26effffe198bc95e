// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Coverage defects")
struct CoverageDefectTests {
    /// Two by two squares of 100 m, and what one of them is replaced by.
    private func squares(_ northEast: String = "POLYGON ((100 100, 200 100, 200 200, 100 200, 100 100))") throws
        -> [MultiPolygon]
    {
        try [
            .rectangle(0, 0, 100, 100), .rectangle(100, 0, 200, 100), .rectangle(0, 100, 100, 200),
            WKTReader.read(northEast).surface,
        ]
    }

    @Test
    func `a coverage has none`() throws {
        #expect(try Coverage.defects(of: squares(), gapWidth: 10).isEmpty)
        #expect(try Coverage.defects(of: []).isEmpty)
        #expect(try Coverage.defects(of: [MultiPolygon([])], gapWidth: 1).isEmpty)
    }

    @Test
    func `an overlap has its pair, area and place`() throws {
        // The north-eastern square reaches 0.1 mm too far west.
        let areas = try squares("POLYGON ((99.9999 100, 200 100, 200 200, 99.9999 200, 99.9999 100))")
        let defects = try Coverage.defects(of: areas)
        let overlap = try #require(defects.first)
        #expect(overlap.kind == .overlap)
        #expect(overlap.areas == [2, 3])
        #expect(abs(overlap.area - 0.01) < 1e-9)
        #expect(try overlap.shape.intersects(#require(overlap.location)))
        // Its corner now lies within the border of the south-western square.
        #expect(defects.dropFirst().contains { $0.kind == .unmatchedBorder && $0.areas == [0, 3] })
    }

    @Test
    func `an enclosed gap has its neighbours and area`() throws {
        let areas = try squares("POLYGON ((100 100, 200 100, 200 200, 100 200, 100 180, 100.5 150, 100 120, 100 100))")
        let defects = try Coverage.defects(of: areas, gapWidth: 1)
        let gaps = defects.filter { $0.kind == .gap }
        #expect(gaps.map(\.areas) == [[2, 3]])
        #expect(gaps.first?.area == 15)
        #expect(try Coverage.defects(of: areas, gapWidth: 0.4).allSatisfy { $0.kind != .gap })
        #expect(defects.filter { $0.kind != .gap }.map(\.kind) == [.unmatchedBorder])
    }

    @Test
    func `a strip that is open at its ends is a gap, up to the width`() throws {
        let areas = try squares("POLYGON ((100.5 100, 200 100, 200 200, 100.5 200, 100.5 100))")
        let gaps = try Coverage.defects(of: areas, gapWidth: 1).filter { $0.kind == .gap }
        #expect(gaps.count == 1)
        #expect(gaps.first?.areas.contains(2) == true && gaps.first?.areas.contains(3) == true)
        #expect(abs((gaps.first?.area ?? 0) - 50) < 0.5)
        #expect(try Coverage.defects(of: areas, gapWidth: 0.4).allSatisfy { $0.kind != .gap })
    }

    @Test
    func `a wide lake and a wide bay are no gaps`() throws {
        let areas = try squares("POLYGON ((100 100, 200 100, 200 200, 140 200, 120 150, 100 120, 100 100))")
        #expect(try Coverage.defects(of: areas, gapWidth: 1).filter { $0.kind == .gap }.isEmpty)
    }

    @Test
    func `a vertex that the neighbour has not`() throws {
        let areas = try squares("POLYGON ((100 100, 150 100, 200 100, 200 200, 100 200, 100 150, 100 100))")
        let defects = try Coverage.defects(of: areas, gapWidth: 1)
        #expect(defects.map(\.kind) == [.unmatchedBorder, .unmatchedBorder])
        #expect(defects.map(\.areas) == [[1, 3], [2, 3]])
        #expect(defects.map(\.location) == [Point(checked: 150, 100), Point(checked: 100, 150)])
        #expect(defects.first?.description == "border with a vertex on one side only at 150 100")
    }

    @Test
    func `twice the same area is an overlap`() throws {
        let square = try MultiPolygon.rectangle(0, 0, 100, 100)
        let defects = try Coverage.defects(of: [square, square], gapWidth: 1)
        #expect(defects.map(\.kind) == [.overlap])
        #expect(defects.first?.area == 10_000)
    }

    @Test
    func `what is invalid and what is no width is refused`() throws {
        let bowTie = ShapeCatalogue.bowTie.surface
        let error = #expect(throws: GeometryError.self) { try Coverage.defects(of: [bowTie, bowTie]) }
        #expect(error?.code == .notValid)
        for width in [-1, Double.nan, .infinity] {
            #expect(throws: GeometryError.self) { try Coverage.defects(of: [], gapWidth: width) }
        }
    }
}

@Suite(
    "Coverage defects of real boundaries",
    .enabled(if: SharedBoundaries.arePresent, "../shared/geodata is absent"), .timeLimit(.minutes(Patience.minutes(5))))
struct RealCoverageDefectTests {
    @Test(arguments: [SharedBoundaries.provincesOfCBS, .provincesOfKadaster, .municipalities])
    func `official boundaries have none`(file: SharedBoundaries) throws {
        let defects = try Coverage.defects(of: file.read().map(\.area), gapWidth: 1)
        #expect(defects.isEmpty, "\(defects.prefix(5).map(\.description))")
    }

    @Test
    func `a province that is shifted overlaps on one side and leaves gaps on the other`() throws {
        let areas = try SharedBoundaries.provincesOfCBS.read()
        let position = try #require(areas.firstIndex { $0.name == "Utrecht" })
        let moved = areas.map(\.area).enumerated().map { index, area in
            index == position ? area.mapped { Point(checked: $0.x + 0.5, $0.y) } : area
        }
        let defects = try Coverage.defects(of: moved, gapWidth: 1)
        #expect(defects.allSatisfy { $0.areas.contains(position) })
        #expect(Set(defects.map(\.kind)).isSuperset(of: [.overlap, .gap]))
        // All around it ground is lost on one side as it is doubled on the other.
        let doubled = defects.filter { $0.kind == .overlap }.reduce(0) { $0 + $1.area }
        let open = defects.filter { $0.kind == .gap }.reduce(0) { $0 + $1.area }
        let pairs = try OverlapJoin.pairs(within: moved).reduce(0) { $0 + $1.area }
        #expect(abs(doubled - pairs) < 0.001)
        let lost = try areas.map(\.area).union().area - moved.union().area
        #expect(abs(open - lost) < 0.05 * lost, "\(open) m² of gaps for \(lost) m²")
    }

    @Test(arguments: [(SharedBoundaries.provincesOfCBS, 100.0), (.provincesOfCBS, 1_000), (.municipalities, 300)])
    func `simplified boundaries have none`(file: SharedBoundaries, tolerance: Double) throws {
        let simplified = try Coverage.simplified(file.read().map(\.area), tolerance: tolerance)
        let defects = try Coverage.defects(of: simplified).filter { $0.area > 0.001 || $0.kind != .overlap }
        #expect(defects.isEmpty, "\(defects.prefix(5).map(\.description))")
    }
}
