// SPDX-License-Identifier: EUPL-1.2

/// Work on the items of a list that is divided over the cores when the list is long enough to be worth it.
enum Verdeling {
    /// How many items are one piece of work: some tenths of a millisecond, so that no core waits long for the last.
    private static let deel = 12

    /// What is made of the parts of a list, in its order.
    static func map<Van: Sendable, Naar: Sendable>(
        _ lijst: [Van], _ werk: @escaping @Sendable (ArraySlice<Van>) throws -> Naar
    ) async throws -> [Naar] {
        guard lijst.count > deel else { return [try werk(lijst[...])] }
        return try await withThrowingTaskGroup(of: (Int, Naar).self) { groep in
            for begin in stride(from: 0, to: lijst.count, by: deel) {
                groep.addTask { (begin, try werk(lijst[begin..<min(begin + deel, lijst.count)])) }
            }
            var delen: [(begin: Int, uitkomst: Naar)] = []
            for try await deel in groep { delen.append(deel) }
            return delen.sorted { $0.begin < $1.begin }.map(\.uitkomst)
        }
    }
}
