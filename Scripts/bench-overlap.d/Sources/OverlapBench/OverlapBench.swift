// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry

/// Runs the overlap join, or the packed index, as often as it is told on stdin, and prints what each run took.
///
/// Answers a line with milliseconds to `run TASKS` (0: the synchronous join) and `assume TASKS` (without the check of
/// validity), writes the pairs with common area for `dump FILE`, and stops at the end of input.
@main
enum OverlapBench {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "index" { return IndexBench.run() }
        guard arguments.count == 2, let first = arguments.first, let second = arguments.last else {
            throw CocoaError(.fileNoSuchFile)
        }
        let layers = (try read(first), try read(second))
        print("ready \(layers.0.count) \(layers.1.count)")
        fflush(nil)
        while let line = readLine() {
            let words = line.split(separator: " ").map(String.init)
            if words.first == "dump", let path = words.last {
                try dump(try OverlapJoin.pairs(layers.0, layers.1), path)
                print("done")
            } else {
                let tasks = words.last.flatMap(Int.init) ?? 1
                print(try await time(layers, tasks: tasks, assumingValid: words.first == "assume"))
            }
            fflush(nil)
        }
    }

    private static func time(
        _ layers: ([MultiPolygon], [MultiPolygon]), tasks: Int, assumingValid: Bool
    ) async throws -> Double {
        let start = ContinuousClock.now
        let pairs =
            tasks == 0
            ? try synchronous(layers, assumingValid)
            : try await OverlapJoin.pairs(layers.0, layers.1, assumingValid: assumingValid, tasks: tasks)
        let elapsed = ContinuousClock.now - start
        precondition(!pairs.isEmpty, "no pair was found")
        return elapsed / .milliseconds(1)
    }

    private static func synchronous(
        _ layers: ([MultiPolygon], [MultiPolygon]), _ assumingValid: Bool
    ) throws -> [OverlapPair] {
        try OverlapJoin.pairs(layers.0, layers.1, assumingValid: assumingValid)
    }

    private static func read(_ path: String) throws -> [MultiPolygon] {
        let reader = try GeoJSONReader(contentsOf: URL(filePath: path), gridDirectory: "")
        return try reader.features().map { MultiPolygon($0.geometry?.polygons ?? []) }
    }

    private static func dump(_ pairs: [OverlapPair], _ path: String) throws {
        let lines = pairs.filter { $0.area > 0 }.map { "\($0.first),\($0.second),\($0.area)" }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
    }
}
