// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Woningbouw

/// What the made-up year looks like at the end of a month.
struct Maandstand: Sendable, CustomTestStringConvertible {
    let dag: String
    let status: Status
    let fase: String?
    let knelpunten: Int
    let termijn: Termijnstand.Stand?
    let doorbraken: [Int]

    var testDescription: String { dag }

    static let alle = [
        Maandstand(dag: "2025-06-30", status: .aangewezen, fase: nil, knelpunten: 0, termijn: nil, doorbraken: [0]),
        Maandstand(
            dag: "2025-07-31", status: .aangewezen, fase: "Initiatief", knelpunten: 0, termijn: nil, doorbraken: [0]),
        Maandstand(
            dag: "2025-08-31", status: .aangewezen, fase: "Initiatief", knelpunten: 1, termijn: nil, doorbraken: [0]),
        Maandstand(
            dag: "2025-09-30", status: .aangewezen, fase: "Initiatief", knelpunten: 1,
            termijn: .binnenkort(dagen: 46), doorbraken: [0]),
        Maandstand(
            dag: "2025-11-30", status: .aangewezen, fase: "Initiatief", knelpunten: 1, termijn: .verlopen(dagen: 15),
            doorbraken: [0]),
        Maandstand(
            dag: "2025-12-10", status: .aangewezen, fase: "Initiatief", knelpunten: 1, termijn: .later(dagen: 67),
            doorbraken: [0]),
        Maandstand(
            dag: "2026-01-31", status: .aangewezen, fase: "Initiatief", knelpunten: 0,
            termijn: .binnenkort(dagen: 15), doorbraken: [0, 0]),
        Maandstand(
            dag: "2026-02-28", status: .aangewezen, fase: "Initiatief", knelpunten: 0, termijn: .verlopen(dagen: 13),
            doorbraken: [0, 0]),
        Maandstand(
            dag: "2026-03-31", status: .doorbraakBereikt, fase: "Initiatief", knelpunten: 0,
            termijn: .gehaald(dagen: 23), doorbraken: [0, 1]),
        Maandstand(
            dag: "2026-05-31", status: .doorbraakBereikt, fase: "Realisatie tot eerste woning", knelpunten: 0,
            termijn: .gehaald(dagen: 23), doorbraken: [0, 1]),
    ]
}

@Suite("A year of changes")
struct JaarTests {
    @Test("every month is told again as it was known then", arguments: Maandstand.alle)
    func maand(_ stand: Maandstand) throws {
        let locatie = try Proefagenda.locatie().gewijzigd(try Proefagenda.jaar())
        let dag = try Proefagenda.datum(stand.dag)
        let toen = locatie.op(dag)
        #expect(toen.status == stand.status)
        #expect(toen.fase == stand.fase)
        #expect(toen.agenda.knelpunten.count == stand.knelpunten)
        let voortgang = Voortgang([locatie], [], peildatum: dag)
        #expect(voortgang.termijnen.first?.stand == stand.termijn)
        #expect(voortgang.doorbraken.jaren.map(\.locaties) == stand.doorbraken)
    }

    @Test("the order in which changes come in does not matter for what a month shows")
    func volgorde() throws {
        let wijzigingen = try Proefagenda.jaar()
        let eerst = try Proefagenda.locatie().gewijzigd(wijzigingen)
        // The last phase comes in before the first.
        var anders = Array(wijzigingen.dropFirst())
        anders.append(wijzigingen[0])
        let later = try Proefagenda.locatie().gewijzigd(anders)
        for stand in Maandstand.alle {
            let dag = try Proefagenda.datum(stand.dag)
            #expect(eerst.op(dag).fase == later.op(dag).fase)
            #expect(eerst.op(dag).status == later.op(dag).status)
        }
        #expect(later.fase == "Realisatie tot eerste woning")
    }

    @Test("what changed between two days")
    func veranderingen() throws {
        let locatie = try Proefagenda.locatie().gewijzigd(try Proefagenda.jaar())
        let soorten = locatie.veranderingen(
            van: try Proefagenda.datum("2025-08-31"), tot: try Proefagenda.datum("2026-05-31")
        ).map { "\($0.soort.rawValue) \($0.van ?? "–") → \($0.naar ?? "–")" }
        #expect(
            soorten == [
                "status aangewezen → doorbraak bereikt", "fase Initiatief → Realisatie tot eerste woning",
                "doorbraak – → proef", "termijn – → gepland 15 februari 2026, gehaald 10 maart 2026",
                "knelpunt sinds 1 augustus 2025 → –",
            ])
    }

    @Test("the stage before the building is counted until the building began")
    func voorfase() throws {
        let locatie = try Proefagenda.locatie().gewijzigd(try Proefagenda.jaar())
        let lopend = try #require(Voorfase(locatie, op: try Proefagenda.datum("2026-01-01")))
        #expect(lopend.dagen == 184 && lopend.einde == nil)
        let klaar = try #require(Voorfase(locatie, op: try Proefagenda.datum("2026-12-31")))
        #expect(klaar.dagen == 304 && klaar.einde == Datum("2026-05-01"))
        #expect(Voorfase(try Proefagenda.locatie(), op: Brief.datum) == nil)
    }
}
