// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Synchronization

/// A piece of work under way on another thread.
///
/// ```swift
/// let jobs = parts.map { part in Job { part.encoded() } }
/// for job in jobs { if let bytes = job.wait() { send(bytes) } }
/// ```
public final class Job<Outcome: Sendable>: Sendable {
    private let outcome = Mutex<Outcome?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    /// Begins the work as soon as a core is free.
    public init(_ work: @escaping @Sendable () -> Outcome) {
        DispatchQueue.global().async {
            let result = work()
            self.outcome.withLock { $0 = result }
            self.isDone.signal()
        }
    }

    /// Waits for the outcome, which can be taken once; nil after that.
    public func wait() -> Outcome? {
        isDone.wait()
        defer { isDone.signal() }
        return outcome.withLock { outcome in
            defer { outcome = nil }
            return outcome
        }
    }
}
