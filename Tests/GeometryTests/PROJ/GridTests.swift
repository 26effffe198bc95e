// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import TestSupport
import Testing

/// Which grid is used.
///
/// Environment variables belong to a process, so those tests run in one of their own.
@Suite("The grid")
struct GridTests {
    private static let gridIsPresent = FileManager.default.fileExists(atPath: original.path)
    private static let original = ProjectFolder.geodata.appending(path: "rdtrans2018.gsb")

    @Test
    func `a folder without the grid is refused, with the path`() throws {
        let folder = try TemporaryFolder(name: "empty")
        let error = #expect(throws: TransformError.self) { try RDTransformer(gridDirectory: folder.path) }
        #expect(error?.code == .gridMissing)
        #expect(error?.message.contains(folder.path + "/rdtrans2018.gsb") == true)
        #expect(throws: TransformError.self) { try RDTransformer(gridDirectory: "/nowhere") }
    }

    @Test
    func `a file that is no grid is refused`() throws {
        let folder = try TemporaryFolder(name: "garbage")
        try Data("no grid".utf8).write(to: folder.url.appending(path: "rdtrans2018.gsb"))
        let error = #expect(throws: TransformError.self) { try RDTransformer(gridDirectory: folder.path) }
        #expect(error?.code == .setupFailed)
    }

    @Test(
        .enabled(if: gridIsPresent, "geodata/rdtrans2018.gsb is absent"),
        arguments: [
            "plain", "with spaces", "Fryslân’s kaart", "comma, colon: semicolon;", "quote\"s and 'more'", "+step",
        ])
    func `the folder may have any name`(name: String) throws {
        let folder = try TemporaryFolder(name: name)
        try FileManager.default.copyItem(at: Self.original, to: folder.url.appending(path: "rdtrans2018.gsb"))
        try Self.expectTrueResult(RDTransformer(gridDirectory: folder.path))
        try Self.expectTrueResult(RDTransformer(gridDirectory: folder.path + "/"))
    }

    @Test(.enabled(if: gridIsPresent, "geodata/rdtrans2018.gsb is absent"))
    func `the grid in the folder is the one that is used, and must be the official one`() throws {
        let folder = try TemporaryFolder(name: "shifted")
        try Self.shiftedGrid().write(to: folder.url.appending(path: "rdtrans2018.gsb"))
        for _ in 0..<2 {
            // Whichever is made first, neither transformer gets the grid of the other.
            let error = #expect(throws: TransformError.self) { try RDTransformer(gridDirectory: folder.path) }
            #expect(error?.code == .setupFailed)
            // An arc-second to the north is 31 m.
            #expect(error?.message.contains(" a control point is 3") == true, "\(error?.message ?? "")")
            try Self.expectTrueResult(RDTransformer(gridDirectory: ProjectFolder.geodata.path))
        }
    }

    @Test(
        .enabled(if: gridIsPresent, "geodata/rdtrans2018.gsb is absent"),
        arguments: ["PROJ_DATA", "PROJ_LIB", "XDG_DATA_HOME", "HOME"])
    func `what the environment offers is not used`(variable: String) async {
        await #expect(processExitsWith: .success) { [variable] in
            let folder = try TemporaryFolder(name: "elsewhere")
            for path in ["", "proj/", ".local/share/proj/"] {
                let place = folder.url.appending(path: path)
                try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
                for name in ["rdtrans2018.gsb", "nl_nsgi_rdtrans2018.tif"] {
                    try GridTests.shiftedGrid().write(to: place.appending(path: name))
                }
            }
            setenv(variable, folder.path, 1)
            setenv("PROJ_NETWORK", "ON", 1)
            try GridTests.expectTrueResult(RDTransformer(gridDirectory: ProjectFolder.geodata.path))
        }
    }

    @Test(.enabled(if: gridIsPresent, "geodata/rdtrans2018.gsb is absent"))
    func `no other data of PROJ are needed`() async {
        await #expect(processExitsWith: .success) {
            let folder = try TemporaryFolder(name: "nothing")
            setenv("PROJ_DATA", folder.path, 1)
            setenv("PROJ_LIB", folder.path, 1)
            try GridTests.expectTrueResult(RDTransformer(gridDirectory: ProjectFolder.geodata.path))
        }
    }

    private static func place() throws -> GeographicPoint {
        try GeographicPoint(latitude: 52.15517440, longitude: 5.38720621)
    }

    static func expectTrueResult(_ transformer: RDTransformer) throws {
        let rd = try transformer.rd(place())
        #expect(abs(rd.x - 155_000.1752) < 0.000_1)
        #expect(abs(rd.y - 463_000.1683) < 0.000_1)
    }

    /// The grid with one arc-second more latitude in each node: wrong by 31 m, so that its use shows.
    static func shiftedGrid() throws -> Data {
        var bytes = [UInt8](try Data(contentsOf: original))
        let header = 22 * 16
        for node in stride(from: header, to: bytes.count - 16, by: 16) {
            let bits = bytes[node..<node + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            let shifted = (Float(bitPattern: bits) + 1).bitPattern
            for byte in 0..<4 { bytes[node + byte] = UInt8(truncatingIfNeeded: shifted >> (8 * byte)) }
        }
        return Data(bytes)
    }
}

/// A folder that goes when the test is over.
private final class TemporaryFolder {
    let url: URL
    var path: String { url.path }
    private let root: URL

    init(name: String) throws {
        root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        url = root.appending(path: name)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }
}
