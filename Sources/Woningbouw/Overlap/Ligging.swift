// SPDX-License-Identifier: EUPL-1.2

/// How one locatie lies with respect to all gebieden together.
public struct Ligging: Hashable, Sendable {
    /// The id of the locatie.
    public let locatie: String
    /// Inside, partly, touching, outside, or not to be said.
    public let relatie: Relatie
    /// The share of the locatie in the union of the gebieden, 0 to 1; nil when not to be said.
    public let aandeel: Double?
    /// Whether an outline that decides it is only indicatief.
    public let indicatief: Bool
    /// The ids of the gebieden with which it overlaps, sorted by their numbers.
    public let gebieden: [String]
}
