// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Testing

@Suite("Both encodings")
struct EncodingTests {
    @Test(arguments: Encodings.all)
    func `a text and its JSON are the same filter, and are written as they were`(pair: Encodings) throws {
        let fromText = try CQL2TextReader.read(pair.text)
        let fromJSON = try CQL2JSONReader.read(pair.json)
        #expect(fromText == fromJSON)
        #expect(CQL2TextWriter.write(fromJSON) == pair.text)
        #expect(CQL2JSONWriter.write(fromText) == pair.json)
    }

    @Test(arguments: [
        ("name='København'", "name = 'København'"),
        ("  a\n=\t1\u{3000}", "a = 1"),
        ("not a like 'x' and b is Null", "a NOT LIKE 'x' AND b IS NULL"),
        ("a not in(1,2)or TRUE", "a NOT IN (1, 2) OR TRUE"),
        ("((a)) = ((1))", "a = 1"),
        ("a = 'it\\'s'", "a = 'it''s'"),
        ("a LIKE '\\%\\_'", "a LIKE '\\\\%\\\\_'"),
        ("a = +5 AND a > .5 AND a < 5. AND a <> 1E3", "a = 5 AND a > 0.5 AND a < 5 AND a <> 1000"),
        ("a - -5 > - 3", "a - -5 > -3"),
        ("-a > 1", "-1 * a > 1"),
        ("a-1-1 = 1--1", "a - 1 - 1 = 1 - -1"),
        ("a DIV 2 = 1", "a div 2 = 1"),
        ("\"naam\" = 1", "naam = 1"),
        ("s_intersects(g,point z(1 2 3))", "S_INTERSECTS(g, POINT (1 2))"),
        ("S_WITHIN(g,MULTIPOINT(7 50,10 51))", "S_WITHIN(g, MULTIPOINT ((7 50), (10 51)))"),
        ("S_WITHIN(g,POINT(-1.5e1 +2))", "S_WITHIN(g, POINT (-15 2))"),
        ("t_metby(a, interval(DATE('2020-01-01'), b))", "T_METBY(a, INTERVAL('2020-01-01', b))"),
        ("a = TIMESTAMP('2020-01-01t00:00:00.500z')", "a = TIMESTAMP('2020-01-01T00:00:00.5Z')"),
        ("f((1 + 2) NOT IN (3))", "f(1 + 2 NOT IN (3))"),
        ("ſ = 1", "ſ = 1"),
    ])
    func `other ways to write the same are understood`(text: String, canonical: String) throws {
        let expression = try CQL2TextReader.read(text)
        #expect(CQL2TextWriter.write(expression) == canonical)
        #expect(try CQL2TextReader.read(canonical) == expression)
    }

    @Test(arguments: [
        (#"{"op":"ISNULL","args":[{"property":"a"}]}"#, "a IS NULL"),
        (#"{"op":"T_METBY","args":[{"property":"a"},{"property":"b"}]}"#, "T_METBY(a, b)"),
        (
            #"{"op":"S_Within","args":[{"property":"a"},{"type":"Point","coordinates":[1,2,3]}]}"#,
            "S_WITHIN(a, POINT (1 2))"
        ),
        ("\n{ \"op\" : \"=\", \"args\" : [ 1.0, 10e-1 ] } ", "1 = 1"),
        (#"{"op":"=","args":["\u00e9\ud83d\ude00","\/"]}"#, "'é😀' = '/'"),
    ])
    func `other ways to write the same JSON are understood`(json: String, text: String) throws {
        #expect(CQL2TextWriter.write(try CQL2JSONReader.read(json)) == text)
    }
}
