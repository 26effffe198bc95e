// SPDX-License-Identifier: EUPL-1.2

extension Locatie {
    /// The locatie after changes.
    /// - Throws: ``Agendafouten`` with all that is wrong with its agenda then.
    public func gewijzigd(_ wijzigingen: [Locatiewijziging]) throws(Agendafouten) -> Locatie {
        var kopie = self
        var fouten: [Agendafout] = []
        for wijziging in wijzigingen { fouten += kopie.pasToe(wijziging) }
        fouten += kopie.agendafouten
        guard fouten.isEmpty else { throw Agendafouten(locatie: id, fouten: fouten) }
        return kopie
    }

    /// - Returns: Why it cannot be applied.
    mutating func pasToe(_ wijziging: Locatiewijziging) -> [Agendafout] {
        switch wijziging {
        case .status(let stap): zet(stap)
        case .fase(let stap): zet(stap)
        case .factor(let factor): agenda.factoren.volg(factor)
        case .partij(let partij): agenda.partijen.volg(partij)
        case .knelpunt(let knelpunt): agenda.knelpunten.append(knelpunt)
        case .doorbraak(let doorbraak): agenda.doorbraken.append(doorbraak)
        case .opgelost(let soort, let datum, let bron): return losOp(soort, datum, bron)
        case .termijn(let termijn): return zet(termijn)
        case .nieuw(let lijst, let post): return voegToe(post, in: lijst)
        case .vervang(let lijst, let volgnummer, let post): return zet(post, op: volgnummer, in: lijst)
        case .verwijder(let lijst, let volgnummer): return zet(nil, op: volgnummer, in: lijst)
        }
        return []
    }

    private mutating func zet(_ stap: Statusstap) {
        if agenda.statusverloop.isEmpty, let status, stap.vermelding.vanaf > Brief.datum {
            // What held until now must still be told of earlier days.
            let eerste = eerdereVermelding("status", toelichting: statusToelichting)
            agenda.statusverloop.append(Statusstap(status, vermelding: eerste))
        }
        agenda.statusverloop.volg(stap)
        guard let laatste = agenda.statusverloop.laatste, laatste == stap else { return }
        status = laatste.status
        statusToelichting = laatste.vermelding.toelichting
    }

    private mutating func zet(_ stap: Fasestap) {
        if agenda.fasen.isEmpty, let eerdere = fase.flatMap(Projectfase.init(rawValue:)),
            stap.vermelding.vanaf > Brief.datum
        {
            let eerste = eerdereVermelding("fase", toelichting: "Sinds wanneer is niet bekend.")
            agenda.fasen.append(Fasestap(eerdere, vermelding: eerste))
        }
        agenda.fasen.volg(stap)
        fase = agenda.fasen.laatste?.fase.rawValue
    }

    /// Where a fact comes from of which until now only the last state was kept: it holds since the letter.
    private func eerdereVermelding(_ veld: String, toelichting: String?) -> Vermelding {
        let genoemd = bronnen.first { $0.veld == veld }
        return Vermelding(
            bron: genoemd?.bron ?? "stand vóór de eerste wijziging", zekerheid: genoemd?.zekerheid ?? .afleiding,
            vanaf: Brief.datum, toelichting: toelichting)
    }

    private mutating func losOp(_ soort: Knelpunt.Soort, _ datum: Datum, _ bron: String) -> [Agendafout] {
        let open = agenda.knelpunten.firstIndex { $0.soort == soort && $0.vermelding.tot == nil }
        guard let open, let laatsteDag = datum.plus(-1) else {
            let namen = agenda.knelpunten.filter { $0.vermelding.tot == nil }.map(\.soort)
            return [Agendafout(.knelpunten, nil, .nietOpen(soort, open: namen))]
        }
        let eerder = agenda.knelpunten[open].vermelding.toelichting
        agenda.knelpunten[open].vermelding.tot = laatsteDag
        agenda.knelpunten[open].vermelding.toelichting =
            [eerder, "Opgelost volgens: \(bron)"].compactMap(\.self).joined(separator: " ")
        return []
    }

    private mutating func zet(_ wijziging: Termijnwijziging) -> [Agendafout] {
        let vorige = agenda.termijnen.filter { $0.id == wijziging.id }.laatste
        let ontbreekt = [
            ("wat", wijziging.wat ?? vorige?.wat), ("wie", wijziging.wie ?? vorige?.wie),
            ("gepland", (wijziging.gepland ?? vorige?.gepland)?.description),
        ].filter { $0.1 == nil }.map(\.0)
        guard let wat = wijziging.wat ?? vorige?.wat, let wie = wijziging.wie ?? vorige?.wie,
            let gepland = wijziging.gepland ?? vorige?.gepland
        else {
            let bekend = Set(agenda.termijnen.map(\.id)).sorted()
            return [Agendafout(.termijnen, nil, .nieuweTermijn(ontbreekt: ontbreekt, bekend: bekend))]
        }
        agenda.termijnen.volg(
            Termijn(
                id: wijziging.id ?? vrijeTermijn, wat: wat, wie: wie, gepland: gepland,
                gehaald: wijziging.gehaald ?? vorige?.gehaald, vermelding: wijziging.vermelding))
        return []
    }

    private var vrijeTermijn: String {
        let bezet = Set(agenda.termijnen.map(\.id))
        // One of so many names is free.
        return (1...bezet.count + 1).map { "t\($0)" }.first { !bezet.contains($0) } ?? "t"
    }
}

extension Array where Element: Agendapost {
    /// The entry that holds since the last day.
    var laatste: Element? { self.max { $0.vermelding.vanaf < $1.vermelding.vanaf } }

    /// Adds an entry, in the place of one of the same reeks from the same day: that is a correction.
    fileprivate mutating func volg(_ post: Element) {
        if let index = firstIndex(where: { $0.reeks == post.reeks && $0.vermelding.vanaf == post.vermelding.vanaf }) {
            self[index] = post
        } else {
            append(post)
        }
    }
}
