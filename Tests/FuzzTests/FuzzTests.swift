// SPDX-License-Identifier: EUPL-1.2

import Testing

/// Readers take bytes from anywhere; `Scripts/fuzz` runs this for as long as one likes.
@Suite("Any bytes")
struct FuzzTests {
    @Test(arguments: FuzzSubject.all)
    func `give a value that can be written and read again, or a typed error`(subject: FuzzSubject) throws {
        let settings = FuzzSettings.current
        guard settings.reader == nil || settings.reader == subject.description else { return }
        let run = try FuzzRun(subject, settings)
        for failure in run.failures { Issue.record("\(subject): \(failure)") }
        if settings.reader != nil || settings.seconds.isFinite {
            print("\(subject): \(run.inputs) inputs, \(run.parsed) of them read, \(run.failures.count) failures")
        }
        // Were nearly all inputs refused at once, they would test nothing.
        if run.inputs >= 1_000 { #expect(run.parsed * 50 > run.inputs) }
    }

    @Test(arguments: FuzzSubject.all)
    func `the corpus is valid`(subject: FuzzSubject) throws {
        for input in try subject.corpus() {
            #expect(try subject.check(input), "\(FuzzRun.Failure.hex(input))")
        }
    }

    @Test(arguments: FuzzSubject.all)
    func `the same seed gives the same input`(subject: FuzzSubject) throws {
        let mutator = Mutator(corpus: try subject.corpus(), words: subject.words)
        for seed in 0..<100 as Range<UInt64> { #expect(mutator.input(seed: seed) == mutator.input(seed: seed)) }
        #expect(Set((0..<100).map { mutator.input(seed: $0) }).count > 90)
    }
}
