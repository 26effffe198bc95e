// SPDX-License-Identifier: EUPL-1.2

/// Why the data that the product ships cannot be used.
public struct Geodatafout: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence for people.
    public let description: String

    /// A fault in the shipped data.
    public init(_ description: String) {
        self.description = description
    }
}
