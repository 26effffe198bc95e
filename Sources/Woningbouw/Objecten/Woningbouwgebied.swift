// SPDX-License-Identifier: EUPL-1.2

/// A *grootschalig woningbouwgebied*: a designated large-scale housing area, often a collection of places.
public struct Woningbouwgebied: Hashable, Sendable, Identifiable {
    /// The stable name in kebab-case, as in `amsterdam-haven-stad`.
    public var id: String
    /// The number in lists.
    public var nummer: Int
    /// The name.
    public var naam: String
    /// The region of the agreement it belongs to, when known.
    public var regio: String?
    /// The gemeenten in which it lies, by their official names.
    public var gemeenten: [String]
    /// The provincies in which it lies.
    public var provincies: [String]
    /// All stated numbers of dwellings.
    public var opgaven: [Woningopgave]
    /// From when it counts, and by what decision.
    public var aanwijzing: Aanwijzing
    /// What the outline is worth.
    public var begrenzing: Begrenzing
    /// The sources of the fields.
    public var bronnen: [Bronvermelding]
    /// The outline with a part per place, or the places when there is none.
    public var vorm: Vorm
    /// The attributes of the source that have no place of their own here, as a JSON object with sorted names.
    public var overige: String?

    /// A gebied of which only the required facts are given; the rest is unknown.
    public init(
        id: String, nummer: Int, naam: String, regio: String? = nil, gemeenten: [String] = [],
        provincies: [String] = [], opgaven: [Woningopgave] = [], aanwijzing: Aanwijzing, begrenzing: Begrenzing,
        bronnen: [Bronvermelding] = [], vorm: Vorm, overige: String? = nil
    ) {
        self.id = id
        self.nummer = nummer
        self.naam = naam
        self.regio = regio
        self.gemeenten = gemeenten
        self.provincies = provincies
        self.opgaven = opgaven
        self.aanwijzing = aanwijzing
        self.begrenzing = begrenzing
        self.bronnen = bronnen
        self.vorm = vorm
        self.overige = overige
    }

    /// The number of dwellings that is shown, nil when not known.
    public var woningen: Woningopgave? { opgaven.getoond }
}
