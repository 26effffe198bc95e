// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Foundation
import Geometry
import TestSupport
import Testing

@Suite("Geometries in other systems")
struct LiteralSystemTests {
    private static func system(_ crs: CoordinateReferenceSystem) throws -> LiteralSystem {
        try LiteralSystem(crs, gridDirectory: ProjectFolder.geodata.path)
    }

    private static let queryables = Queryables([.init("g", .geometry(.any))])

    private func truth(
        _ text: String, _ shape: Shape, in crs: CoordinateReferenceSystem = .crs84
    ) throws -> Bool? {
        try Record(["g": .geometry(shape)]).truth(text, Self.queryables, system: Self.system(crs))
    }

    /// The place of Amersfoort in each system.
    @Test(arguments: [
        (CoordinateReferenceSystem.crs84, "5.38720360 52.15517289"), (.etrs89, "52.15517289 5.38720360"),
        (.wgs84, "52.15517289 5.38720360"), (.etrf2000, "52.15517289 5.38720360"), (.rdNew, "155000 463000"),
        (.webMercator, "599700.7616 6828231.4795"), (.epsg(25831), "663303.9 5780984.4"),
        (.epsg(3035), "3237257.7 4005541.5"),
    ])
    func `a place is found by its coordinates in the order of its system`(
        crs: CoordinateReferenceSystem, place: String
    ) throws {
        // The rough coordinates of some systems are a matter of metres.
        let square = Shape.polygon(Polygon(shell: ShapeCatalogue.square(154_800, 462_800, 400)))
        #expect(try truth("S_INTERSECTS(g, POINT(\(place)))", square, in: crs) == true)
        let away = Shape.polygon(Polygon(shell: ShapeCatalogue.square(156_000, 462_800, 400)))
        #expect(try truth("S_INTERSECTS(g, POINT(\(place)))", away, in: crs) == false)
    }

    /// A parallel bends some kilometres away from the straight line in RD New between its ends.
    @Test
    func `the sides of a box in degrees are followed`() throws {
        let transformer = try RDTransformer(gridDirectory: ProjectFolder.geodata.path)
        // Not at whole tenths of degrees, where the sides have positions in any case.
        for longitude in stride(from: 3.443, through: 7.2, by: 0.217) {
            for (shift, isInside) in [(0.000_000_02, true), (-0.000_000_02, false)] {
                let place = try GeographicPoint(latitude: 51 + shift, longitude: longitude)
                let point = Shape.point(try transformer.rd(place))
                #expect(try truth("S_INTERSECTS(g, BBOX(3, 51, 7.5, 53))", point) == isInside)
            }
        }
    }

    /// What reaches beyond the area in which degrees can be transformed is cut off, and nothing else changes by it.
    @Test(arguments: [
        ("S_INTERSECTS(g, BBOX(-180, -90, 180, 90))", true), ("S_WITHIN(g, BBOX(-180, -90, 180, 90))", true),
        ("S_DISJOINT(g, BBOX(-180, -90, 180, 90))", false), ("S_CONTAINS(g, BBOX(-180, -90, 180, 90))", false),
        ("S_INTERSECTS(g, BBOX(150, -90, -150, 90))", false), ("S_INTERSECTS(g, BBOX(5, 50, -170, 60))", true),
        ("S_DISJOINT(g, BBOX(90, -10, 100, 10))", true), ("S_INTERSECTS(g, POINT(-180 90))", false),
        ("S_WITHIN(g, POLYGON((-10 30, 30 30, 30 70, -10 70, -10 30)))", true),
        ("S_CROSSES(LINESTRING(-20 52.16, 40 52.16), g)", true),
        ("S_WITHIN(LINESTRING(-20 52.16, 40 52.16), g)", false),
        ("S_OVERLAPS(g, BBOX(5.4, -90, 180, 90))", true),
        // Half of it lies within the square, the other half on the other side of the world.
        ("S_CONTAINS(g, MULTIPOINT(5.4 52.16))", true), ("S_CONTAINS(g, MULTIPOINT(5.4 52.16, 170 -40))", false),
        ("S_CONTAINS(g, BBOX(5.39, 52.16, 5.4, 52.161))", true),
        (
            """
            S_CONTAINS(g, MULTIPOLYGON(((5.39 52.16, 5.4 52.16, 5.4 52.161, 5.39 52.16)),
            ((170 0, 171 0, 171 1, 170 0))))
            """, false
        ),
        (
            """
            S_OVERLAPS(g, MULTIPOLYGON(((5.39 52.16, 5.4 52.16, 5.4 52.161, 5.39 52.16)),
            ((170 0, 171 0, 171 1, 170 0))))
            """, true
        ),
        ("S_CONTAINS(g, MULTILINESTRING((5.39 52.16, 5.4 52.16), (170 0, 171 0)))", false),
        ("S_INTERSECTS(g, GEOMETRYCOLLECTION(POINT(170 0), POINT(5.4 52.16)))", true),
    ])
    func `geometries of the whole world work`(text: String, expected: Bool) throws {
        let square = Shape.polygon(Polygon(shell: ShapeCatalogue.square(154_000, 462_000, 4_000)))
        #expect(try truth(text, square) == expected)
    }

    @Test(arguments: [
        (CoordinateReferenceSystem.crs84, "POINT(90 180)", "latitude 180.0 are no place on earth"),
        (.crs84, "MULTIPOINT(7.02 49.92, 90 180)", "no place on earth"),
        (.crs84, "BBOX(-181, 0, 1, 1)", "no place on earth"),
        (.wgs84, "POINT(100 5)", "longitude 5.0 and latitude 100.0 are no place"),
        (.crs84, "BBOX(1, 2, 3, 1)", "a box has four or six"),
        (.webMercator, "BBOX(3, 1, 1, 2)", "a box has four or six"),
        (.epsg(25831), "POINT(1 1)", "cannot be transformed to RD New"),
        (.crs84, "POLYGON((0 0, 9 9, 9 0, 0 9, 0 0))", "the ring crosses itself at 4.5 4.5"),
    ])
    func `what lies nowhere is refused in the coordinates that were given`(
        crs: CoordinateReferenceSystem, literal: String, message: String
    ) throws {
        let error = #expect(throws: CQL2Error.self) {
            try truth("S_INTERSECTS(g, \(literal))", .multiPoint([]), in: crs)
        }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }

    @Test
    func `lines that go to and fro across the country end at a limit`() throws {
        let ends = (0..<5_000).map { "\($0.isMultiple(of: 2) ? 2.1 : 7.9) \(50.1 + Double($0) / 1_000)" }
        let error = #expect(throws: CQL2Error.self) {
            try truth("S_INTERSECTS(g, LINESTRING(\(ends.joined(separator: ", "))))", .multiPoint([]))
        }
        #expect(error?.reason == .tooLarge(.positions, limit: 100_000))
    }

    @Test
    func `a system or grid that is not there is told at once`() {
        #expect(throws: TransformError.self) { try LiteralSystem(.crs84, gridDirectory: "/nowhere") }
        #expect(throws: TransformError.self) { try Self.system(.epsg(999_999)) }
    }
}
