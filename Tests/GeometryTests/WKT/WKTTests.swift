// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Well-known text")
struct WKTTests {
    @Test(arguments: ShapeCatalogue.all)
    func `what is written is read back exactly`(named: NamedShape) throws {
        let read = try WKTReader.read(WKTWriter.write(named.shape))
        #expect(read == named.shape)
    }

    @Test(arguments: [
        ("POINT (155000 463000.5)", "POINT (155000 463000.5)"),
        ("point(1 2)", "POINT (1 2)"),
        ("  Point\n(\t1e2\r\n-.5 )  ", "POINT (100 -0.5)"),
        ("POINT Z (1 2 3)", "POINT (1 2)"),
        ("POINTZM(1 2 3 4)", "POINT (1 2)"),
        ("POINT M (1 2 3)", "POINT (1 2)"),
        ("SRID=28992;POINT (1 2)", "POINT (1 2)"),
        ("POINT EMPTY", "MULTIPOINT EMPTY"),
        ("LINEARRING (0 0, 1 0, 1 1, 0 0)", "LINESTRING (0 0, 1 0, 1 1, 0 0)"),
        ("LINESTRING Z EMPTY", "MULTILINESTRING EMPTY"),
        ("POLYGON EMPTY", "MULTIPOLYGON EMPTY"),
        ("MULTIPOINT (1 2, 3 4)", "MULTIPOINT ((1 2), (3 4))"),
        ("MULTIPOINT ((1 2), EMPTY, (3 4))", "MULTIPOINT ((1 2), (3 4))"),
        ("MULTIPOLYGON (EMPTY, ((0 0, 1 0, 1 1, 0 0)))", "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))"),
        (
            "GEOMETRYCOLLECTION (POINT (1 2), GEOMETRYCOLLECTION EMPTY)",
            "GEOMETRYCOLLECTION (POINT (1 2), GEOMETRYCOLLECTION EMPTY)"
        ),
    ])
    func `the forms of others are read`(text: String, canonical: String) throws {
        #expect(WKTWriter.write(try WKTReader.read(text)) == canonical)
    }

    @Test(arguments: [
        ("", "character 1 is the end"), ("POINT", "'(' was expected, but character 6 is the end"),
        ("POINT (1)", "a number was expected, but character 9 is ')'"), ("POINT (1 2", "')' was expected"),
        ("POINT (1 2) x", "nothing more was expected, but character 13 is 'x'"), ("CIRCLE (1 2)", "CIRCLE"),
        ("POINT (1 2,3 4)", "')' was expected, but character 11"), ("POLYGON ()", "'(' was expected"),
        ("(1 2)", "kind"),
    ])
    func `what is wrong is told with its place`(text: String, message: String) {
        let error = #expect(throws: GeometryError.self) { try WKTReader.read(text) }
        #expect(error?.code == .malformedWKT)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test(arguments: [
        ("POINT (nan 1)", GeometryError.Code.notFinite), ("POINT (1 inf)", .notFinite),
        ("LINESTRING (1 2)", .tooFewPoints), ("POLYGON ((0 0, 1 0, 0 0))", .tooFewPoints),
        ("POLYGON ((0 0, 1 0, 1 1, 0 1))", .ringNotClosed),
    ])
    func `bad coordinates have their own errors`(text: String, code: GeometryError.Code) {
        let error = #expect(throws: GeometryError.self) { try WKTReader.read(text) }
        #expect(error?.code == code)
    }

    @Test
    func `nesting has an end`() {
        let text = String(repeating: "GEOMETRYCOLLECTION (", count: 100_000) + "POINT (1 2)"
        #expect(throws: GeometryError.self) { try WKTReader.read(text) }
    }
}
