// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Testing

@Suite("Malformed JSON")
struct MalformedJSONTests {
    /// A text, and the error about it.
    static let cases: [(String, String)] = [
        ("", "the text is not JSON"),
        ("{", "the text is not JSON"),
        (#"{"op":"="#, "the text is not JSON"),
        (#"{"op":"=","args":[1,2]} x"#, "the text is not JSON"),
        (#"{'op':'='}"#, "the text is not JSON"),
        ("a = 1", "the text is not JSON"),
        ("NaN", "the text is not JSON"),
        ("1e999", "the text is not JSON"),
        ("null", "a value was expected, found null"),
        ("[]", "a value was expected, found an array of 0"),
        ("{}", "or the member \"type\" was expected, found an empty object"),
        (#"{"foo":1}"#, "found an object with foo"),
        (#"{"op":1}"#, "op: a text in single quotes was expected, found 1"),
        (#"{"op":"="}"#, "args: an array of 2 was expected, found nothing"),
        (#"{"op":"=","args":{}}"#, "args: an array of 2 was expected, found an empty object"),
        (#"{"op":"=","args":[1]}"#, "args: an array of 2 was expected, found an array of 1"),
        (#"{"op":"=","args":[1,2,3]}"#, "args: an array of 2 was expected, found an array of 3"),
        (#"{"op":"=","args":[1,null]}"#, "args[1]: a value was expected, found null"),
        (#"{"op":"=","args":[1,[2]]}"#, "args[1]: a value was expected, found an array of 1"),
        (#"{"op":"and","args":[true]}"#, "args: an array of 2 or more was expected, found an array of 1"),
        (#"{"op":"not","args":[true,true]}"#, "args: an array of 1 was expected, found an array of 2"),
        (
            #"{"op":"and","args":[true,{"op":"or","args":[true,{"op":"?"}]}]}"#,
            "args[1].args[1].op: the name of an operator"
        ),
        (#"{"op":"date","args":[]}"#, "op: the name of an operator or function was expected, found \"date\""),
        (#"{"op":"a b","args":[]}"#, "op: the name of an operator or function was expected, found \"a b\""),
        (#"{"op":"f"}"#, "args: an array of 0 or more was expected, found nothing"),
        (#"{"op":"between","args":[1,2]}"#, "args: an array of 3 was expected"),
        (#"{"op":"in","args":[1,2]}"#, "args[1]: an array of 1 or more was expected, found 2"),
        (#"{"op":"in","args":[1,[]]}"#, "args[1]: an array of 1 or more was expected, found an array of 0"),
        (#"{"op":"isNull","args":[]}"#, "args: an array of 1 was expected"),
        (#"{"op":"isNull","args":{"property":"a"}}"#, "args: an array of 1 was expected"),
        (#"{"casei":"x"}"#, "found an object with casei"),
        (#"{"property":1}"#, "property: a text in single quotes was expected, found 1"),
        (#"{"property":""}"#, "property: a property was expected"),
        (#"{"date":20200101}"#, "date: a text in single quotes was expected"),
        (#"{"date":"01-01-2020"}"#, "date: '01-01-2020' is no date"),
        (#"{"timestamp":"2020-01-01"}"#, "timestamp: '2020-01-01' is no date"),
        (#"{"interval":["2020-01-01"]}"#, "interval: an array of 2 was expected"),
        (#"{"interval":["2020-01-01",1]}"#, "interval[1]: a text in single quotes or a property was expected, found 1"),
        (#"{"interval":["2020-01-01",{"op":"+","args":[1,2]}]}"#, "interval[1]: a text in single quotes or a property"),
        (#"{"interval":["x",".."]}"#, "interval[0]: 'x' is no date"),
        (#"{"bbox":[1,2,3]}"#, "bbox: a box has four or six numbers"),
        (#"{"bbox":[1,2,3,"4"]}"#, "bbox: a box has four or six numbers"),
        (#"{"bbox":"1,2,3,4"}"#, "bbox: a box has four or six numbers"),
        (#"{"type":"Circle","coordinates":[1,2]}"#, "type: a kind of geometry was expected, found \"Circle\""),
        (#"{"type":"Point"}"#, "coordinates: the coordinates of a Point was expected, found nothing"),
        (#"{"type":"Point","coordinates":[1]}"#, "coordinates: the coordinates of a Point was expected"),
        (#"{"type":"Point","coordinates":[]}"#, "coordinates: the coordinates of a Point was expected"),
        (#"{"type":"Point","coordinates":[1,"2"]}"#, "coordinates: the coordinates of a Point was expected"),
        (#"{"type":"Point","coordinates":[[1,2]]}"#, "coordinates: the coordinates of a Point was expected"),
        (
            #"{"type":"LineString","coordinates":[[1,2]]}"#,
            "coordinates: the geometry is not valid: a line has 1 points"
        ),
        (#"{"type":"Polygon","coordinates":[[1,2],[3,4]]}"#, "coordinates: the coordinates of a Polygon was expected"),
        (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}"#, "it is not closed"),
        (#"{"type":"MultiPolygon","coordinates":[]}"#, "the coordinates of a MultiPolygon was expected"),
        (#"{"type":"GeometryCollection","coordinates":[1,2]}"#, "geometries: an array of 1 or more was expected"),
        (
            #"{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[]}]}"#,
            "geometries[0]: a kind of geometry was expected"
        ),
        (#"{"type":"GeometryCollection","geometries":[7]}"#, "geometries[0]: a kind of geometry was expected, found 7"),
    ]

    @Test(arguments: cases)
    func `each has one clear error with its path`(json: String, message: String) {
        let error = #expect(throws: CQL2Error.self) { try CQL2JSONReader.read(json) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "none")")
    }
}
