// SPDX-License-Identifier: EUPL-1.2

/// Work that may not take longer than a given time.
enum Tijdgrens {
    /// - Throws: A problem when the time is over; the work has then been told to stop.
    static func binnen<Uitkomst: Sendable>(
        _ duur: Duration, _ werk: @escaping @Sendable () async throws -> Uitkomst
    ) async throws -> Uitkomst {
        try await withThrowingTaskGroup(of: Uitkomst.self) { groep in
            groep.addTask { try await werk() }
            groep.addTask {
                try await Task.sleep(for: duur)
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
