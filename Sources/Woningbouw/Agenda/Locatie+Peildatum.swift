// SPDX-License-Identifier: EUPL-1.2

extension Locatie {
    /// The locatie as it was known on a day: its status, its phase and its agenda.
    ///
    /// A status or phase of which no course is kept stays what it is, on every day.
    public func op(_ peildatum: Datum) -> Locatie {
        guard !agenda.isLeeg else { return self }
        var kopie = self
        kopie.agenda = agenda.op(peildatum)
        if !agenda.statusverloop.isEmpty {
            let stap = kopie.agenda.statusverloop.last
            // What the locatie says of its status is about the last one.
            let isLaatste = !agenda.statusverloop.contains { $0.vermelding.vanaf > peildatum }
            kopie.status = stap?.status
            kopie.statusToelichting = stap?.vermelding.toelichting ?? (isLaatste ? statusToelichting : nil)
        }
        if !agenda.fasen.isEmpty { kopie.fase = kopie.agenda.fasen.last?.fase.rawValue }
        return kopie
    }
}
