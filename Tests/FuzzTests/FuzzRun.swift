// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Inputs one after another through a reader.
struct FuzzRun {
    /// One input that broke a rule.
    struct Failure: CustomStringConvertible {
        let seed: UInt64
        let input: [UInt8]
        let reason: String

        var description: String { "\(reason)\nseed \(seed), bytes \(Self.hex(input))" }

        static func hex(_ bytes: [UInt8]) -> String {
            bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        }
    }

    private(set) var inputs = 0
    /// How many of them were read as valid.
    private(set) var parsed = 0
    private(set) var failures: [Failure] = []
    /// No input is so large that reading it and all that is done with it should take longer.
    private static let patience = Duration.seconds(10)

    init(_ subject: FuzzSubject, _ settings: FuzzSettings) throws {
        let mutator = Mutator(corpus: try subject.corpus(), words: subject.words)
        let journal = try settings.journal.map { try Journal(folder: $0, name: subject.description) }
        let clock = ContinuousClock()
        let start = clock.now
        var seed = settings.seed
        let enough =
            settings.seconds.isFinite ? settings.iterations : min(settings.iterations, subject.ordinaryIterations)
        while inputs < enough, failures.count < 5 {
            if inputs.isMultiple(of: 64), (clock.now - start) / .seconds(1) > settings.seconds { break }
            let input = mutator.input(seed: seed)
            try journal?.note(seed, input)
            let begin = clock.now
            do {
                if try subject.check(input) { parsed += 1 }
                let duration = clock.now - begin
                if duration > Self.patience { throw FuzzFault("it took \(duration)") }
            } catch {
                failures.append(Failure(seed: seed, input: input, reason: "\(error)"))
            }
            inputs += 1
            seed &+= 1
        }
    }
}

/// Keeps the input under test in a file: after a trap or a hang it tells on which input.
private struct Journal {
    private let file: FileHandle

    init(folder: String, name: String) throws {
        let path = folder + "/" + name
        guard FileManager.default.createFile(atPath: path, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        file = try FileHandle(forWritingTo: URL(filePath: path))
    }

    func note(_ seed: UInt64, _ input: [UInt8]) throws {
        try file.seek(toOffset: 0)
        try file.write(contentsOf: Data("seed \(seed), bytes \(FuzzRun.Failure.hex(input))\n".utf8))
        // Written over the last one, which may have been longer.
        try file.truncate(atOffset: file.offset())
    }
}
