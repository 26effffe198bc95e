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
            for reden in Soort.alleBezwaren(Postlezer(post.post)) { meld(lijst, index, reden) }
            let vanaf = post.vermelding.vanaf
            guard let reeks = post.reeks else { continue }
            if gezien[reeks, default: []].contains(vanaf) {
                meld(lijst, index, .dubbel(reeks: reeks, vanaf: vanaf))
            }
            gezien[reeks, default: []].append(vanaf)
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
