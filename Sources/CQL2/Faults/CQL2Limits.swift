// SPDX-License-Identifier: EUPL-1.2

/// How much a filter may ask for, so that none from outside takes more than its share of time, memory or stack.
public struct CQL2Limits: Hashable, Sendable {
    /// The length in bytes of UTF-8.
    public var bytes: Int
    /// How deep parentheses, calls and operations may lie within each other.
    public var depth: Int
    /// The number of `+`, `-`, `*`, `/`, `%`, `div` and `^`, each of which is a level of its own.
    public var operators: Int
    /// The number of positions in all geometries together.
    public var positions: Int

    /// Limits, by default more than any filter has that people or programs write.
    public init(bytes: Int = 1_000_000, depth: Int = 64, operators: Int = 200, positions: Int = 20_000) {
        self.bytes = bytes
        self.depth = depth
        self.operators = operators
        self.positions = positions
    }
}
