// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("Stopped in the middle", .serialized)
struct SignalTests {
    /// At how many moments of the work a signal is sent.
    private static let moments = 6

    private let program: Program
    private let store: URL

    init() throws {
        program = try Program()
        store = program.folder.file("opslag.gpkg")
        _ = try program.folder.file("oud.geojson", holding: Gemeentenbestand.geojson(1000, naam: "Oud"))
        _ = try program.folder.file("nieuw.geojson", holding: Gemeentenbestand.geojson(1500, naam: "Nieuw"))
        #expect(try program.run("import", "gemeenten", "oud.geojson", "--store", store.path).status == 0)
    }

    /// Starts work, stops it after each of a number of fractions of the time that it needs, and looks at what is left.
    private func stop(
        _ arguments: [String], with signal: Int32, prepare: () throws -> Void = {}, check: (Process) throws -> Void
    ) throws {
        try prepare()
        let begin = ContinuousClock.now
        #expect(try program.run(arguments).status == 0)
        let whole = ContinuousClock.now - begin
        for moment in 0..<Self.moments {
            try prepare()
            let process = try program.start(arguments)
            Thread.sleep(forTimeInterval: (whole / Double(Self.moments) * Double(moment)).seconds)
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            try check(process)
        }
    }

    private func exported(_ store: URL) throws -> String {
        let result = try program.run("export", "gemeenten", "--store", store.path)
        #expect(result.status == 0, "\(result.messages)")
        return result.output
    }

    private func remove(_ pattern: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: program.folder.url.path)
        where name.hasPrefix(pattern) {
            try FileManager.default.removeItem(at: program.folder.file(name))
        }
    }

    @Test("an import leaves the old state or the new one", arguments: [SIGKILL, SIGTERM])
    func imports(signal: Int32) throws {
        let copy = program.folder.file("kopie.gpkg")
        let old = try exported(store)
        var states: Set<String> = []
        try stop(
            ["import", "gemeenten", "nieuw.geojson", "--replace", "--store", copy.path], with: signal,
            prepare: {
                try remove("kopie.gpkg")
                try FileManager.default.copyItem(at: store, to: copy)
            },
            check: { _ in
                let now = try exported(copy)
                let entries = try program.run("history", "gemeenten", "--store", copy.path, "--format", "json").output
                let isNew = now != old
                #expect(entries.contains("nieuw.geojson") == isNew)
                #expect(now.components(separatedBy: "\"naam\":\"Nieuw").count == (isNew ? 1501 : 1))
                states.insert(isNew ? "new" : "old")
                if Tool.exists("sqlite3") {
                    #expect(try Tool.run("sqlite3", copy.path, "PRAGMA integrity_check") == "ok\n")
                }
            })
        #expect(states.contains("old"))
    }

    @Test("an export leaves a whole file or none", arguments: [("geojson", SIGINT), ("gpkg", SIGTERM)])
    func exports(format: String, signal: Int32) throws {
        let name = "uitvoer.\(format)"
        let url = program.folder.file(name)
        var whole: Int?
        try stop(
            ["export", "gemeenten", "--store", store.path, "--output", url.path], with: signal,
            prepare: {
                whole = whole ?? (try? Data(contentsOf: url).count)
                try remove(name)
            },
            check: { process in
                let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.url.path)
                    .filter { $0.hasPrefix(name) }
                #expect(left == [] || left == [name], "\(left)")
                if left == [name] { #expect(try Data(contentsOf: url).count == whole) }
                // Before the program has set itself up for signals it is ended by them.
                let isEnded = process.terminationReason == .uncaughtSignal || process.terminationStatus == 128 + signal
                if left == [] { #expect(isEnded) }
            })
    }
}

extension Duration {
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
