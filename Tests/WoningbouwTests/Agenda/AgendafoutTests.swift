// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Woningbouw

@Suite("A bad agenda")
struct AgendafoutTests {
    private static let grond = ["vanaf": "2025-10-01", "bron": "proef", "zekerheid": "bron"]

    private static func post(_ velden: [String: String]) -> Post {
        Post(
            grond.merging(velden) { $1 }.filter { $0.value != "" }.sorted { $0.key < $1.key }.map {
                Postveld($0.key, Int($0.value).map(Postwaarde.geheel) ?? .tekst($0.value))
            })
    }

    @Test(
        "is refused with the place and the valid values",
        arguments: [
            (Agendalijst.termijnen, ["id": "a", "wat": "b", "wie": "c"], "termijnen 1: there is no gepland"),
            (.termijnen, ["id": "a", "wat": "b", "wie": "c", "gepland": "1-2-2026"], "is not a date as JJJJ-MM-DD"),
            (.termijnen, ["id": "a", "wat": "b", "wie": "c", "gepland": "2026-02-01", "gehaalt": "x"], "'gehaalt'"),
            (.knelpunten, ["soort": "stikstof"], "is not one of: Ambtelijke capaciteit"),
            (.doorbraken, ["datum": "2025-10-01", "soort": "akkoord", "resultaat": "x"], "bestuursovereenkomst"),
            (.doorbraken, ["datum": "2025-10-01", "soort": "grondafspraak", "resultaat": "x", "bron": ""], "no bron"),
            (.factoren, ["naam": "geld", "tekst": "x"], "financiële dekking"),
            (.factoren, ["naam": "planologische status", "code": "6A"], "1A"),
            (.statusverloop, ["status": "klaar"], "doorbraak bereikt"), (.fasen, ["fase": "klaar"], "Afgerond"),
            (.partijen, ["naam": "x"], "there is no rol"),
        ])
    func lezen(_ geval: (lijst: Agendalijst, velden: [String: String], deel: String)) {
        var agenda = Doorbraakagenda()
        let fouten = agenda.zet([Self.post(geval.velden)], in: geval.lijst).map(\.description)
        #expect(fouten.count == 1 && fouten.contains { $0.contains(geval.deel) }, "\(fouten)")
    }

    @Test(
        "is refused when it contradicts the letter or itself",
        arguments: [
            (
                Agendalijst.termijnen, [["id": "a", "wat": "b", "wie": "c", "gepland": "2025-06-11"]],
                "gepland 2025-06-11 lies before the letter of 2025-06-12"
            ),
            (
                .termijnen, [["id": "a", "wat": "b", "wie": "c", "gepland": "2026-01-01", "gehaald": "2024-01-01"]],
                "gehaald 2024-01-01 lies before the letter"
            ),
            (
                .termijnen,
                [
                    ["id": "a", "wat": "b", "wie": "c", "gepland": "2026-01-01"],
                    ["id": "a", "wat": "d", "wie": "e", "gepland": "2026-02-01"],
                ], "termijnen 2: there are two entries of 'a' from 2025-10-01"
            ),
            (.knelpunten, [["soort": "Stikstof", "tot": "2025-09-30"]], "tot 2025-09-30 lies before vanaf 2025-10-01"),
            (.knelpunten, [["soort": "Stikstof"], ["soort": "Stikstof", "vanaf": "2025-11-01"]], "is there already"),
            (.knelpunten, [["soort": "Stikstof"], ["soort": "Geen"]], "Geen cannot stand beside"),
            (
                .doorbraken, [["datum": "2025-10-02", "soort": "grondafspraak", "resultaat": "x"]],
                "cannot be known before it is reached"
            ),
            (
                .doorbraken,
                [
                    [
                        "datum": "2025-10-01", "soort": "grondafspraak", "resultaat": "x", "woningenMin": "5000",
                        "woningenMax": "4000",
                    ]
                ], "5000 to 4000 is no number of dwellings"
            ),
            (.factoren, [["naam": "grondposities"]], "says nothing"),
            (.factoren, [["naam": "grondposities", "code": "1A"]], "for planologische status only"),
            (
                .statusverloop, [["status": "aangewezen", "vanaf": "2025-06-01"]],
                "vanaf 2025-06-01 lies before the letter"
            ),
        ])
    func controle(_ geval: (lijst: Agendalijst, posten: [[String: String]], deel: String)) {
        var agenda = Doorbraakagenda()
        #expect(agenda.zet(geval.posten.map(Self.post), in: geval.lijst).isEmpty)
        let fouten = Agendacontrole(agenda).fouten.map(\.description)
        #expect(fouten.count == 1 && fouten.contains { $0.contains(geval.deel) }, "\(fouten)")
    }

    @Test("all faults are told at once")
    func alles() throws {
        let wijzigingen: [Locatiewijziging] = [
            .doorbraak(
                Doorbraak(
                    datum: try Proefagenda.datum("2025-12-01"), soort: .grondafspraak, resultaat: "x", woningenMin: 5,
                    woningenMax: 4, vermelding: try Proefagenda.vermelding("2025-11-01"))),
            .opgelost(.stikstof, op: try Proefagenda.datum("2025-12-01"), bron: "proef"),
            .termijn(Termijnwijziging(id: "t9", vermelding: try Proefagenda.vermelding("2025-11-01"))),
        ]
        let locatie = try Proefagenda.locatie()
        let fouten = try #require(throws: Agendafouten.self) { try locatie.gewijzigd(wijzigingen) }
        #expect(fouten.fouten.count == 4, "\(fouten)")
    }

    @Test("a status that is not the last of its course is a contradiction")
    func tegenspraak() throws {
        var locatie = try Proefagenda.locatie().gewijzigd(try Proefagenda.jaar())
        #expect(locatie.agendafouten.isEmpty)
        locatie.status = .naderTeOnderzoeken
        locatie.fase = nil
        #expect(locatie.agendafouten.map(\.lijst) == [.statusverloop, .fasen])
    }

    @Test("what is written is read again", arguments: Agendalijst.allCases)
    func rondreis(_ lijst: Agendalijst) throws {
        var agenda = try Proefagenda.locatie().gewijzigd(try Proefagenda.jaar()).agenda
        agenda.partijen = [Partij(naam: "a", rol: "b", vermelding: try Proefagenda.vermelding("2025-07-01"))]
        agenda.factoren = [
            Factor(.planologischeStatus, code: .visie, vermelding: try Proefagenda.vermelding("2025-07-01"))
        ]
        var terug = agenda
        _ = terug.zet([], in: lijst)
        #expect(terug != agenda)
        #expect(terug.zet(agenda.posten(in: lijst), in: lijst).isEmpty)
        #expect(terug == agenda)
    }
}
