// SPDX-License-Identifier: EUPL-1.2

/// What is known, agreed and planned for a locatie, each entry with its source and its valid-from, so that any past
/// peildatum can be asked again.
public struct Doorbraakagenda: Hashable, Sendable {
    /// The terms for decisions.
    public var termijnen: [Termijn] = []
    /// In what it is stuck.
    public var knelpunten: [Knelpunt] = []
    /// Who takes part.
    public var partijen: [Partij] = []
    /// The five factors of the letter.
    public var factoren: [Factor] = []
    /// What was reached.
    public var doorbraken: [Doorbraak] = []
    /// The status from day to day.
    public var statusverloop: [Statusstap] = []
    /// The phase from day to day.
    public var fasen: [Fasestap] = []

    /// An agenda of which nothing is known.
    public init() {}

    /// Whether nothing is known.
    public var isLeeg: Bool { self == Doorbraakagenda() }

    /// What holds on the day: of the steps in status and phase, of the roles, the factors and the plans of a termijn
    /// only the last.
    public func op(_ peildatum: Datum) -> Doorbraakagenda {
        var kopie = Doorbraakagenda()
        kopie.termijnen = termijnen.geldig(op: peildatum)
        kopie.knelpunten = knelpunten.geldig(op: peildatum)
        kopie.partijen = partijen.geldig(op: peildatum)
        kopie.factoren = factoren.geldig(op: peildatum)
        kopie.doorbraken = doorbraken.geldig(op: peildatum)
        kopie.statusverloop = statusverloop.geldig(op: peildatum)
        kopie.fasen = fasen.geldig(op: peildatum)
        return kopie
    }

    /// The newest day of which it tells something, nil when it tells nothing.
    ///
    /// What is planned lies ahead and has no part in it.
    public var nieuwste: Datum? {
        let vanaf =
            termijnen.map(\.vermelding.vanaf) + knelpunten.map(\.vermelding.vanaf) + partijen.map(\.vermelding.vanaf)
            + factoren.map(\.vermelding.vanaf) + doorbraken.map(\.vermelding.vanaf)
            + statusverloop.map(\.vermelding.vanaf) + fasen.map(\.vermelding.vanaf)
        let opgelost = knelpunten.compactMap { $0.vermelding.tot?.plus(1) }
        return (vanaf + termijnen.compactMap(\.gehaald) + opgelost).max()
    }
}
