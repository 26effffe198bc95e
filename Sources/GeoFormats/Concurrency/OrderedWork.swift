// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Spreads pieces of work over the cores and hands on what comes of them in the order of the pieces.
///
/// By threads and not by tasks: readers are called from code that is not asynchronous, with bodies that are not Sendable.
enum OrderedWork {
    /// - Parameters:
    ///   - next: Gives the pieces one after another, nil at the end; on the thread of the caller.
    ///   - work: What is done with a piece, on any thread.
    ///   - deliver: Gets what came of each, on the thread of the caller.
    /// - Throws: What `next` or `deliver` throws; before an error of `next` all earlier pieces are delivered.
    static func run<Piece: Sendable, Outcome: Sendable>(
        _ next: () throws -> Piece?, work: @escaping @Sendable (Piece) -> Outcome, deliver: (Outcome) throws -> Void
    ) throws {
        var jobs: [Job<Outcome>] = []
        // After an error nobody takes what is still under way, but no work outlives the call.
        defer { for job in jobs { _ = job.wait() } }
        var fault: (any Error)?
        var isAtEnd = false
        while true {
            while !isAtEnd, jobs.count < atOnce {
                do {
                    if let piece = try next() {
                        jobs.append(Job { work(piece) })
                    } else {
                        isAtEnd = true
                    }
                } catch {
                    (fault, isAtEnd) = (error, true)
                }
            }
            guard !jobs.isEmpty else { break }
            if let outcome = jobs.removeFirst().wait() { try deliver(outcome) }
        }
        if let fault { throw fault }
    }

    /// Some more than there are cores, so that none waits while the caller takes an outcome that keeps it busy for long.
    private static let atOnce = ProcessInfo.processInfo.activeProcessorCount + 4
}
