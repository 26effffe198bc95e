// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Woningbouw

extension HTMLPagina.Blok {
    /// The lists of an agenda that have entries, each as a table with its sources.
    static func agenda(_ agenda: Doorbraakagenda) -> [HTMLPagina.Blok] {
        Agendalijst.allCases.compactMap { lijst in
            let (kop, rijen) = inhoud(agenda, lijst)
            return rijen.isEmpty
                ? nil : .tabel(titel: lijst.titel, kop: kop + ["Bron", "Toelichting"], rijen: rijen)
        }
    }

    private static func inhoud(_ agenda: Doorbraakagenda, _ lijst: Agendalijst) -> ([String], [[HTMLPagina.Cel]]) {
        switch lijst {
        case .termijnen:
            (
                ["Gepland", "Wat", "Wie", "Gehaald", "Bekend sinds"],
                agenda.termijnen.map {
                    rij([dag($0.gepland), $0.wat, $0.wie, dag($0.gehaald), dag($0.vermelding.vanaf)], $0.vermelding)
                }
            )
        case .knelpunten:
            (
                ["Knelpunt", "Vanaf", "Tot en met"],
                agenda.knelpunten.map { rij([$0.soort.rawValue], periode: $0.vermelding) }
            )
        case .partijen:
            (
                ["Partij", "Rol", "Vanaf", "Tot en met"],
                agenda.partijen.map { rij([$0.naam, $0.rol], periode: $0.vermelding) }
            )
        case .factoren:
            (
                ["Factor", "Wat bekend is", "Vanaf", "Tot en met"],
                agenda.factoren.map { rij([$0.naam.rawValue, $0.inWoorden], periode: $0.vermelding) }
            )
        case .doorbraken:
            (
                ["Wanneer", "Soort", "Resultaat", "Woningen"],
                agenda.doorbraken.map {
                    rij([$0.datumInWoorden, $0.soort.rawValue, $0.resultaat, woningen($0)], $0.vermelding)
                }
            )
        case .statusverloop:
            (
                ["Status", "Vanaf", "Tot en met"],
                agenda.statusverloop.map { rij([$0.status.rawValue], periode: $0.vermelding) }
            )
        case .fasen:
            (["Fase", "Vanaf", "Tot en met"], agenda.fasen.map { rij([$0.fase.rawValue], periode: $0.vermelding) })
        }
    }

    private static func rij(_ teksten: [String], _ vermelding: Vermelding) -> [HTMLPagina.Cel] {
        let bron = "\(vermelding.bron) (\(Woorden.zekerheid(vermelding.zekerheid)))"
        return (teksten + [bron, vermelding.toelichting ?? "–"]).map(HTMLPagina.Cel.tekst)
    }

    private static func rij(_ teksten: [String], periode vermelding: Vermelding) -> [HTMLPagina.Cel] {
        rij(teksten + [dag(vermelding.vanaf), dag(vermelding.tot)], vermelding)
    }

    private static func dag(_ datum: Datum?) -> String { datum?.inWoorden ?? "–" }

    private static func woningen(_ doorbraak: Doorbraak) -> String {
        guard let min = doorbraak.woningenMin, let max = doorbraak.woningenMax else { return Woorden.onbekend }
        return Getal.bereik(min, max)
    }
}
