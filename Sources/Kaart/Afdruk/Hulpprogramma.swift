// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A program of others, found on the PATH.
struct Hulpprogramma: Sendable {
    private let naam: String
    private let plek: URL

    /// - Parameters:
    ///   - debian: The package that brings it on Debian.
    ///   - brew: The package that brings it with Homebrew.
    /// - Throws: ``Afdrukfout`` when it is not on the PATH.
    init(_ naam: String, debian: String, brew: String) throws {
        let mappen = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let kandidaten = mappen.map { URL(filePath: String($0)).appending(path: naam) }
        guard
            let plek = kandidaten.first(where: {
                FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
            })
        else {
            throw Afdrukfout(
                "\(naam) was not found on the PATH, and PNG and PDF need it: install \(debian) "
                    + "(apt-get install \(debian), or brew install \(brew)), or write an .svg")
        }
        self.naam = naam
        self.plek = plek
    }

    /// Runs it to its end.
    /// - Returns: What it wrote on stdout.
    /// - Throws: ``Afdrukfout`` with what it said, when it fails.
    @discardableResult
    func voerUit(_ argumenten: [String]) throws -> String {
        let map = try Werkmap()
        defer { map.verwijder() }
        let process = Process()
        process.executableURL = plek
        process.arguments = argumenten
        // It would make cairo write a date that is none.
        process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "SOURCE_DATE_EPOCH" }
        process.standardInput = FileHandle.nullDevice
        // Files and not pipes, which hold no more than 64 kB while nobody reads.
        process.standardOutput = try FileHandle(forWritingTo: map.schrijf([], "stdout"))
        process.standardError = try FileHandle(forWritingTo: map.schrijf([], "stderr"))
        do { try process.run() } catch {
            throw Afdrukfout("\(naam) cannot be started: \(error.localizedDescription)")
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0, process.terminationReason == .exit else {
            let woorden = String(decoding: try map.lees(map.bestand("stderr")), as: UTF8.self)
                .split(separator: "\n").prefix(3).joined(separator: "; ")
            throw Afdrukfout("\(naam) failed with status \(process.terminationStatus): \(woorden)")
        }
        return String(decoding: try map.lees(map.bestand("stdout")), as: UTF8.self)
    }
}
