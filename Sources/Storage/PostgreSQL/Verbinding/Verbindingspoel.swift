// SPDX-License-Identifier: EUPL-1.2

/// The connections to one database, each of which does one piece of work at a time.
///
/// A database that is away is tried again after a pause that grows, so that many questions at once do not keep it from
/// coming back; until then each of them fails at once.
actor Verbindingspoel {
    private let geduld: Duration
    private var vrij: [Postgreswerker]
    private var wachtenden: [(nummer: Int, hervat: CheckedContinuation<Postgreswerker, any Error>)] = []
    private var volgnummer = 0
    private var terugval = Terugval()

    /// - Parameter geduld: How long somebody waits for a connection to come free.
    init(_ adres: Postgresadres, aantal: Int, geduld: Duration = .seconds(StorageError.wachttijd)) {
        self.geduld = geduld
        vrij = (0..<aantal).map { Postgreswerker(adres, nummer: $0) }
    }

    /// Does work on a connection.
    func doe<Antwoord: Sendable>(
        _ werk: @escaping @Sendable (Postgresverbinding) throws -> Antwoord
    ) async throws -> Antwoord {
        let werker = try await neem()
        let uitkomst: Result<Antwoord, any Error>
        do {
            // Asking first whether there is a connection would be one more change of threads.
            if let antwoord = try await werker.doe(werk) {
                uitkomst = .success(antwoord)
            } else {
                try await verbind(werker)
                guard let antwoord = try await werker.doe(werk) else { throw Postgresfout.geenVerbinding }
                uitkomst = .success(antwoord)
            }
        } catch { uitkomst = .failure(error) }
        // What was cancelled may reach the server late, and must not hit the work that comes after it.
        if Task.isCancelled { await werker.sluit() }
        geefTerug(werker)
        return try uitkomst.get()
    }

    // MARK: Connecting

    private func verbind(_ werker: Postgreswerker) async throws {
        if let fout = terugval.fout(op: .now) { throw fout }
        do { try await werker.verbind() } catch let fout as Postgresfout {
            terugval.mislukt(fout, op: .now)
            throw fout
        }
        terugval = Terugval()
    }

    // MARK: Waiting

    private func neem() async throws -> Postgreswerker {
        if let werker = vrij.popLast() { return werker }
        volgnummer += 1
        let nummer = volgnummer
        let wekker = Task {
            try await Task.sleep(for: geduld)
            weiger(nummer, StorageError(.busy, "all connections to the store are in use: try again"))
        }
        defer { wekker.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wachtenden.append((nummer, $0)) }
        } onCancel: {
            Task { await weiger(nummer, CancellationError()) }
        }
    }

    private func geefTerug(_ werker: Postgreswerker) {
        if wachtenden.isEmpty { return vrij.append(werker) }
        wachtenden.removeFirst().hervat.resume(returning: werker)
    }

    private func weiger(_ nummer: Int, _ fout: any Error) {
        guard let index = wachtenden.firstIndex(where: { $0.nummer == nummer }) else { return }
        wachtenden.remove(at: index).hervat.resume(throwing: fout)
    }
}

/// How long a database that is away is left alone.
struct Terugval {
    private static let kortste = Duration.milliseconds(100)
    private static let langste = Duration.seconds(5)

    private var pauze = kortste
    private var laatste: (fout: Postgresfout, tot: ContinuousClock.Instant)?

    /// The fault of the last attempt, as long as there should be no next.
    func fout(op nu: ContinuousClock.Instant) -> Postgresfout? {
        guard let laatste, nu < laatste.tot else { return nil }
        return laatste.fout
    }

    mutating func mislukt(_ fout: Postgresfout, op nu: ContinuousClock.Instant) {
        laatste = (fout, nu + pauze)
        pauze = min(pauze * 2, Self.langste)
    }
}
