// SPDX-License-Identifier: EUPL-1.2

/// The overlap of one locatie with one gebied.
public struct Overlap: Hashable, Sendable {
    /// The id of the locatie.
    public let locatie: String
    /// The id of the gebied.
    public let gebied: String
    /// How the locatie lies with respect to the gebied.
    public let relatie: Relatie
    /// The common area in m².
    public let oppervlakte: Double
    /// The common area as a share of the locatie, 0 to 1.
    public let aandeelLocatie: Double
    /// The share of the locatie in all gebieden together, each part of the ground once, 0 to 1.
    public let aandeelSamen: Double
    /// The common area as a share of the gebied, 0 to 1.
    public let aandeelGebied: Double
    /// Whether either outline is only indicatief.
    public let indicatief: Bool
    /// The area in m² up to which two outlines count as not overlapping.
    public let tolerantie: Double

    /// The common area in hectares.
    public var hectare: Double { oppervlakte / 10_000 }
}
