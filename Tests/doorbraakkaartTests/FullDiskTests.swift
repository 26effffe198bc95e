// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("A disk that takes no more")
struct FullDiskTests {
    private let program: Program

    init() throws {
        program = try Program()
        _ = try program.folder.file("nieuw.geojson", holding: Gemeentenbestand.geojson(2000, naam: "Nieuw"))
        _ = try program.folder.file("klein.geojson", holding: Gemeentenbestand.geojson(3, naam: "Klein"))
    }

    /// Runs the program with a limit in kilobytes on the size of every file that it writes.
    private func run(_ arguments: [String], limit: Int) throws -> Int32 {
        let process = try program.start(
            ["-c", "ulimit -f \(limit); exec \"$0\" \"$@\"", Program.url.path] + arguments,
            of: URL(filePath: "/bin/bash"))
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        return process.terminationStatus
    }

    @Test("leaves the store as it was, wherever it is full", arguments: [400, 600, 900, 1200])
    func imports(limit: Int) throws {
        #expect(try program.run("import", "gemeenten", "klein.geojson", "--store", "s.gpkg").status == 0)
        let before = try program.run("export", "gemeenten", "--store", "s.gpkg").output
        let status = try run(["import", "gemeenten", "nieuw.geojson", "--store", "s.gpkg"], limit: limit)
        #expect(status == 3)
        #expect(try String(contentsOf: program.folder.file(".err"), encoding: .utf8).contains("s.gpkg"))
        #expect(try program.run("export", "gemeenten", "--store", "s.gpkg").output == before)
    }

    /// Whether this account can make a small file system of its own, which ends with the process.
    private static let canMount =
        Tool.exists("unshare")
        && (try? Tool.run("unshare", "-rm", "bash", "-c", "mount -t tmpfs none /mnt && echo yes")) == "yes\n"

    @Test(
        "leaves the store as it was on a file system without room, and readable",
        .enabled(if: canMount, "no file system can be mounted here"), arguments: [1400, 2000, 3400])
    func fileSystem(kilobytes: Int) throws {
        #expect(try program.run("import", "gemeenten", "klein.geojson", "--store", "s.gpkg").status == 0)
        try FileManager.default.createDirectory(at: program.folder.file("klein"), withIntermediateDirectories: false)
        let script = """
            mount -t tmpfs -o size=\(kilobytes)k none klein && cp s.gpkg klein && export STORE=klein/s.gpkg || exit 9
            "$0" export gemeenten --store $STORE > before || exit 8
            "$0" import gemeenten nieuw.geojson --store $STORE; status=$?
            "$0" export gemeenten --store $STORE > after || exit 7
            ls klein; exit $status
            """
        let process = try program.start(
            ["-rm", "bash", "-c", script, Program.url.path], of: URL(filePath: "/usr/bin/unshare"))
        process.waitUntilExit()
        #expect(process.terminationStatus == 3)
        let texts = try ["before", "after", ".err", ".out"].map {
            try String(contentsOf: program.folder.file($0), encoding: .utf8)
        }
        #expect(texts[0] == texts[1] && texts[0].contains("Klein 2"))
        #expect(texts[2].contains("the disk is full: the store 'klein/s.gpkg' is as it was"), "\(texts[2])")
        #expect(texts[3] == "s.gpkg\n")
    }

    @Test("leaves no half file", arguments: ["geojson", "gpkg", "csv", "geojsonl", "jsonfg"])
    func exports(format: String) throws {
        #expect(try program.run("import", "gemeenten", "nieuw.geojson", "--store", "s.gpkg").status == 0)
        let status = try run(
            ["export", "gemeenten", "--store", "s.gpkg", "--output", "uitvoer.\(format)"], limit: 200)
        #expect(status == 3)
        let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.url.path)
        #expect(!left.contains { $0.hasPrefix("uitvoer") }, "\(left)")
    }

    @Test(
        "and a folder that may not be written are told",
        .enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
    func noFolder() throws {
        let result = try program.run("import", "gemeenten", "klein.geojson", "--store", "/proc/s.gpkg")
        #expect(result.status == 3)
        #expect(result.messages.contains("/proc/s.gpkg"))
        let export = try program.run("export", "locaties", "--store", "s.gpkg", "--output", "/proc/x.gpkg")
        #expect(export.status == 3)
    }
}
