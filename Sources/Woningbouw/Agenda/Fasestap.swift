// SPDX-License-Identifier: EUPL-1.2

/// A phase of the gebiedsontwikkeling, from the day of its vermelding until the next.
public struct Fasestap: Agendapost {
    /// The phase.
    public var fase: Projectfase
    /// The source and the period.
    public var vermelding: Vermelding

    /// A phase from a day on.
    public init(_ fase: Projectfase, vermelding: Vermelding) {
        self.fase = fase
        self.vermelding = vermelding
    }

    /// The entry in a post, nil when something is wrong, which the reader has then been told.
    public init?(_ lezer: inout Postlezer) {
        let fase = lezer.verplichteKeuze("fase", Projectfase.self)
        guard let vermelding = lezer.vermelding(), let fase else { return nil }
        self.init(fase, vermelding: vermelding)
    }

    /// What entries have in common of which a later one takes the place of an earlier one.
    public var reeks: String? { "fase" }

    /// The fields beside those of the vermelding.
    public var eigenVelden: [Postveld] { [Postveld("fase", fase)].compactMap(\.self) }
}

/// The phases of Planmonitor Wonen (its `status_project`).
public enum Projectfase: String, CaseIterable, Sendable {
    case studie = "Studie"
    case start = "Start"
    case initiatief = "Initiatief"
    case definitie = "Definitie"
    case ontwerp = "Ontwerp"
    case voorbereiding = "Voorbereiding"
    case bouwvoorbereiding = "Bouwvoorbereiding"
    case eersteWoning = "Realisatie tot eerste woning"
    case laatsteWoning = "Realisatie tot laatste woning"
    case nazorg = "Nazorg"
    case afgerond = "Afgerond"
    case onbekend = "Onbekend"

    /// Whether it comes before the building, which is what the letter wants to shorten; nil when not known.
    public var isVoorfase: Bool? {
        switch self {
        case .studie, .start, .initiatief, .definitie, .ontwerp, .voorbereiding, .bouwvoorbereiding: true
        case .eersteWoning, .laatsteWoning, .nazorg, .afgerond: false
        case .onbekend: nil
        }
    }
}
