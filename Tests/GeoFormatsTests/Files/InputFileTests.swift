// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import TestSupport
import Testing

@Suite("Files for reading")
struct InputFileTests {
    @Test("may be links")
    func link() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("a.geojson", holding: "{}")
        let link = folder.file("link.geojson")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
        #expect(try InputFile.contents(of: link) == Data("{}".utf8))
    }

    @Test("may be pipes")
    func pipe() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("{}".utf8))
        try pipe.fileHandleForWriting.close()
        let url = URL(filePath: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
        #expect(try InputFile.contents(of: url) == Data("{}".utf8))
    }
}
