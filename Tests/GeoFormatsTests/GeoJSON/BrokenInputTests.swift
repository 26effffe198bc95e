// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import TestSupport
import Testing

@Suite("Texts that cannot be read")
struct BrokenInputTests {
    @Test("are refused with one sentence and the place", arguments: BrokenInput.json + BrokenInput.geoJSON)
    func refused(_ input: BrokenInput) throws {
        let error = try #require(throws: FormatError.self) { try Samples.records(input.text) }
        #expect(error.message.contains(input.fragment), "\(error)")
        #expect(error.file == "proef.geojson")
        if let line = input.line { #expect(error.line == line, "\(error)") }
        if let column = input.column { #expect(error.column == column, "\(error)") }
    }

    @Test("name the feature in which the fault is")
    func featureNumber() throws {
        let good = Samples.feature("null")
        let error = try #require(throws: FormatError.self) {
            try Samples.records(Samples.collection("\(good),\n\(good),\n{\"type\":\"Feature\",\"properties\":{]}"))
        }
        #expect(error.feature == 3)
        #expect(error.line == 3)
        #expect(error.description.hasPrefix("proef.geojson:3:"))
        #expect(error.description.hasSuffix("(feature 3)"))
    }

    @Test("are delivered up to the fault")
    func streaming() throws {
        var seen: [Int] = []
        let text = Samples.collection("\(Samples.feature("null")),\(Samples.feature("null")),#")
        #expect(throws: FormatError.self) { try Samples.reader(text).read { seen.append($0.index) } }
        #expect(seen == [1, 2])
    }

    @Test("of bytes that are not UTF-8 are refused at the byte")
    func invalidUTF8() throws {
        var bytes = Array(#"{"type":"Feature","naam":"ab"#.utf8)
        bytes += [0xC3, 0x28] + Array(#""}"#.utf8)
        let reader = try GeoJSONReader(data: Data(bytes), name: "a", gridDirectory: "")
        let error = try #require(throws: FormatError.self) { try reader.read { _ in } }
        #expect(error.message.contains("not UTF-8"))
        #expect(error.column == 29)
    }

    @Test("that are no files are named")
    func files() throws {
        let folder = try TemporaryFolder()
        let missing = try #require(throws: FormatError.self) {
            try GeoJSONReader(contentsOf: folder.url.appending(path: "weg.geojson"), gridDirectory: "")
        }
        #expect(missing.message.contains("there is no file"))
        let directory = try #require(throws: FormatError.self) {
            try GeoJSONReader(contentsOf: folder.url, gridDirectory: "")
        }
        #expect(directory.message.contains("is a folder"))
        let empty = folder.url.appending(path: "leeg.geojson")
        try Data().write(to: empty)
        let none = try #require(throws: FormatError.self) { try GeoJSONReader(contentsOf: empty, gridDirectory: "") }
        #expect(none.message == "the file is empty")
        #expect(none.file == "leeg.geojson")
    }
}
