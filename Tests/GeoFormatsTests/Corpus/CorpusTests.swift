// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import OrderedCollections
import TestSupport
import Testing

@Suite("Broken files of any format")
struct CorpusTests {
    private static let grid = ProjectFolder.geodata.path

    private func read(_ url: URL) throws -> [FeatureRecord] {
        var records: [FeatureRecord] = []
        try FeatureReader(contentsOf: url, gridDirectory: Self.grid).read { records.append($0) }
        return records
    }

    @Test("give one clear error", arguments: BrokenFile.all)
    func refused(_ broken: BrokenFile) throws {
        let folder = try TemporaryFolder()
        let url = folder.file("proef")
        try broken.make(url)
        let error = try #require(throws: FormatError.self) { try read(url) }
        #expect(error.code == broken.code, "\(error)")
        #expect(broken.fragment.isEmpty || error.message.contains(broken.fragment), "\(error)")
        #expect(error.file == "proef", "\(error)")
        #expect(!error.message.isEmpty && error.message.count < 400, "\(error)")
    }

    @Test("are enough of them")
    func count() { #expect(BrokenFile.all.count + BrokenInput.json.count + BrokenInput.geoJSON.count >= 120) }

    @Test("cut off anywhere are told from whole ones", arguments: [FeatureProduct.rdGeoJSON, .geoJSONLines, .jsonFG])
    func cutOff(_ product: FeatureProduct) throws {
        let sink = MemorySink()
        let writer = try product.writer(to: sink, layer: LayerDescription(name: "plannen"), gridDirectory: Self.grid)
        for feature in try Plannen.all() { try writer.write(feature) }
        try writer.finish()
        let whole = try #require(sink.bytes.lastIndex { $0 == UInt8(ascii: "}") })
        for length in stride(from: 1, to: whole, by: 7) {
            // A text per line is whole after each line.
            if product == .geoJSONLines, sink.bytes[length - 1] == 0x0A || sink.bytes[length] == 0x0A { continue }
            let reader = try GeoJSONReader(data: Data(sink.bytes[..<length]), name: "proef", gridDirectory: Self.grid)
            let error = try #require(throws: FormatError.self) { try reader.read { _ in } }
            #expect(error.code == .truncated || error.code == .malformedJSON, "\(length): \(error)")
        }
    }

    @Test("that end early as a database never crash")
    func cutOffDatabase() throws {
        let folder = try TemporaryFolder()
        let url = folder.file("proef.gpkg")
        try SampleDatabase.make(at: url, sql: "")
        let data = try Data(contentsOf: url)
        for length in stride(from: 512, to: data.count, by: 2_048) {
            try data.prefix(length).write(to: url)
            do { _ = try read(url) } catch let error as FormatError { #expect(error.file == "proef.gpkg") }
        }
    }

    @Test("with a damaged index are read: the index is not needed")
    func damagedIndex() throws {
        let folder = try TemporaryFolder()
        let url = folder.file("proef.gpkg")
        try SampleDatabase.make(at: url, sql: "UPDATE rtree_plannen_geom_node SET data = x'00'")
        #expect(try read(url).count == 3)
    }

    @Test("with a text of 100 MB are read or refused in bounded memory", arguments: [100, 210])
    func hugeText(_ megabytes: Int) throws {
        let folder = try TemporaryFolder()
        let url = folder.file("proef.geojson")
        try Data().write(to: url)
        let handle = try FileHandle(forWritingTo: url)
        try handle.write(
            contentsOf: Data(#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":""#.utf8))
        let block = Data(repeating: UInt8(ascii: "x"), count: 1 << 20)
        for _ in 0..<megabytes { try handle.write(contentsOf: block) }
        try handle.write(contentsOf: Data(#""},"geometry":null}]}"#.utf8))
        try handle.close()
        if megabytes <= 200 {
            #expect(try read(url).first?.properties["a"]?.string?.utf8.count == megabytes << 20)
        } else {
            let error = try #require(throws: FormatError.self) { try read(url) }
            #expect(error.code == .tooLarge && error.line == 1)
        }
    }

    @Test("that shrink while they are read end early, and the process goes on")
    func shrinking() throws {
        let folder = try TemporaryFolder()
        let url = folder.file("proef.geojson")
        let feature = #"{"type":"Feature","properties":{"naam":"vlak"},"geometry":null}"#
        let many = Array(repeating: feature, count: 200_000).joined(separator: ",\n")
        try Data(BrokenFile.collection(many).utf8).write(to: url)
        let handle = try FileHandle(forWritingTo: url)
        var seen = 0
        let error = try #require(throws: FormatError.self) {
            try FeatureReader(contentsOf: url, gridDirectory: Self.grid).read { _ in
                if seen == 0 { try handle.truncate(atOffset: 4_096) }
                seen += 1
            }
        }
        #expect(error.code == .truncated)
        #expect(seen < 200_000)
    }
}
