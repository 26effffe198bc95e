// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// How long and from where to fuzz, from the environment that `Scripts/fuzz` sets.
struct FuzzSettings {
    /// The seed of the first input; each next one has the next seed.
    let seed: UInt64
    /// How many inputs at the most.
    let iterations: Int
    /// When to stop, however many inputs are left.
    let seconds: Double
    /// The readers to be fuzzed, by name; nil for all.
    let reader: String?
    /// The folder in which the input under test is kept for the case that the process dies.
    let journal: String?

    static let current: FuzzSettings = {
        let environment = ProcessInfo.processInfo.environment
        let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init)
        let iterations = environment["FUZZ_ITERATIONS"].flatMap { Int($0) }
        return FuzzSettings(
            seed: environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 1,
            iterations: iterations ?? (seconds == nil ? 20_000 : .max), seconds: seconds ?? .infinity,
            reader: environment["FUZZ_READER"], journal: environment["FUZZ_JOURNAL"])
    }()
}
