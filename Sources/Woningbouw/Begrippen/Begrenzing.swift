// SPDX-License-Identifier: EUPL-1.2

/// What an outline is worth: its origin, accuracy, date and source.
public struct Begrenzing: Hashable, Sendable {
    /// The origin of an outline.
    public enum Herkomst: String, CaseIterable, Sendable {
        /// From the authority that decides on it.
        case officieel
        /// Derived from official outlines.
        case afgeleid
        /// Drawn from descriptions: no rights can be derived from it.
        case indicatief
        /// There is no outline, only a place.
        case onbekend
    }

    /// The origin.
    public var herkomst: Herkomst
    /// How far the true outline may lie from it, in metres, when known.
    public var nauwkeurigheid: Double?
    /// The date of which it shows the situation, when known.
    public var peildatum: Datum?
    /// The source.
    public var bron: String?
    /// How it was made.
    public var toelichting: String?

    /// What an outline is worth.
    public init(
        herkomst: Herkomst, nauwkeurigheid: Double? = nil, peildatum: Datum? = nil, bron: String? = nil,
        toelichting: String? = nil
    ) {
        self.herkomst = herkomst
        self.nauwkeurigheid = nauwkeurigheid
        self.peildatum = peildatum
        self.bron = bron
        self.toelichting = toelichting
    }

    /// Whether what follows from the outline is itself only indicative.
    public var isIndicatief: Bool { herkomst == .indicatief || herkomst == .onbekend }
}
