// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Foundation
internal import Synchronization

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
        let queue = DispatchQueue(label: "geoformats.ordered", attributes: .concurrent)
        var jobs: [Job<Outcome>] = []
        // After an error nobody takes what is still under way, but no work outlives the call.
        defer { for job in jobs { _ = job.wait() } }
        var fault: (any Error)?
        var isAtEnd = false
        while true {
            while !isAtEnd, jobs.count < atOnce {
                do {
                    if let piece = try next() {
                        jobs.append(Job(piece, on: queue, work))
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

/// A piece of work under way.
private final class Job<Outcome: Sendable>: Sendable {
    private let outcome = Mutex<Outcome?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    init<Piece: Sendable>(
        _ piece: Piece, on queue: DispatchQueue, _ work: @escaping @Sendable (Piece) -> Outcome
    ) {
        queue.async {
            let result = work(piece)
            self.outcome.withLock { $0 = result }
            self.isDone.signal()
        }
    }

    /// Waits for the outcome, which can be taken once.
    func wait() -> Outcome? {
        isDone.wait()
        return outcome.withLock { outcome in
            defer { outcome = nil }
            return outcome
        }
    }
}
