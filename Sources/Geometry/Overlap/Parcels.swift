// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// Work cut into parcels, done one after the other or by several tasks.
enum Parcels {
    /// Ranges of things that follow each other, each as light as can be but not below the limit.
    static func ranges(weights: some Sequence<Int>, limit: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var (start, end, sum) = (0, 0, 0)
        for weight in weights {
            sum += weight
            end += 1
            if sum >= limit {
                ranges.append(start..<end)
                (start, sum) = (end, 0)
            }
        }
        if start < end { ranges.append(start..<end) }
        return ranges
    }

    /// What becomes of each parcel, in their order; the next task that is free takes the next parcel.
    /// - Throws: `CancellationError` when the task is cancelled before the last parcel is taken.
    static func map<Outcome: Sendable>(
        _ parcels: [Range<Int>], tasks: Int, _ body: @escaping @Sendable (Range<Int>) -> Outcome
    ) async throws -> [Outcome] {
        let next = Counter()
        return try await withThrowingTaskGroup(of: [(Int, Outcome)].self) { group in
            for _ in 0..<max(1, min(tasks, parcels.count)) {
                group.addTask {
                    var done: [(Int, Outcome)] = []
                    while case let number = next.take(), number < parcels.count {
                        try Task.checkCancellation()
                        done.append((number, body(parcels[number])))
                    }
                    return done
                }
            }
            var outcomes = [Outcome?](repeating: nil, count: parcels.count)
            for try await done in group {
                for (number, outcome) in done { outcomes[number] = outcome }
            }
            return outcomes.compactMap { $0 }
        }
    }
}

/// Numbers from 0, each given out once.
private final class Counter: Sendable {
    private let next = Atomic(0)

    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
}
