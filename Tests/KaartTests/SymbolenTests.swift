// SPDX-License-Identifier: EUPL-1.2

import Testing
import Woningbouw

@testable import Kaart

struct SymbolenTests {
    static func vierkant(om midden: PaperPoint, half: Int) -> PaperPolygon {
        PaperPolygon(rings: [
            [
                midden.moved(-half, -half), midden.moved(half, -half), midden.moved(half, half),
                midden.moved(-half, half),
            ]
        ])
    }

    @Test(arguments: [
        (Badge.Vorm.rond, 1_000, true), (.rond, 1_480, true), (.rond, 1_600, false), (.vierkant, 1_900, true),
        (.vierkant, 2_000, false),
    ])
    func watOnderDeBadgeLigtIsBedekt(_ vorm: Badge.Vorm, _ half: Int, _ verwacht: Bool) {
        let midden = PaperPoint(x: 50_000, y: 60_000)
        let badge = Badge(vorm: vorm, status: nil, tekst: "7", midden: midden)
        #expect(badge.bedekt(Self.vierkant(om: midden, half: half)) == verwacht)
    }

    @Test(arguments: [Status.aangewezen, .naderTeOnderzoeken, .doorbraakBereikt])
    func elkeStatusVerschiltVanElkeAndereZonderKleur(_ status: Status) {
        func getekend(_ status: Status?) -> [String] {
            var svg = SVGWriter()
            svg.badge(Badge(vorm: .rond, status: status, tekst: "7", midden: PaperPoint(x: 0, y: 0)))
            return String(decoding: svg.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        }
        for ander in [Status.aangewezen, .naderTeOnderzoeken, .doorbraakBereikt, nil] where ander != status {
            #expect(getekend(status) != getekend(ander))
        }
    }

    /// The legend of a sheet explains each symbol that stands on it, and nothing else.
    @Test func legendaNoemtAlleenWatErStaat() {
        func tekens(_ locaties: [Locatie]) -> [Legendateken] {
            let symbolen = Symboolplaatser(locaties, kader: Bladindeling.a4.kaart).symbolen
            return Legenda(symbolen, [], ruimte: Bladindeling.a4.legenda).rijen.compactMap { rij in
                if case .teken(let teken, _) = rij { teken } else { nil }
            }
        }
        let plek = Proefdata.punt(130_000, 450_000)
        #expect(
            tekens([Proefdata.locatie(1, op: plek, status: .naderTeOnderzoeken, isVlak: false)])
                == [.aantalOnbekend, .status(.naderTeOnderzoeken), .alleenPlaats])
        #expect(
            tekens([Proefdata.locatie(1, op: plek, woningen: 5_000...9_000)])
                == [.bereik, .status(nil), .locatievlak])
        #expect(tekens([]).isEmpty)
    }

    @Test func speelruimteIsHetKleinsteVanAlleParen() {
        let links = PaperBox(x: 0, y: 0, width: 1_000, height: 1_000)
        let rechts = PaperBox(x: 1_400, y: 1_300, width: 1_000, height: 1_000)
        let ruimte = Speelruimte(
            namen: [links, rechts], vakken: [PaperBox(x: 5_000, y: 0, width: 10, height: 10)],
            schijven: [PaperDisc(centre: PaperPoint(x: 500, y: 3_000), radius: 1_500)])
        #expect(ruimte.naamTotNaam == 500)
        #expect(ruimte.naamTotSymbool == 0)
        #expect(Speelruimte(namen: [links], vakken: [], schijven: []).naamTotNaam == nil)
    }
}
