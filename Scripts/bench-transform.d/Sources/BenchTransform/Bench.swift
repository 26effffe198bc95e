// SPDX-License-Identifier: EUPL-1.2

import BareProj
import Foundation
import Geometry

/// One of the ways to transform an array.
enum Contender: String, CaseIterable {
    case bare = "PROJ from C"
    case one = "RDTransformer, one core"
    case all = "RDTransformer, all cores"

    /// What it takes, and the pairs.
    func run(_ points: [Double], inverse: Bool, folder: String) async throws -> (time: Time, pairs: [Double]) {
        var pairs = points
        // Makes the array its own, so that the copy is in nobody's time.
        pairs[0] = points[0]
        let start = Time.now
        switch self {
        case .bare:
            let fault = pairs.withUnsafeMutableBufferPointer {
                bare_transform(folder, $0.baseAddress, $0.count / 2, inverse ? 1 : 0)
            }
            guard fault == 0 else { throw BenchError(text: "bare PROJ failed with \(fault)") }
        case .one:
            let transformer = try RDTransformer(gridDirectory: folder)
            if inverse { try transformer.toETRS89(&pairs) } else { try transformer.toRD(&pairs) }
        case .all:
            try await RDTransformer.transformConcurrently(
                &pairs, from: inverse ? .rdNew : .crs84, to: inverse ? .crs84 : .rdNew, gridDirectory: folder)
        }
        return (Time.now - start, pairs)
    }
}

/// Seconds on the wall, and seconds of all cores that this process had; the latter hold on a busy machine as well.
struct Time {
    let wall: Double
    let processor: Double

    static var now: Time {
        Time(wall: seconds(CLOCK_MONOTONIC), processor: seconds(CLOCK_PROCESS_CPUTIME_ID))
    }

    static func - (end: Time, start: Time) -> Time {
        Time(wall: end.wall - start.wall, processor: end.processor - start.processor)
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

struct BenchError: Error { let text: String }

@main
enum Bench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let count = Int(arguments[2]), let runs = Int(arguments[3]) else {
            throw BenchError(text: "use Scripts/bench-transform")
        }
        let folder = arguments[1]
        var generator = SystemRandomNumberGenerator()
        var points: [Double] = []
        points.reserveCapacity(2 * count)
        for _ in 0..<count {
            points.append(.random(in: 3.3...7.2, using: &generator))
            points.append(.random(in: 50.75...53.5, using: &generator))
        }
        print("\(count) points, \(runs) runs, \(ProcessInfo.processInfo.activeProcessorCount) cores")
        try await measure("ETRS89 to RD New", points, inverse: false, runs, folder)
        try RDTransformer(gridDirectory: folder).toRD(&points)
        try await measure("RD New to ETRS89", points, inverse: true, runs, folder)
    }

    private static func measure(
        _ title: String, _ points: [Double], inverse: Bool, _ runs: Int, _ folder: String
    ) async throws {
        var taken: [Contender: [Time]] = [:]
        for turn in 0..<runs {
            // Each starts as often as any other, so that a slow spell of the machine hits all alike.
            let all = Contender.allCases
            let order = all[(turn % all.count)...] + all[..<(turn % all.count)]
            var truth: [Double]?
            for contender in order {
                let result = try await contender.run(points, inverse: inverse, folder: folder)
                taken[contender, default: []].append(result.time)
                guard truth == nil || truth == result.pairs else { throw BenchError(text: "the results differ") }
                truth = result.pairs
            }
        }
        print("\n\(title)")
        for contender in Contender.allCases {
            print(
                pad(contender.rawValue), ratios("wall", taken[contender] ?? [], taken[.bare] ?? [], \.wall),
                ratios("   processor", taken[contender] ?? [], taken[.bare] ?? [], \.processor))
        }
    }

    /// The median in seconds, its ratio to that of bare PROJ, and the smallest and largest ratio within a turn.
    private static func ratios(_ name: String, _ times: [Time], _ bare: [Time], _ clock: KeyPath<Time, Double>)
        -> String
    {
        let (times, bare) = (times.map { $0[keyPath: clock] }, bare.map { $0[keyPath: clock] })
        let turns = zip(times, bare).map { $0 / $1 }
        return "\(name) \(format(median(times))) s, ratio \(format(median(times) / median(bare)))"
            + " (\(format(turns.min() ?? 0)) to \(format(turns.max() ?? 0)))"
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
    }

    private static func pad(_ text: String) -> String {
        text.padding(toLength: 26, withPad: " ", startingAt: 0)
    }

    private static func format(_ value: Double) -> String {
        String(format: "%6.3f", value)
    }
}
