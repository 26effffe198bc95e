// SPDX-License-Identifier: EUPL-1.2

/// A filter in both encodings, the text as the writer gives it.
struct Encodings: Sendable, CustomStringConvertible {
    let text: String
    let json: String

    var description: String { text }

    /// One or more of each kind of expression.
    static let all: [Encodings] = scalars + membership + geometries + times + arrays + nesting

    private static let a = #"{"property":"a"}"#

    private static let scalars = [
        Encodings(text: "a = 'x'", json: #"{"op":"=","args":[\#(a),"x"]}"#),
        Encodings(text: "a <> -1.5", json: #"{"op":"<>","args":[\#(a),-1.5]}"#),
        Encodings(text: "a < 1e-07", json: #"{"op":"<","args":[\#(a),1e-07]}"#),
        Encodings(text: "a <= 12345678901234", json: #"{"op":"<=","args":[\#(a),12345678901234]}"#),
        Encodings(text: "a > TRUE", json: #"{"op":">","args":[\#(a),true]}"#),
        Encodings(text: "FALSE >= a", json: #"{"op":">=","args":[false,\#(a)]}"#),
        Encodings(text: "a = DATE('2025-06-12')", json: #"{"op":"=","args":[\#(a),{"date":"2025-06-12"}]}"#),
        Encodings(
            text: "a = TIMESTAMP('1969-07-20T20:17:40Z')",
            json: #"{"op":"=","args":[\#(a),{"timestamp":"1969-07-20T20:17:40Z"}]}"#),
        Encodings(
            text: "a = TIMESTAMP('2022-04-16T10:13:19.025Z')",
            json: #"{"op":"=","args":[\#(a),{"timestamp":"2022-04-16T10:13:19.025Z"}]}"#),
        Encodings(text: "a = 'Via dell''Avvento'", json: #"{"op":"=","args":[\#(a),"Via dell'Avvento"]}"#),
        Encodings(
            text: #"a = '\a\b\t\n\v\f\r\\'"#,
            json: #"{"op":"=","args":[\#(a),"\u0007\u0008\u0009\u000a\u000b\u000c\u000d\\"]}"#),
        Encodings(text: "\"date\" IS NULL", json: #"{"op":"isNull","args":[{"property":"date"}]}"#),
        Encodings(
            text: "\"met \"\"spatie\"\"\" = a", json: #"{"op":"=","args":[{"property":"met \"spatie\""},\#(a)]}"#),
        Encodings(text: "straße:Οδος.x2 = 'ø'", json: #"{"op":"=","args":[{"property":"straße:Οδος.x2"},"ø"]}"#),
        Encodings(text: "TRUE", json: "true"),
    ]

    private static let membership = [
        Encodings(text: "a LIKE 'B_r%'", json: #"{"op":"like","args":[\#(a),"B_r%"]}"#),
        Encodings(
            text: "a NOT LIKE '100\\\\%'", json: #"{"op":"not","args":[{"op":"like","args":[\#(a),"100\\%"]}]}"#),
        Encodings(
            text: "CASEI(a) LIKE CASEI(ACCENTI('x%'))",
            json:
                #"{"op":"like","args":[{"op":"casei","args":[\#(a)]},{"op":"casei","args":[{"op":"accenti","args":["x%"]}]}]}"#
        ),
        Encodings(text: "a BETWEEN 1 AND 2 + 3", json: #"{"op":"between","args":[\#(a),1,{"op":"+","args":[2,3]}]}"#),
        Encodings(
            text: "a NOT BETWEEN 1 AND 2", json: #"{"op":"not","args":[{"op":"between","args":[\#(a),1,2]}]}"#),
        Encodings(text: "a IN ('x', 'y')", json: #"{"op":"in","args":[\#(a),["x","y"]]}"#),
        Encodings(text: "a NOT IN (1)", json: #"{"op":"not","args":[{"op":"in","args":[\#(a),[1]]}]}"#),
        Encodings(text: "a IS NOT NULL", json: #"{"op":"not","args":[{"op":"isNull","args":[\#(a)]}]}"#),
        Encodings(text: "(a = 1) IS NULL", json: #"{"op":"isNull","args":[{"op":"=","args":[\#(a),1]}]}"#),
    ]

    private static let geometries = [
        geometry("POINT (7.02 49.92)", #"{"type":"Point","coordinates":[7.02,49.92]}"#),
        geometry("LINESTRING (0 40, 10 50)", #"{"type":"LineString","coordinates":[[0,40],[10,50]]}"#),
        geometry(
            "POLYGON ((0 0, 9 0, 9 9, 0 0), (1 0.5, 2 0.5, 2 1, 1 0.5))",
            #"{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[1,0.5],[2,0.5],[2,1],[1,0.5]]]}"#),
        geometry("MULTIPOINT ((7 50), (10 51))", #"{"type":"MultiPoint","coordinates":[[7,50],[10,51]]}"#),
        geometry(
            "MULTILINESTRING ((-180 -45, 0 -45), (0 45, 180 45))",
            #"{"type":"MultiLineString","coordinates":[[[-180,-45],[0,-45]],[[0,45],[180,45]]]}"#),
        geometry(
            "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
            #"{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}"#),
        geometry(
            "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))",
            #"{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[[0,0],[1,1]]}]}"#
        ),
        geometry("BBOX(150, -90, -150, 90)", #"{"bbox":[150,-90,-150,90]}"#),
        geometry("BBOX(0, 0, 0, 1, 1, 1)", #"{"bbox":[0,0,0,1,1,1]}"#),
    ]

    private static func geometry(_ text: String, _ json: String) -> Encodings {
        Encodings(text: "S_INTERSECTS(a, \(text))", json: #"{"op":"s_intersects","args":[\#(a),\#(json)]}"#)
    }

    private static let times = [
        Encodings(
            text: "T_DURING(INTERVAL(van, tot), INTERVAL('2021-01-01', '..'))",
            json:
                #"{"op":"t_during","args":[{"interval":[{"property":"van"},{"property":"tot"}]},{"interval":["2021-01-01",".."]}]}"#
        ),
        Encodings(
            text: "T_FINISHEDBY(a, INTERVAL('..', '1969-07-16T05:32:00Z'))",
            json: #"{"op":"t_finishedBy","args":[\#(a),{"interval":["..","1969-07-16T05:32:00Z"]}]}"#),
    ]

    private static let arrays = [
        Encodings(text: "A_CONTAINS(a, ('x', TRUE, 1))", json: #"{"op":"a_contains","args":[\#(a),["x",true,1]]}"#),
        Encodings(text: "A_CONTAINEDBY(('x'), a)", json: #"{"op":"a_containedBy","args":[["x"],\#(a)]}"#),
        Encodings(text: "A_EQUALS(a, ())", json: #"{"op":"a_equals","args":[\#(a),[]]}"#),
        Encodings(
            text: "A_OVERLAPS(a, (('x'), (), ((1 + 2)), 1 + 2, (1 + 2) * 3))",
            json:
                #"{"op":"a_overlaps","args":[\#(a),[["x"],[],[{"op":"+","args":[1,2]}],{"op":"+","args":[1,2]},{"op":"*","args":[{"op":"+","args":[1,2]},3]}]]}"#
        ),
        Encodings(text: "f(a, ('x'), (1, 2))", json: #"{"op":"f","args":[\#(a),["x"],[1,2]]}"#),
        Encodings(text: "g()", json: #"{"op":"g","args":[]}"#),
    ]

    private static let nesting = [
        Encodings(
            text: "a = 1 AND NOT (a = 2 OR a = 3)",
            json:
                #"{"op":"and","args":[{"op":"=","args":[\#(a),1]},{"op":"not","args":[{"op":"or","args":[{"op":"=","args":[\#(a),2]},{"op":"=","args":[\#(a),3]}]}]}]}"#
        ),
        Encodings(
            text: "(a = 1 AND a = 2) AND a = 3",
            json:
                #"{"op":"and","args":[{"op":"and","args":[{"op":"=","args":[\#(a),1]},{"op":"=","args":[\#(a),2]}]},{"op":"=","args":[\#(a),3]}]}"#
        ),
        Encodings(
            text: "NOT (NOT f(a)) OR a LIKE '%' AND a > 1",
            json:
                #"{"op":"or","args":[{"op":"not","args":[{"op":"not","args":[{"op":"f","args":[\#(a)]}]}]},{"op":"and","args":[{"op":"like","args":[\#(a),"%"]},{"op":">","args":[\#(a),1]}]}]}"#
        ),
        Encodings(
            text: "a = (2 ^ 3) ^ 2 - (1 - 2) div 3 % -4 / (5 * 6)",
            json:
                #"{"op":"=","args":[\#(a),{"op":"-","args":[{"op":"^","args":[{"op":"^","args":[2,3]},2]},{"op":"/","args":[{"op":"%","args":[{"op":"div","args":[{"op":"-","args":[1,2]},3]},-4]},{"op":"*","args":[5,6]}]}]}]}"#
        ),
    ]
}
