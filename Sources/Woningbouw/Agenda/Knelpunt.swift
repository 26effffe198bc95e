// SPDX-License-Identifier: EUPL-1.2

/// Something in which a locatie is stuck, for as long as its vermelding holds.
public struct Knelpunt: Agendapost {
    /// The list of Planmonitor Wonen.
    public enum Soort: String, CaseIterable, Sendable {
        case ambtelijkeCapaciteit = "Ambtelijke capaciteit"
        case anders = "Anders"
        case bereikbaarheid = "Bereikbaarheid"
        case geluidshinder = "Geluidshinder"
        case grond = "Grond/Didam"
        case draagvlak = "Maatschappelijk draagvlak"
        case onrendabeleTop = "Onrendabele top"
        case spuitzones = "Spuitzones/milieu"
        case stikstof = "Stikstof"
        case vervuildeGrond = "Vervuilde grond"
        case floraFauna = "Flora/fauna"
        case nuts = "Nuts"
        /// It is known that there is none, which is more than that none is known.
        case geen = "Geen"
    }

    /// In what it is stuck.
    public var soort: Soort
    /// The source and the period.
    public var vermelding: Vermelding

    /// A knelpunt.
    public init(_ soort: Soort, vermelding: Vermelding) {
        self.soort = soort
        self.vermelding = vermelding
    }

    /// The entry in a post, nil when something is wrong, which the reader has then been told.
    public init?(_ lezer: inout Postlezer) {
        let soort = lezer.verplichteKeuze("soort", Soort.self)
        guard let vermelding = lezer.vermelding(), let soort else { return nil }
        self.init(soort, vermelding: vermelding)
    }

    /// What entries have in common of which a later one takes the place of an earlier one.
    public var reeks: String? { nil }

    /// The fields beside those of the vermelding.
    public var eigenVelden: [Postveld] { [Postveld("soort", soort)].compactMap(\.self) }
}
