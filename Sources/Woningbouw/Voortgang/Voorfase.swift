// SPDX-License-Identifier: EUPL-1.2

/// How long a locatie has been, or was, in the stage before the building.
///
/// It begins with the first phase of which the day is known, so it took at least so long.
public struct Voorfase: Hashable, Sendable {
    /// The locatie.
    public let locatie: Locatieverwijzing
    /// The first day that is known.
    public let begin: Datum
    /// The day on which the building began; nil while it has not.
    public let einde: Datum?
    /// The phase on the peildatum.
    public let fase: Projectfase
    /// The number of days until the building or the peildatum.
    public let dagen: Int

    /// The stage of a locatie with its whole agenda, on a day; nil when no phase of it is known.
    public init?(_ locatie: Locatie, op peildatum: Datum) {
        let stappen = locatie.agenda.fasen.bekend(op: peildatum).filter { $0.fase.isVoorfase != nil }
            .sorted { $0.vermelding.vanaf < $1.vermelding.vanaf }
        guard let eerste = stappen.first, eerste.fase.isVoorfase == true, let laatste = stappen.last else { return nil }
        self.locatie = Locatieverwijzing(locatie)
        begin = eerste.vermelding.vanaf
        einde = stappen.first { $0.fase.isVoorfase == false }?.vermelding.vanaf
        fase = laatste.fase
        dagen = (einde ?? peildatum).dagen(na: begin)
    }

    /// The same in years.
    public var jaren: Double { Double(dagen) / 365.25 }
}
