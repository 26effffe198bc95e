// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// Runs the built program as a user would, with a home of its own.
struct Program {
    struct Result {
        let status: Int32
        let output: String
        let messages: String
    }

    /// The folder in which it runs and that is its home.
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// The program beside the tests, where the build leaves both.
    static let url: URL = {
        #if os(macOS)
            let products = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
                .deletingLastPathComponent()
        #else
            let products = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        #endif
        return (products ?? URL(filePath: "/nowhere")).appending(path: "doorbraakkaart")
    }()

    func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Result {
        try run(arguments, input: input, environment: environment)
    }

    func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Result {
        let process = try start(arguments, input: input, environment: environment)
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: folder.file(".out"), encoding: .utf8),
            messages: try String(contentsOf: folder.file(".err"), encoding: .utf8))
    }

    /// Starts the program, or another one in its place, and does not wait for it.
    func start(
        _ arguments: [String], of executable: URL = Self.url, input: String = "", environment: [String: String] = [:]
    ) throws -> Process {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        var all = ["HOME": folder.url.path, "XDG_DATA_HOME": folder.url.appending(path: "data").path]
        all["DOORBRAAKKAART_GEODATA"] = ProjectFolder.geodata.path
        process.environment = all.merging(environment) { $1 }
        // Files and not pipes: a pipe that nobody reads yet would stop the program at 64 kB.
        let files = try ["in", "out", "err"].map { name in
            let url = folder.file(".\(name)")
            try Data((name == "in" ? input : "").utf8).write(to: url)
            return url
        }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        return process
    }
}
