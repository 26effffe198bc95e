// SPDX-License-Identifier: EUPL-1.2

/// One thing that was checked of a kaart after it was drawn.
public struct Keuring: Hashable, Sendable, Encodable {
    /// What was checked, as in `namenVrijVanElkaar`.
    public let naam: String
    /// What was measured, in the unit that the name of the bound tells; nil when there was nothing to measure.
    public let gemeten: Double?
    /// What it was measured against, in words with its unit.
    public let grens: String
    /// Whether it is as it should be.
    public let isGoed: Bool

    init(_ naam: String, hoogstens grens: Double, _ eenheid: String, _ gemeten: Double?) {
        self.naam = naam
        self.gemeten = gemeten
        self.grens = "hoogstens \(grens) \(eenheid)"
        isGoed = gemeten.map { $0 <= grens } ?? true
    }

    init(_ naam: String, minstens grens: Double, _ eenheid: String, _ gemeten: Double?) {
        self.naam = naam
        self.gemeten = gemeten
        self.grens = "minstens \(grens) \(eenheid)"
        isGoed = gemeten.map { $0 >= grens } ?? true
    }
}
