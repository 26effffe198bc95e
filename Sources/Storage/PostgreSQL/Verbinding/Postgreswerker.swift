// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Synchronization

/// A connection with a thread of its own: what it does waits for the server, and the threads of tasks are few.
actor Postgreswerker {
    private let draad: Draad
    private let adres: Postgresadres
    private var verbinding: Postgresverbinding?
    private nonisolated let afbreker = Mutex<Postgresannulering?>(nil)

    init(_ adres: Postgresadres, nummer: Int) {
        self.adres = adres
        draad = Draad(label: "doorbraakkaart.postgresql.\(nummer)")
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { draad.asUnownedSerialExecutor() }

    /// Makes a connection in the place of any that it had.
    func verbind() throws {
        sluit()
        let nieuw = try Postgresverbinding(adres)
        afbreker.withLock { $0 = nieuw.annulering() }
        verbinding = nieuw
    }

    func sluit() {
        afbreker.withLock { $0 = nil }
        verbinding = nil
    }

    /// Does work on the connection; when its task is cancelled, the server breaks it off.
    /// - Returns: Nil when there is no connection, or no longer.
    func doe<Antwoord: Sendable>(
        _ werk: @Sendable (Postgresverbinding) throws -> Antwoord
    ) async throws -> Antwoord? {
        try Task.checkCancellation()
        guard let verbinding, verbinding.isBruikbaar else { return nil }
        return try await withTaskCancellationHandler {
            do { return try werk(verbinding) } catch  where Task.isCancelled {
                throw CancellationError()
            }
        } onCancel: {
            afbreker.withLock(\.self)?.breekAf()
        }
    }
}

/// Runs the work of one connection, one piece at a time.
final class Draad: SerialExecutor {
    private let rij: DispatchQueue

    init(label: String) {
        rij = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        rij.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
