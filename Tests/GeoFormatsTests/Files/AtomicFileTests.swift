// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import TestSupport
import Testing

@Suite("Files that appear only when complete")
struct AtomicFileTests {
    private struct Halt: Error {}

    @Test("replace the target by their bytes")
    func replaces() throws {
        let folder = try TemporaryFolder()
        let target = folder.url.appending(path: "a.geojson")
        try Data("oud".utf8).write(to: target)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target.path)
        let file = try AtomicFile(at: target)
        try file.write(Array("nieuw".utf8))
        #expect(try String(contentsOf: target, encoding: .utf8) == "oud")
        #expect(try folder.names.count == 2)
        try file.commit()
        #expect(try String(contentsOf: target, encoding: .utf8) == "nieuw")
        #expect(try folder.names == ["a.geojson"])
        let permissions = try FileManager.default.attributesOfItem(atPath: target.path)[.posixPermissions]
        #expect(permissions as? Int == 0o640)
    }

    @Test("leave the target and the folder as they were after an error")
    func error() throws {
        let folder = try TemporaryFolder()
        let target = folder.url.appending(path: "a.geojson")
        try Data("oud".utf8).write(to: target)
        #expect(throws: Halt.self) {
            try AtomicFile.write(to: target) { file in
                try file.write([1, 2, 3])
                throw Halt()
            }
        }
        #expect(try String(contentsOf: target, encoding: .utf8) == "oud")
        #expect(try folder.names == ["a.geojson"])
    }

    @Test("that are forgotten leave nothing")
    func forgotten() throws {
        let folder = try TemporaryFolder()
        do {
            let file = try AtomicFile(at: folder.url.appending(path: "a"))
            try file.write([1])
        }
        #expect(try folder.names.isEmpty)
    }

    @Test("do not take the place of a device")
    func device() throws {
        let folder = try TemporaryFolder()
        let link = folder.url.appending(path: "nergens")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: URL(filePath: "/dev/null"))
        try AtomicFile.write(to: link) { try $0.write([1, 2, 3]) }
        #expect(try folder.names == ["nergens"])
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }

    @Test("keep a link a link")
    func link() throws {
        let folder = try TemporaryFolder()
        let (link, target) = (folder.url.appending(path: "link"), folder.url.appending(path: "doel"))
        try Data("oud".utf8).write(to: target)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
        try AtomicFile.write(to: link) { try $0.write(Array("nieuw".utf8)) }
        #expect(try String(contentsOf: target, encoding: .utf8) == "nieuw")
        #expect(try folder.names == ["doel", "link"])
    }

    @Test("cannot be made without a folder, or in place of one")
    func places() throws {
        let folder = try TemporaryFolder()
        let missing = try #require(throws: FormatError.self) {
            try AtomicFile(at: folder.url.appending(path: "weg/a.geojson"))
        }
        #expect(missing.message.contains("does not exist"))
        let directory = try #require(throws: FormatError.self) { try AtomicFile(at: folder.url) }
        #expect(directory.message.contains("is a folder"))
    }
}
