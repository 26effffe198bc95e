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

@Suite struct TeLaatTests {
    /// A locatie with a made-up termijn of 1 October 2025.
    private static func locatie(gehaald: Datum?) throws -> Locatie {
        var locatie = Proefdata.locatie(1, op: Proefdata.punt(130_000, 450_000), status: .aangewezen)
        locatie.agenda.termijnen = [
            Termijn(
                id: "t1", wat: "proef", wie: "proef", gepland: try #require(Datum("2025-10-01")), gehaald: gehaald,
                vermelding: Vermelding(bron: "proef", vanaf: Brief.datum))
        ]
        return locatie
    }

    @Test(arguments: [("2025-10-01", false, false), ("2025-10-02", false, true), ("2025-10-02", true, false)])
    func merkLegendaEnTabelAlleenNaDeDag(_ dag: String, _ isGehaald: Bool, _ verwacht: Bool) async throws {
        let locatie = try Self.locatie(gehaald: isGehaald ? Datum("2025-10-01") : nil)
        let tekenaar = Kaarttekenaar(
            catalogus: GeheugenCatalogus(.locaties([locatie]), .provincies(Proefdata.provincies)),
            ondergrond: Proefdata.ondergrond)
        let blad = try await tekenaar.teken(Kaartopdracht(peildatum: try #require(Datum(dag))))
        let tekst = String(decoding: blad.svg, as: UTF8.self)
        #expect(tekst.contains("class=\"te-laat\"") == verwacht)
        #expect(tekst.contains(".te-laat{") == verwacht)
        #expect(tekst.contains("termijn verlopen (tabel: !)") == verwacht)
        #expect(tekst.contains(">aangewezen !<") == verwacht)
        #expect(tekst.contains(", termijn verlopen") == verwacht)
    }

    @Test func deStatusIsDieVanDePeildatum() async throws {
        var locatie = try Self.locatie(gehaald: nil)
        locatie.agenda.statusverloop = [
            Statusstap(.naderTeOnderzoeken, vermelding: Vermelding(bron: "proef", vanaf: Brief.datum)),
            Statusstap(.aangewezen, vermelding: Vermelding(bron: "proef", vanaf: try #require(Datum("2025-09-01")))),
        ]
        for (dag, status) in [("2025-08-31", "nader te onderzoeken"), ("2025-09-01", "aangewezen")] {
            let tekenaar = Kaarttekenaar(
                catalogus: GeheugenCatalogus(.locaties([locatie])), ondergrond: Proefdata.ondergrond)
            let blad = try await tekenaar.teken(Kaartopdracht(peildatum: try #require(Datum(dag))))
            #expect(String(decoding: blad.svg, as: UTF8.self).contains("data-status=\"\(status)\""))
        }
    }
}
