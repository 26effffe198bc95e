// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Programs of others that tests call when they are installed.
public enum Tool {
    /// Whether a program is on the path.
    public static func exists(_ name: String) -> Bool { path(name) != nil }

    /// What a program prints, on both streams.
    public static func run(_ name: String, _ arguments: String...) throws -> String { try run(name, arguments) }

    /// What a program prints, on both streams.
    public static func run(_ name: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path(name) ?? "/nowhere/\(name)")
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    private static func path(_ name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
