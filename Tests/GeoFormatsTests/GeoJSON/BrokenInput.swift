// SPDX-License-Identifier: EUPL-1.2

import Testing

/// A text that cannot be read, and what must be said about it.
struct BrokenInput: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let fragment: String
    let line: Int?
    let column: Int?

    init(_ name: String, _ text: String, _ fragment: String, _ line: Int? = nil, _ column: Int? = nil) {
        self.name = name
        self.text = text
        self.fragment = fragment
        self.line = line
        self.column = column
    }

    var testDescription: String { name }

    static let json: [BrokenInput] = [
        BrokenInput("open object", #"{"type":"Feature""#, "truncated", 1, 18),
        BrokenInput("open string", "{\n\"type\":\"Featu", "string that starts on line 2", 2, 14),
        BrokenInput("open array", point("[1,2"), "truncated", 1, 109),
        BrokenInput("half literal", feature(#""a":nul"#), "'nul' is not a JSON value"),
        BrokenInput("NaN", point("[NaN,2]}"), "NaN is not a JSON number", 1, 106),
        BrokenInput("Infinity", point("[1,Infinity]}"), "Infinity is not a JSON number"),
        BrokenInput("-Infinity", point("[1,-Infinity]}"), "-Infinity is not a JSON number"),
        BrokenInput("huge number", point("[1e999,2]}"), "1e999 is too large"),
        BrokenInput("leading zero", point("[01,2]}"), "must not start with 0"),
        BrokenInput("no digit after point", point("[1.,2]}"), "digit must follow the decimal point"),
        BrokenInput("no digit after exponent", point("[1e,2]}"), "digit must follow the exponent"),
        BrokenInput("no digit after minus", point("[-,2]}"), "digit must follow the minus"),
        BrokenInput("plus sign", point("[+1,2]}"), "found '+' where a number should stand"),
        BrokenInput("number begins with a point", point("[.5,2]}"), "found '.'"),
        BrokenInput("comma at the end of an array", point("[1,2,]}"), "comma before the closing ']'"),
        BrokenInput("comma at the end of an object", #"{"type":"Feature",}"#, "comma before the closing '}'", 1, 19),
        BrokenInput("missing comma", point("[1 2]}"), "found a number where ',' or ']'"),
        BrokenInput("missing colon", #"{"type" "Feature"}"#, "':' after the member name", 1, 9),
        BrokenInput("name without quotes", "{type:1}", "member name in double quotes", 1, 2),
        BrokenInput("single quotes", "{'type':1}", "member name in double quotes", 1, 2),
        BrokenInput(
            "text after the end", #"{"type":"Point","coordinates":[5.4,52.2]} x"#, "more text after the end", 1, 43),
        BrokenInput(
            "two values", "{\"type\":\"FeatureCollection\",\"features\":[]}\n{}", "more text after the end", 2, 1),
        BrokenInput("unknown escape", feature(#""properties":{"a":"\x"}"#), "escape that JSON does not know", 1, 38),
        BrokenInput("half surrogate pair", feature(#""properties":{"a":"\ud83d"}"#), "surrogate pair"),
        BrokenInput("lone low surrogate", feature(#""properties":{"a":"\ude00x"}"#), "surrogate pair"),
        BrokenInput("short unicode escape", feature(#""properties":{"a":"\u12"}"#), "four hexadecimal digits"),
        BrokenInput("control character", feature("\"properties\":{\"a\":\"x\ny\"}"), "control character"),
        BrokenInput("column after accents", "{\"naam\":\"Fryslân é\",é}", "member name in double quotes", 1, 21),
        BrokenInput("deep nesting", feature(#""a":"# + String(repeating: "[", count: 100)), "more than 64 deep", 1, 86),
        BrokenInput("comment", "// RD\n{}", "found '/'", 1, 1),
    ]

    static let geoJSON: [BrokenInput] = [
        BrokenInput("array", "[]", "JSON array, not a GeoJSON object", 1, 1),
        BrokenInput("number", "12", "single JSON value"),
        BrokenInput("no type", #"{"a":1}"#, "no 'type'", 1, 1),
        BrokenInput("unknown type", #"{"type":"Circle"}"#, "'Circle' is not a type of GeoJSON"),
        BrokenInput("topology", #"{"type":"Topology","objects":{},"arcs":[]}"#, "TopoJSON"),
        BrokenInput("Esri", #"{"geometryType":"esriGeometryPolygon","features":[]}"#, "Esri JSON"),
        BrokenInput("no features", #"{"type":"FeatureCollection"}"#, "no 'features'"),
        BrokenInput(
            "features is an object", #"{"type":"FeatureCollection","features":{}}"#, "should be an array", 1, 40),
        BrokenInput(
            "feature is a number", #"{"type":"FeatureCollection","features":[1]}"#, "should be an object", 1, 41),
        BrokenInput("feature without type", Samples.collection("{}"), "feature has no 'type'"),
        BrokenInput("feature of another type", Samples.collection(#"{"type":"Punt"}"#), "should be \"Feature\""),
        BrokenInput("two geometries", feature(#""geometry":null,"geometry":null}"#), "two members 'geometry'", 1, 35),
        BrokenInput("two properties", feature(#""properties":{},"properties":{}}"#), "two members 'properties'"),
        BrokenInput("two types", #"{"type":"Feature","type":"Feature"}"#, "two members 'type'", 1, 19),
        BrokenInput("properties is a list", feature(#""properties":[]}"#), "object or null", 1, 32),
        BrokenInput("id is an object", feature(#""id":{}}"#), "'id' of a feature should be", 1, 24),
        BrokenInput("unknown crs", #"{"type":"FeatureCollection","crs":"EPSG:9999","features":[]}"#, "EPSG:9999"),
        BrokenInput(
            "crs without name", #"{"type":"FeatureCollection","crs":{},"features":[]}"#, "names no reference system"),
        BrokenInput("space only", " \n ", "nothing but space"),
        BrokenInput("empty", "", "empty"),
        BrokenInput("XML", "<?xml version=\"1.0\"?><gml/>", "XML"),
        BrokenInput("HTML", "<!DOCTYPE html><html></html>", "web page"),
        BrokenInput("zip", "PK\u{3}\u{4}aaaa", "zip"),
        BrokenInput("GeoPackage", "SQLite format 3\0aaaaaaaa", "GeoPackage"),
    ]

    /// An unfinished feature with the members that follow its type.
    private static func feature(_ rest: String) -> String { #"{"type":"Feature",\#(rest)"# }

    /// An unfinished point in RD New with the coordinates that follow.
    private static func point(_ coordinates: String) -> String {
        #"{"type":"Point",\#(Samples.crs),"coordinates":\#(coordinates)"#
    }
}
