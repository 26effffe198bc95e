// SPDX-License-Identifier: EUPL-1.2

/// Checks what the entries of an agenda say against each other and against the letter.
struct Agendacontrole {
    private(set) var fouten: [Agendafout] = []

    init(_ agenda: Doorbraakagenda) {
        alle(agenda.termijnen, .termijnen)
        alle(agenda.knelpunten, .knelpunten)
        alle(agenda.partijen, .partijen)
        alle(agenda.factoren, .factoren)
        alle(agenda.doorbraken, .doorbraken)
        alle(agenda.statusverloop, .statusverloop)
        alle(agenda.fasen, .fasen)
        for (index, termijn) in agenda.termijnen.enumerated() { controleer(termijn, index) }
        for (index, factor) in agenda.factoren.enumerated() { controleer(factor, index) }
        for (index, doorbraak) in agenda.doorbraken.enumerated() { controleer(doorbraak, index) }
        for (index, stap) in agenda.statusverloop.enumerated() {
            nietVoorBrief(stap.vermelding.vanaf, "vanaf", .statusverloop, index)
        }
        controleer(agenda.knelpunten)
        for (index, doorbraak) in agenda.doorbraken.enumerated() where agenda.doorbraken[..<index].contains(doorbraak) {
            meld(.doorbraken, index, .herhaald)
        }
    }

    private mutating func meld(_ lijst: Agendalijst, _ index: Int?, _ reden: Agendafout.Reden) {
        fouten.append(Agendafout(lijst, index, reden))
    }

    /// What holds for entries of every list.
    private mutating func alle<Soort: Agendapost>(_ posten: [Soort], _ lijst: Agendalijst) {
        var gezien: [String: [Datum]] = [:]
        for (index, post) in posten.enumerated() {
            let (vanaf, tot) = (post.vermelding.vanaf, post.vermelding.tot)
            if let tot, tot < vanaf { meld(lijst, index, .omgekeerd(vanaf: vanaf, tot: tot)) }
            guard let reeks = post.reeks else { continue }
            if gezien[reeks, default: []].contains(vanaf) {
                meld(lijst, index, .dubbel(reeks: reeks, vanaf: vanaf))
            }
            gezien[reeks, default: []].append(vanaf)
        }
    }

    private mutating func nietVoorBrief(_ datum: Datum, _ naam: String, _ lijst: Agendalijst, _ index: Int) {
        if datum < Brief.datum { meld(lijst, index, .voorBrief(naam, datum)) }
    }

    private mutating func controleer(_ termijn: Termijn, _ index: Int) {
        nietVoorBrief(termijn.gepland, "gepland", .termijnen, index)
        if let gehaald = termijn.gehaald { nietVoorBrief(gehaald, "gehaald", .termijnen, index) }
    }

    private mutating func controleer(_ factor: Factor, _ index: Int) {
        if factor.code == nil, factor.tekst == nil {
            meld(.factoren, index, .leeg(factor.naam))
        }
        if factor.code != nil, factor.naam != .planologischeStatus {
            meld(.factoren, index, .codeNiet(factor.naam))
        }
    }

    private mutating func controleer(_ doorbraak: Doorbraak, _ index: Int) {
        let vanaf = doorbraak.vermelding.vanaf
        if let vroegst = doorbraak.vroegst, vroegst > vanaf {
            meld(.doorbraken, index, .naVanaf(datum: doorbraak.datum, vanaf: vanaf))
        }
        switch (doorbraak.woningenMin, doorbraak.woningenMax) {
        case (nil, nil): break
        case (let min?, let max?):
            if min < 1 || max < min {
                meld(.doorbraken, index, .geenBereik(min: min, max: max))
            }
        default: meld(.doorbraken, index, .halfBereik)
        }
    }

    private mutating func controleer(_ knelpunten: [Knelpunt]) {
        for (index, knelpunt) in knelpunten.enumerated() {
            for eerder in knelpunten[..<index] where eerder.vermelding.overlapt(knelpunt.vermelding) {
                if eerder.soort == knelpunt.soort {
                    meld(.knelpunten, index, .staatAl(knelpunt.soort, vanaf: eerder.vermelding.vanaf))
                } else if eerder.soort == .geen || knelpunt.soort == .geen {
                    meld(.knelpunten, index, .geenEnWel)
                }
            }
        }
    }
}

extension Locatie {
    /// All that is wrong with its agenda, also against its own status and phase.
    public var agendafouten: [Agendafout] {
        if agenda.isLeeg { return [] }
        var fouten = Agendacontrole(agenda).fouten
        let laatste = agenda.statusverloop.max { $0.vermelding.vanaf < $1.vermelding.vanaf }
        if let laatste, laatste.status != status {
            fouten.append(
                Agendafout(
                    .statusverloop, nil,
                    .tegenspraak("status", laatste: laatste.status.rawValue, nu: status?.rawValue)))
        }
        let laatsteFase = agenda.fasen.max { $0.vermelding.vanaf < $1.vermelding.vanaf }
        if let laatsteFase, laatsteFase.fase.rawValue != fase {
            fouten.append(
                Agendafout(.fasen, nil, .tegenspraak("fase", laatste: laatsteFase.fase.rawValue, nu: fase)))
        }
        return fouten
    }
}
