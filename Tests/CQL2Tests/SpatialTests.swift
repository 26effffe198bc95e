// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Geometry
import TestSupport
import Testing

@Suite("Spatial relations")
struct SpatialTests {
    private static let queryables = Queryables([.init("g", .geometry(.any)), .init("h", .geometry(.any))])

    /// A relation holds between a property and a literal as Geometry says, whichever side the literal is on.
    @Test(arguments: SpatialFunction.allCases, ShapeCatalogue.simple + ShapeCatalogue.multiple)
    func `literals on either side and properties on both give what GEOS gives`(
        function: SpatialFunction, named: NamedShape
    ) throws {
        for other in ShapeCatalogue.simple + ShapeCatalogue.multiple {
            guard let expected = try expected(function, named.shape, other.shape) else { continue }
            let record = Record(["g": .geometry(named.shape), "h": .geometry(other.shape)])
            let forms: [(CQL2Expression, CQL2Expression)] = [
                (.property("g"), .property("h")), (.property("g"), .literal(.geometry(other.shape))),
                (.literal(.geometry(named.shape)), .property("h")),
                (.literal(.geometry(named.shape)), .literal(.geometry(other.shape))),
            ]
            for (left, right) in forms {
                let filter = try CQL2Filter(.spatial(function, left, right), queryables: Self.queryables)
                #expect(try filter.prepared().truth(record) == expected, "\(named) \(function) \(other)")
            }
        }
    }

    /// What GEOS says, nil for collections, which have a test of their own.
    private func expected(_ function: SpatialFunction, _ first: Shape, _ second: Shape) throws -> Bool? {
        if [first, second].contains(where: { if case .collection = $0 { true } else { false } }) { return nil }
        return switch function {
        case .intersects: try first.intersects(second)
        case .disjoint: try !first.intersects(second)
        case .equals: try first.isTopologicallyEqual(to: second)
        case .touches: try first.touches(second)
        case .within: try second.contains(first)
        case .overlaps: try first.overlaps(second)
        case .crosses: try first.crosses(second)
        case .contains: try first.contains(second)
        }
    }

    @Test(arguments: [
        ("S_INTERSECTS(geometrie, BBOX(120500, 480500, 130500, 480600))", [0, 1]),
        ("S_INTERSECTS(geometrie, BBOX(120500, 480500, 0, 130500, 480600, 9))", [0, 1]),
        ("S_DISJOINT(geometrie, BBOX(120500, 480500, 130500, 480600))", [2, 3]),
        ("NOT S_DISJOINT(geometrie, POINT(120500 480500))", [0]),
        ("S_INTERSECTS(POINT(121000 481000), geometrie)", [0]), ("S_TOUCHES(geometrie, POINT(121000 481000))", [0]),
        // A box without width or height is a line or a point.
        ("S_INTERSECTS(geometrie, BBOX(121000, 481000, 121000, 481000))", [0]),
        ("S_INTERSECTS(geometrie, BBOX(100000, 480500, 131000, 480500))", [0, 1]),
        ("S_WITHIN(geometrie, BBOX(120000, 480000, 131000, 481000))", [0, 1]),
        ("S_CONTAINS(geometrie, BBOX(120001, 480001, 120002, 480002))", [0]),
        ("S_EQUALS(geometrie, BBOX(120000, 480000, 121000, 481000))", [0]),
        ("S_OVERLAPS(geometrie, BBOX(120500, 480500, 131000, 481000))", [0, 1]),
        ("S_CROSSES(LINESTRING(119000 480500, 122000 480500), geometrie)", [0]),
        ("S_INTERSECTS(geometrie, GEOMETRYCOLLECTION(POINT(120500 480500), LINESTRING(1 1, 130500 480500)))", [0, 1]),
        ("S_DISJOINT(geometrie, GEOMETRYCOLLECTION(POINT(120500 480500), LINESTRING(1 1, 2 2)))", [1, 2, 3]),
        // Areas of a collection that overlap are one area.
        (
            """
            S_WITHIN(geometrie, GEOMETRYCOLLECTION(POLYGON((0 480000, 120500 480000, 120500 481000, 0 481000, 0 480000)),
            POLYGON((120400 480000, 121000 480000, 121000 481000, 120400 481000, 120400 480000))))
            """, [0]
        ),
    ])
    func `features are found`(text: String, expected: [Int]) throws {
        #expect(try Places.found(text) == expected)
    }

    @Test(arguments: [
        ("S_INTERSECTS(geometrie, POLYGON((0 0, 9 9, 9 0, 0 9, 0 0)))", "the ring crosses itself at 4.5 4.5"),
        ("S_WITHIN(geometrie, MULTIPOLYGON(((0 0, 9 0, 9 9, 0 0)), ((0 0, 9 0, 9 9, 0 0))))", "is not valid"),
        ("S_INTERSECTS(geometrie, LINESTRING(1 1, 1 1))", "is not valid"),
        ("S_INTERSECTS(geometrie, BBOX(2, 1, 1, 2))", "the lower corner before the upper one"),
        ("S_INTERSECTS(geometrie, BBOX(1, 2, 2, 1))", "the lower corner before the upper one"),
        ("S_TOUCHES(geometrie, GEOMETRYCOLLECTION(POINT(1 1), LINESTRING(1 1, 2 2)))", "S_TOUCHES has no meaning"),
    ])
    func `a geometry that cannot be used is refused when the filter is checked`(text: String, message: String) throws {
        let error = #expect(throws: CQL2Error.self) { try Places.found(text) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }
}
