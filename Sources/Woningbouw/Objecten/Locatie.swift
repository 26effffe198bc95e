// SPDX-License-Identifier: EUPL-1.2

/// A *doorbraaklocatie woningbouw*, a housing location of the letter to the Kamer (``Brief``).
public struct Locatie: Hashable, Sendable, Identifiable {
    /// The stable name in kebab-case, as in `bleizo`.
    public var id: String
    /// The number on the kaart.
    public var nummer: Int
    /// The name on the kaart.
    public var naam: String
    /// How sure the name is, nil when nothing is said of it.
    public var naamZekerheid: Naamzekerheid?
    /// The gemeenten in which it lies, by their official names.
    public var gemeenten: [String]
    /// The CBS codes of the gemeenten (`GMnnnn`), in the same order; empty when not given.
    public var gemeentecodes: [String]
    /// The provincies in which it lies.
    public var provincies: [String]
    /// All stated numbers of dwellings; ``woningen`` is the one that is shown.
    public var opgaven: [Woningopgave]
    /// The status in the doorbraakaanpak, nil when not known.
    public var status: Status?
    /// What is known about the status, in words.
    public var statusToelichting: String?
    /// The phase of the gebiedsontwikkeling, when known.
    public var fase: String?
    /// What is known, agreed and planned, from day to day.
    public var agenda: Doorbraakagenda
    /// What the outline is worth.
    public var begrenzing: Begrenzing
    /// The sources of the fields.
    public var bronnen: [Bronvermelding]
    /// The outline, or the place when there is none.
    public var vorm: Vorm
    /// The attributes of the source that have no place of their own here, as a JSON object with sorted names.
    public var overige: String?

    /// A locatie of which only the required facts are given; the rest is unknown.
    public init(
        id: String, nummer: Int, naam: String, naamZekerheid: Naamzekerheid? = nil, gemeenten: [String] = [],
        gemeentecodes: [String] = [], provincies: [String] = [], opgaven: [Woningopgave] = [], status: Status? = nil,
        statusToelichting: String? = nil, fase: String? = nil, agenda: Doorbraakagenda = Doorbraakagenda(),
        begrenzing: Begrenzing, bronnen: [Bronvermelding] = [], vorm: Vorm, overige: String? = nil
    ) {
        self.id = id
        self.nummer = nummer
        self.naam = naam
        self.naamZekerheid = naamZekerheid
        self.gemeenten = gemeenten
        self.gemeentecodes = gemeentecodes
        self.provincies = provincies
        self.opgaven = opgaven
        self.status = status
        self.statusToelichting = statusToelichting
        self.fase = fase
        self.agenda = agenda
        self.begrenzing = begrenzing
        self.bronnen = bronnen
        self.vorm = vorm
        self.overige = overige
    }

    /// The number of dwellings that is shown, nil when not known.
    public var woningen: Woningopgave? { opgaven.getoond }
}
