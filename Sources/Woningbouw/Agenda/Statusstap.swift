// SPDX-License-Identifier: EUPL-1.2

/// A status in the doorbraakaanpak, from the day of its vermelding until the next.
public struct Statusstap: Agendapost {
    /// The status.
    public var status: Status
    /// The source and the period.
    public var vermelding: Vermelding

    /// A status from a day on.
    public init(_ status: Status, vermelding: Vermelding) {
        self.status = status
        self.vermelding = vermelding
    }

    /// The entry in a post, nil when something is wrong, which the reader has then been told.
    public init?(_ lezer: inout Postlezer) {
        let status = lezer.verplichteKeuze("status", Status.self)
        guard let vermelding = lezer.vermelding(), let status else { return nil }
        self.init(status, vermelding: vermelding)
    }

    /// Nothing had a status before the letter.
    public static func bezwaren(_ lezer: Postlezer) -> [Agendafout.Reden] {
        [lezer.voorBrief("vanaf")].compactMap(\.self)
    }

    /// What entries have in common of which a later one takes the place of an earlier one.
    public var reeks: String? { "status" }

    /// The fields beside those of the vermelding.
    public var eigenVelden: [Postveld] { [Postveld("status", status)].compactMap(\.self) }
}
