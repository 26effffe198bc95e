// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing
import Woningbouw

@testable import Kaart

/// When an inset is drawn, what it shows, and that nothing is said twice or lost.
struct InzetTests {
    /// The made-up country, with sea where the inset has its room.
    static func controle(_ locaties: [Locatie]) async throws -> Plaatsingscontrole {
        let provincies = [
            Provincie(
                code: "PV01", naam: "Proefland", begrenzing: Begrenzing(herkomst: .indicatief),
                vlak: Proefdata.rechthoek(120_000, 330_000, 130_000, 250_000))
        ]
        let catalogus = GeheugenCatalogus(
            .locaties(locaties), .woningbouwgebieden(Proefdata.gebieden), .provincies(provincies))
        return try await Plaatsingscontrole(catalogus, Ondergrond(), peildatum: Proefdata.peildatum)
    }

    static func paar(opAfstand meters: Double) -> [Locatie] {
        [
            Proefdata.locatie(1, "Links", op: Proefdata.punt(170_000, 430_000)),
            Proefdata.locatie(2, "Rechts", op: Proefdata.punt(170_000 + meters, 430_000)),
            Proefdata.locatie(3, "Ver weg", op: Proefdata.punt(230_000, 550_000)),
        ]
    }

    @Test(arguments: [(6_400.0, true), (6_885, true), (6_915, false), (30_000, false)])
    func badgesDichterOpeenDanDeGrensGevenEenInzet(_ afstand: Double, _ heeftInzet: Bool) async throws {
        let controle = try await Self.controle(Self.paar(opAfstand: afstand))
        controle.controleer()
        #expect((controle.compositie.inzet != nil) == heeftInzet)
        #expect(controle.compositie.verslag.inzetten.count == (heeftInzet ? 1 : 0))
        #expect(controle.compositie.verslag.aantalNamen == 3)
    }

    @Test func namenInDeInzetStaanNietNogEensOpDeKaart() async throws {
        let controle = try await Self.controle(Self.paar(opAfstand: 6_000))
        let compositie = controle.compositie
        #expect(
            compositie.verslag.locaties.map(\.naam) == [.inInzet(letter: "A"), .inInzet(letter: "A"), .bijSymbool])
        let inzet = try #require(compositie.inzet)
        #expect(inzet.kader.schaal == 750_000)
        #expect(compositie.namen.locaties.map { $0 == nil } == [true, true, false])
        #expect(inzet.namen.locaties.allSatisfy { $0 != nil })
        #expect(compositie.symbolen.count == 3)
    }

    /// So many at one point that no scale brings them apart: an inset would only repeat the heap.
    @Test func watNergensUiteenKomtKrijgtGeenInzet() async throws {
        let locaties = (1...30).map {
            Proefdata.locatie($0, "Locatie \($0)", op: Proefdata.punt(180_000, 440_000), woningen: 3_000...3_000)
        }
        let controle = try await Self.controle(locaties)
        controle.controleer()
        #expect(controle.compositie.inzet == nil)
    }

    @Test func naastLandOfEenSymboolIsGeenRuimte() async throws {
        let opZee = Self.paar(opAfstand: 6_000) + [Proefdata.locatie(4, op: Proefdata.punt(50_000, 550_000))]
        #expect(try await Self.controle(opZee).compositie.inzet == nil)
        let land = try await Plaatsingscontrole(
            Proefdata.catalogus(Self.paar(opAfstand: 6_000)), Proefdata.ondergrond, peildatum: Proefdata.peildatum)
        #expect(land.compositie.inzet == nil)
    }

    @Test func inzetVanDeMeegeleverdeGegevens() async throws {
        guard let (blad, locaties) = try await DocumentTests.bladen().dropFirst().first else { return }
        let wortel = try SVGElement.lees(blad.svg)
        let inzet = try #require(wortel.met(id: "inzet-a"))
        #expect(inzet.attributen["aria-hidden"] == "true")
        let regel = try #require(blad.verslag.inzetten.first)
        #expect(inzet.attributen["data-schaal"] == String(regel.schaal))
        #expect(regel.locaties.count >= 5)
        let nummers = locaties.filter { regel.locaties.contains($0.id) }.map(\.nummer).sorted()
        let badges = try #require(inzet.met(id: "a-locaties")).kinderen
        #expect(badges.compactMap { $0.attributen["id"] } == nummers.map { "a-loc-" + ($0 < 10 ? "0\($0)" : "\($0)") })
        // Every name stands once: in the inset or on the map.
        let namen = inzet.alle(klasse: "naam").count + (wortel.met(id: "namen")?.alle("text").count ?? 0)
        #expect(namen >= locaties.count)
        #expect(blad.verslag.aantalNamen == locaties.count)
    }

    @Test func schijvenEnSchaalbalkVanDeInzetKloppen() async throws {
        let locaties = [
            Proefdata.locatie(1, "Links", op: Proefdata.punt(170_000, 430_000), woningen: 5_000...7_000),
            Proefdata.locatie(2, "Rechts", op: Proefdata.punt(176_000, 430_000), woningen: 5_000...5_000),
        ]
        let compositie = try await Self.controle(locaties).compositie
        let inzet = try #require(compositie.inzet)
        #expect(inzet.symbolen.map(\.buitensteSchijf?.radius) == compositie.symbolen.map(\.buitensteSchijf?.radius))
        let balk = Double(inzet.balk.kader.lengte(meters: Double(inzet.balk.meters)))
        #expect(abs(balk - Double(inzet.balk.meters) * 1_000_000 / Double(inzet.kader.schaal)) <= 1)
        for symbool in inzet.symbolen { #expect(inzet.kader.vlak.contains(symbool.vlak)) }
        let hoek = compositie.indeling.kaart.papier(x: inzet.kader.rd.minX, y: inzet.kader.rd.maxY)
        #expect(hoek == PaperPoint(x: inzet.uitsnede.minX, y: inzet.uitsnede.minY))
    }
}
