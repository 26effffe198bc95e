// SPDX-License-Identifier: EUPL-1.2

import Logging
import Synchronization

/// Keeps what is logged, for tests to look at.
final class Logboek: Sendable {
    private let regels = Mutex<[(niveau: Logger.Level, tekst: String)]>([])

    var logger: Logger { Logger(label: "proef") { [self] _ in Schrijver(logboek: self) } }

    /// The errors that were logged.
    var fouten: [String] { regels.withLock { $0.filter { $0.niveau >= .error }.map(\.tekst) } }

    private struct Schrijver: LogHandler {
        let logboek: Logboek
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey naam: String) -> Logger.Metadata.Value? {
            get { metadata[naam] }
            set { metadata[naam] = newValue }
        }

        func log(event: LogEvent) {
            logboek.regels.withLock { $0.append((event.level, "\(event.message) \(event.metadata ?? [:])")) }
        }
    }
}
