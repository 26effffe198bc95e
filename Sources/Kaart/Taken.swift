// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Work that is divided over tasks.
enum Taken {
    /// How many tasks work at the same time.
    static var tegelijk: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// The results in the order of what they were made from, whichever task was ready first.
    static func map<Van: Sendable, Naar: Sendable>(
        _ delen: [Van], _ werk: @escaping @Sendable (Van) async throws -> Naar
    ) async throws -> [Naar] {
        try await withThrowingTaskGroup(of: (Int, Naar).self) { groep in
            for (index, deel) in delen.enumerated() { groep.addTask { (index, try await werk(deel)) } }
            var resultaten: [(Int, Naar)] = []
            for try await resultaat in groep { resultaten.append(resultaat) }
            return resultaten.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
