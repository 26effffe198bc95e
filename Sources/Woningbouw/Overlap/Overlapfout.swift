// SPDX-License-Identifier: EUPL-1.2

/// The pair whose overlap could not be computed, and why.
public struct Overlapfout: Error, Hashable, Sendable, CustomStringConvertible {
    /// The id of the locatie.
    public let locatie: String
    /// The id of the gebied.
    public let gebied: String
    /// Why.
    public let reden: String

    /// One sentence for people.
    public var description: String {
        "the overlap of locatie '\(locatie)' and gebied '\(gebied)' cannot be computed: \(reden)"
    }
}
