// SPDX-License-Identifier: EUPL-1.2

/// Work that may not take longer than a given time, nor go on when nobody waits for it.
enum Tijdgrens {
    /// How often is looked whether anybody still waits.
    private static let tussentijd = Duration.seconds(1)

    /// - Parameter wachtIemand: Whether anybody still waits for the outcome.
    /// - Throws: A problem when the time is over or nobody waits any more; the work has then been told to stop.
    static func binnen<Uitkomst: Sendable>(
        _ duur: Duration, zolang wachtIemand: @escaping @Sendable () -> Bool = { true },
        _ werk: @escaping @Sendable () async throws -> Uitkomst
    ) async throws -> Uitkomst {
        try await withThrowingTaskGroup(of: Uitkomst.self) { groep in
            groep.addTask { try await werk() }
            groep.addTask {
                let einde = ContinuousClock.now + duur
                while ContinuousClock.now < einde {
                    try await Task.sleep(for: min(tussentijd, einde - .now))
                    guard wachtIemand() else { throw Probleem.vertrokken }
                }
                throw Probleem.druk("Het antwoord kostte meer tijd dan is toegestaan. Vraag minder tegelijk.")
            }
            defer { groep.cancelAll() }
            guard let uitkomst = try await groep.next() else { throw Probleem.intern }
            return uitkomst
        }
    }
}

extension Duration {
    /// In milliseconds with microseconds.
    var milliseconden: Double {
        Double(components.seconds) * 1e3 + (Double(components.attoseconds) / 1e12).rounded() / 1e3
    }
}
