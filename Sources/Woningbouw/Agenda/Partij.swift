// SPDX-License-Identifier: EUPL-1.2

/// A party that takes part, with its role.
public struct Partij: Agendapost {
    /// The name, as in `gemeente Lansingerland`.
    public var naam: String
    /// What it does, as in `sluit de bestuursovereenkomst`.
    public var rol: String
    /// The source and the period.
    public var vermelding: Vermelding

    /// A party.
    public init(naam: String, rol: String, vermelding: Vermelding) {
        self.naam = naam
        self.rol = rol
        self.vermelding = vermelding
    }

    /// The entry in a post, nil when something is wrong, which the reader has then been told.
    public init?(_ lezer: inout Postlezer) {
        let naam = lezer.verplichteTekst("naam")
        let rol = lezer.verplichteTekst("rol")
        guard let vermelding = lezer.vermelding(), let naam, let rol else { return nil }
        self.init(naam: naam, rol: rol, vermelding: vermelding)
    }

    /// A party has one role at a time; a next one takes its place.
    public var reeks: String? { naam }

    /// The fields beside those of the vermelding.
    public var eigenVelden: [Postveld] { [Postveld("naam", naam), Postveld("rol", rol)].compactMap(\.self) }
}
