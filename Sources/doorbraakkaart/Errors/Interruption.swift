// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import Foundation
import Synchronization

/// Ends work in good order when the user or the system asks for it (SIGINT, SIGTERM).
///
/// The work is cancelled, so that files and transactions are left as they were. Work that does not stop within a second
/// is broken off, as is any at the second signal: a transaction is then undone when the store is next opened.
enum Interruption {
    private static let received = Mutex<Int32?>(nil)
    private static let grace = DispatchTimeInterval.seconds(1)

    /// Runs work that stops at a signal.
    static func guarding(_ work: @escaping @Sendable () async throws -> Void) async throws {
        // A limit on the size of files is then an error of the write, and not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        let task = Task(operation: work)
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                let isFirst = received.withLock { first in
                    defer { first = first ?? number }
                    return first == nil
                }
                guard isFirst else { die(of: number) }
                task.cancel()
                DispatchQueue.global().asyncAfter(deadline: .now() + grace) {
                    Message.error("broken off at your request")
                    die(of: number)
                }
            }
            source.resume()
            return source
        }
        defer { sources.forEach { $0.cancel() } }
        let result = await task.result
        // Work that was done before it noticed the signal is done.
        if case .failure = result, let number = received.withLock(\.self) {
            Message.error("stopped at your request: nothing was written")
            die(of: number)
        }
        try result.get()
    }

    /// Ends with the exit code by which shells know a signal.
    private static func die(of number: Int32) -> Never { exit(128 + number) }
}
