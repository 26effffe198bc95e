// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Repair with a report")
struct ValidationRepairTests {
    /// Area, parts and holes since, parts and holes lost, the largest distance to an old vertex.
    struct Example: Sendable, CustomStringConvertible {
        let description: String
        let area: Double
        let parts: (after: Int, lost: Int)
        let holes: (after: Int, lost: Int)
        let distance: Double?
    }

    private static let examples = [
        Example(description: "bow-tie", area: 50, parts: (2, 0), holes: (0, 0), distance: 0),
        Example(description: "spike", area: 100, parts: (1, 0), holes: (0, 0), distance: 200.0.squareRoot()),
        Example(description: "zero area", area: 0, parts: (0, 1), holes: (0, 0), distance: nil),
        Example(description: "one point", area: 0, parts: (0, 1), holes: (0, 0), distance: nil),
        Example(
            description: "hole outside", area: 100, parts: (1, 0), holes: (0, 1),
            distance: 3_200.0.squareRoot() + 7.0710678),
        Example(description: "nested shells", area: 10_000, parts: (1, 0), holes: (0, 0), distance: 30),
        Example(description: "overlapping shells", area: 175, parts: (1, 0), holes: (0, 0), distance: 5),
        Example(description: "shells side by side", area: 200, parts: (1, 0), holes: (0, 0), distance: 0),
        Example(description: "the same part twice", area: 50, parts: (1, 0), holes: (0, 0), distance: 0),
        Example(description: "hole along the shell", area: 70, parts: (1, 0), holes: (0, 0), distance: 0),
        Example(description: "nested holes", area: 8_400, parts: (1, 0), holes: (1, 0), distance: 20),
        Example(description: "hole touching the shell twice", area: 90, parts: (2, 0), holes: (0, 0), distance: 0),
    ]

    @Test(arguments: examples)
    func `repair tells what it changed`(example: Example) throws {
        let text = try #require(DefectCase.all.first { $0.description == example.description }).text
        let shape = try WKTReader.read(text)
        let repaired = try shape.repaired()
        let report = repaired.report
        #expect(try repaired.shape.validity().isValid)
        #expect(!report.isUnchanged)
        #expect(report.defects == (try shape.validityDefects()))
        #expect(abs(report.areaAfter - example.area) < 1e-9)
        #expect(abs(repaired.shape.area - example.area) < 1e-9)
        #expect(report.areaBefore == shape.area)
        #expect(report.partsBefore == shape.polygons.count)
        #expect(report.partsAfter == example.parts.after && report.partsLost == example.parts.lost)
        #expect(report.holesAfter == example.holes.after && report.holesLost == example.holes.lost)
        if let distance = example.distance {
            #expect(abs((report.largestDistance ?? -1) - distance) < 1e-6)
        } else {
            #expect(report.largestDistance == nil)
        }
    }

    @Test(arguments: DefectCase.all)
    func `all that is repaired is valid and at millimetres`(example: DefectCase) throws {
        let shape = try WKTReader.read(example.text)
        guard !shape.polygons.isEmpty else { return }
        let moved = shape.surface.mapped { Point(checked: 155_000 + $0.x / 7, 463_000 + $0.y / 7) }
        let repaired = try moved.repaired()
        #expect(try repaired.shape.validity().isValid)
        guard !repaired.report.isUnchanged else { return }
        for number in repaired.shape.polygons.flatMap(\.rings).flatMap(\.coordinates) {
            #expect(number == Millimetres.rounded(number))
        }
    }

    @Test(arguments: ShapeCatalogue.all.filter(\.isValid))
    func `what is valid comes back as it is`(named: NamedShape) throws {
        let repaired = try named.shape.repaired()
        #expect(repaired.shape == named.shape)
        #expect(repaired.report.isUnchanged)
        #expect(repaired.report.description == "nothing was changed")
    }

    @Test
    func `in a collection only what is invalid changes`() throws {
        let shape = try WKTReader.read(
            """
            GEOMETRYCOLLECTION (POINT (1 2), POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (50 50, 55 50, 55 55, 50 50)),
            POLYGON ((0 0, 0.00001 0, 10 10, 0 0)))
            """)
        guard case .collection(let before) = shape, case .collection(let after) = try shape.repaired().shape else {
            Issue.record("not a collection")
            return
        }
        #expect(after.count == 3)
        #expect(after[0] == before[0] && after[2] == before[2])
        #expect(after[1].polygons.first?.holes.isEmpty == true)
    }

    @Test
    func `rounding that closes a narrow place is repaired again`() throws {
        // A bow-tie beside a corridor of 0.3 mm, which is gone at 1 mm.
        let shape = try WKTReader.read(
            "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 20, 30 20, 30 10.0003, 20 10.0003, 20 10, 40 10, 40 30, -5 30, 0 0))")
        let repaired = try shape.repaired()
        #expect(try repaired.shape.validity().isValid)
        #expect(repaired.shape.area > 0)
    }

    @Test
    func `the report is one line`() throws {
        let report = try WKTReader.read("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))").repaired().report
        #expect(report.description == "0 to 50 m², 1 to 2 parts, at most 0 m from an old vertex")
    }
}
