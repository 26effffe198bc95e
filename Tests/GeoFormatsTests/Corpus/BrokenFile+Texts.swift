// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats

extension BrokenFile {
    static let text: [BrokenFile] = [
        BrokenFile("space only", text: " \n\t ", .empty, "nothing but space"),
        BrokenFile("byte order mark only", bytes: [0xEF, 0xBB, 0xBF], .empty, "nothing but space"),
        BrokenFile("UTF-16", bytes: [0xFF, 0xFE, 0x7B, 0, 0x7D, 0], .wrongFormat, "UTF-16"),
        BrokenFile("gzip", bytes: [0x1F, 0x8B, 8, 0], .wrongFormat, "gzip"),
        BrokenFile("shapefile", bytes: [0, 0, 0x27, 0x0A, 0, 0, 0, 0], .wrongFormat, "shapefile"),
        BrokenFile("FlatGeobuf", text: "fgb\u{3}fgb\u{0}", .wrongFormat, "FlatGeobuf"),
        BrokenFile("PDF", text: "%PDF-1.7", .wrongFormat, "PDF"),
        BrokenFile("GML", text: "<?xml version='1.0'?><gml:FeatureCollection/>", .wrongFormat, "XML"),
        BrokenFile("a word", text: "polygon", .malformedJSON, "not a JSON value"),
        BrokenFile("zero bytes", bytes: [UInt8](repeating: 0, count: 64), .wrongFormat, "UTF-16"),
        BrokenFile("features twice", text: collection("", rest: ",\"features\":[]"), .malformedGeoJSON, "two members"),
        BrokenFile(
            "type after features is another", text: #"{"features":[],"type":"Feature"}"#, .malformedGeoJSON,
            "FeatureCollection"),
        BrokenFile("features without type", text: #"{"features":[]}"#, .malformedGeoJSON, "FeatureCollection"),
        BrokenFile("Esri after features", text: #"{"features":[],"geometryType":"x"}"#, .wrongFormat, "Esri"),
        BrokenFile(
            "brace missing", text: collection(#"{"type":"Feature","properties":{"a":1},{"type":"Feature"}"#),
            .malformedJSON, "member name"),
        BrokenFile("brace too many", text: collection(#"{"type":"Feature"}}"#), .malformedJSON, "found '}'"),
        BrokenFile(
            "bracket too many", text: collection(#"{"type":"Feature"}]"#), .malformedJSON,
            "where ',' or '}' should stand"),
        BrokenFile(
            "two commas", text: collection(#"{"type":"Feature"},,{"type":"Feature"}"#), .malformedGeoJSON,
            "should be an object"),
        BrokenFile("comma last", text: collection(#"{"type":"Feature"},"#), .malformedJSON, "comma before the closing"),
        BrokenFile("no comma", text: collection(#"{"type":"Feature"} {"type":"Feature"}"#), .malformedJSON, "','"),
        BrokenFile(
            "word between features", text: collection(#"{"type":"Feature"},wat"#), .malformedGeoJSON,
            "should be an object"),
        BrokenFile(
            "line end in a text", text: collection("{\"type\":\"Feature\",\"properties\":{\"a\":\"x\n\"}}"),
            .malformedJSON, "control character"),
        BrokenFile("1e999", text: collection(point("1e999,463000")), .malformedJSON, "too large"),
        BrokenFile("NaN", text: collection(point("NaN,463000")), .malformedJSON, "NaN is not a JSON number"),
        BrokenFile("hexadecimal", text: collection(point("0x10,463000")), .malformedJSON, "'x"),
        BrokenFile(
            "invalid UTF-8 in a name",
            bytes: Array("{\"type\":\"FeatureCollection\",\"".utf8) + [0xC0, 0x80] + Array("\":1}".utf8),
            .malformedJSON, "not UTF-8"),
        BrokenFile(
            "nested 100.000 deep",
            text: collection(#"{"type":"Feature","properties":{"a":"# + String(repeating: "[", count: 100_000)),
            .malformedJSON, "more than 64 deep"),
        BrokenFile(
            "objects nested 100.000 deep",
            text: collection(#"{"type":"Feature","properties":"# + String(repeating: #"{"a":"#, count: 100_000)),
            .malformedJSON, "more than 64 deep"),
        BrokenFile(
            "collections in collections",
            text: collection(
                #"{"type":"Feature","geometry":"#
                    + String(repeating: #"{"type":"GeometryCollection","geometries":["#, count: 5_000)), .malformedJSON,
            "more than 64 deep"),
        BrokenFile("text after the end", text: collection("") + "{}", .malformedJSON, "more text after the end"),
        BrokenFile("a large file that lacks a brace", .malformedJSON, "member name") { url in
            let feature = #"{"type":"Feature","properties":{"naam":"vlak"},"geometry":null}"#
            let many = Array(repeating: feature, count: 10_000).joined(separator: ",\n")
            try Data(collection(String(feature.dropLast()) + ",\n" + many).utf8).write(to: url)
        },
        BrokenFile("a large file with a fault at its end", .malformedJSON, "found '#'") { url in
            let feature = #"{"type":"Feature","properties":{"naam":"vlak"},"geometry":null}"#
            let many = Array(repeating: feature, count: 10_000).joined(separator: ",\n")
            try Data(collection(many + ",\n{\"type\":#}").utf8).write(to: url)
        },
    ]

    static let sequences: [BrokenFile] = [
        BrokenFile("line cut off", text: #"{"type":"Feature"}"# + "\n" + #"{"type":"Fea"#, .truncated, "ends"),
        BrokenFile(
            "line of another type", text: #"{"type":"Feature"}"# + "\n" + #"{"type":"FeatureCollection"}"#,
            .malformedGeoJSON, "\"Feature\""),
        BrokenFile(
            "two texts on a line", text: #"{"type":"Feature"}"# + "\n" + #"{"type":"Feature"}{"type":"Feature"}"#,
            .malformedJSON, "more text"),
        BrokenFile("line that is a list", text: #"{"type":"Feature"}"# + "\n{}\n[]", .malformedGeoJSON, "'type'"),
        BrokenFile("separator and nothing", text: "\u{1E}{\"type\":\"Feature\"\n", .truncated, "ends"),
        BrokenFile(
            "separators and a word", text: "\u{1E}{\"type\":\"Feature\"}\n\u{1E}wat\n", .malformedGeoJSON,
            "should be an object"),
    ]

    static let jsonFG: [BrokenFile] = [
        BrokenFile(
            "unknown coordRefSys", text: fg(#""http://www.opengis.net/def/crs/EPSG/0/999999""#), .unknownCRS, "999999"),
        BrokenFile("coordRefSys without code", text: fg(#""https://example.com/stelsel""#), .unknownCRS, "example.com"),
        BrokenFile("coordRefSys is a number", text: fg("28992"), .unknownCRS, "names no reference system"),
        BrokenFile("coordRefSys is an empty list", text: fg("[]"), .unknownCRS, "names no reference system"),
        BrokenFile(
            "coordRefSys of a feature",
            text: collection(
                #"{"type":"Feature","coordRefSys":"[EPSG:1]","place":{"type":"Point","coordinates":[1,2]},"geometry":null}"#
            ), .unknownCRS, "EPSG:1"),
        BrokenFile(
            "two places", text: collection(#"{"type":"Feature","place":null,"place":null}"#), .malformedGeoJSON,
            "two members 'place'"),
    ]

    static let csv: [BrokenFile] = [
        BrokenFile(
            "CSV without geometry", text: "naam,woningen\nBleizo,5000\n", .malformedCSV, "no column holds a geometry"),
        BrokenFile("CSV with a name twice", text: "naam,Naam,wkt\n", .malformedCSV, "two columns"),
        BrokenFile(
            "CSV with a short line", text: "naam,x,y\na,155000,463000\nb,155000\n", .malformedCSV,
            "2 fields where the first has 3"),
        BrokenFile("CSV with a long line", text: "naam;x;y\na;1;2;3\n", .malformedCSV, "4 fields"),
        BrokenFile("CSV that ends in a quote", text: "naam,x,y\n\"a,155000,463000\n", .truncated, "quoted field"),
        BrokenFile("CSV with text after a quote", text: "naam,x,y\n\"a\"b,1,2\n", .malformedCSV, "closing quote"),
        BrokenFile(
            "CSV that is not UTF-8", bytes: Array("naam,x,y\nFrysl".utf8) + [0xE2] + Array("n,155000,463000\n".utf8),
            .malformedCSV, "UTF-8"),
    ]

    static func collection(_ features: String, rest: String = "") -> String {
        #"{"type":"FeatureCollection",\#(Samples.crs),"features":[\#(features)]\#(rest)}"#
    }

    private static func point(_ coordinates: String) -> String {
        #"{"type":"Feature","geometry":{"type":"Point","coordinates":[\#(coordinates)]}}"#
    }

    private static func fg(_ system: String) -> String {
        #"{"type":"FeatureCollection","coordRefSys":\#(system),"features":[{"type":"Feature","place":null}]}"#
    }
}
