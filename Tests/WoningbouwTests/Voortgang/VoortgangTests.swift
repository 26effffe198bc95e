// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Woningbouw

@Suite("The progress against the letter")
struct VoortgangTests {
    private static func woningen(_ min: Int, _ max: Int) -> [Woningopgave] {
        [Woningopgave(min: min, max: max, tekst: "", bron: "proef", zekerheid: .bron)].compactMap(\.self)
    }

    @Test(
        "dwellings count by the status of their locatie, and the target is met only when it is certain",
        arguments: [
            (Status?.some(.aangewezen), 100_000, 100_000, Bool?.some(true)),
            (.some(.doorbraakBereikt), 99_999, 99_999, false),
            (.some(.aangewezen), 90_000, 110_000, nil), (.some(.naderTeOnderzoeken), 120_000, 120_000, nil),
            (nil, 120_000, 120_000, nil), (nil, 10, 20, false),
        ])
    func woningen(_ geval: (status: Status?, min: Int, max: Int, gehaald: Bool?)) throws {
        var locatie = try Proefagenda.locatie(status: geval.status)
        locatie.opgaven = Self.woningen(geval.min, geval.max)
        #expect(Woningstand([locatie]).isGehaald == geval.gehaald)
    }

    @Test("an unknown number keeps open whether the target is met, and is never nothing")
    func onbekend() throws {
        var locatie = try Proefagenda.locatie()
        locatie.opgaven = []
        let stand = Woningstand([locatie])
        #expect(stand.isGehaald == nil)
        #expect(stand.inAanpak.onbekend == 1 && stand.inAanpak.bekend == 0)
    }

    @Test(
        "a breakthrough counts only when it surely came after the letter",
        arguments: [
            ("2025-06-13", Doorbraak.Nauwkeurigheid.dag, Int?.some(2025)), ("2025-06-12", .dag, nil),
            ("2025-06-12", .uiterlijk, nil), ("2025-12-01", .uiterlijk, nil), ("2025-06-20", .maand, nil),
            ("2025-07-20", .maand, 2025), ("2025-07-20", .jaar, nil), ("2026-07-20", .jaar, 2026),
        ])
    func doorbraak(_ geval: (datum: String, nauwkeurigheid: Doorbraak.Nauwkeurigheid, jaar: Int?)) throws {
        var locatie = try Proefagenda.locatie()
        let dag = try Proefagenda.datum("2026-12-31")
        locatie.agenda.doorbraken = [
            Doorbraak(
                datum: try Proefagenda.datum(geval.datum), nauwkeurigheid: geval.nauwkeurigheid,
                soort: .grondafspraak, resultaat: "proef", vermelding: try Proefagenda.vermelding("2026-12-31"))
        ]
        let stand = Doorbraakstand([locatie], peildatum: dag)
        #expect(stand.regels.map(\.teltIn) == [geval.jaar])
        #expect(stand.inDoeljaar == (geval.jaar == 2025 ? 1 : 0))
    }

    @Test("a locatie counts once a year, in both its provincies, and under its ligging")
    func delen() throws {
        var eerste = try Proefagenda.locatie("a", nummer: 1).gewijzigd(try Proefagenda.jaar())
        eerste.provincies = ["Utrecht", "Gelderland"]
        eerste.agenda.doorbraken.append(
            Doorbraak(
                datum: try Proefagenda.datum("2026-04-01"), soort: .grondafspraak, resultaat: "proef",
                vermelding: try Proefagenda.vermelding("2026-04-01")))
        let tweede = try Proefagenda.locatie("b", nummer: 2)
        let liggingen = [
            Ligging(locatie: "a", relatie: .binnen, aandeel: 1, indicatief: true, gebieden: ["x"]),
            Ligging(locatie: "b", relatie: .onbekend, aandeel: nil, indicatief: true, gebieden: []),
        ]
        let voortgang = Voortgang([tweede, eerste], liggingen, peildatum: try Proefagenda.datum("2026-12-31"))
        #expect(voortgang.doorbraken.jaren.map(\.locaties) == [0, 1])
        #expect(voortgang.perProvincie.map(\.naam) == ["Gelderland", "Utrecht"])
        #expect(voortgang.perProvincie.map(\.woningen.locaties) == [1, 2])
        #expect(voortgang.perLigging.map(\.naam) == ["binnen", "onbekend"])
        #expect(voortgang.perLigging.map(\.metDoorbraak) == [1, 0])
        #expect(voortgang.zonderKnelpunten == 2)
        #expect(voortgang.agendas.map(\.locatie.id) == ["a"])
    }
}
