// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing
import Woningbouw

@testable import Kaart

/// Names for orientation: of cities, waters and neighbours.
struct OmgevingTests {
    static func namen(_ locaties: [Locatie], plaatsen: [Plaats]) async throws -> Kaartnamen {
        var ondergrond = Proefdata.ondergrond
        ondergrond.plaatsen = plaatsen
        let controle = try await Plaatsingscontrole(
            Proefdata.catalogus(locaties, gebieden: []), ondergrond, peildatum: Proefdata.peildatum)
        controle.controleer()
        return controle.compositie.namen
    }

    static let plek = Proefdata.punt(100_000, 450_000)

    @Test(arguments: [
        ("Stad", "Elders", 1, ["Stad"]), ("Stad", "Stad-Noord", 1, []), ("Dorp", "Elders", 3, []),
    ])
    func stadOnderEenSymboolHeeftHaarNaamErnaast(
        _ naam: String, _ locatie: String, _ rang: Int, _ verwacht: [String]
    ) async throws {
        let plaats = Plaats(naam: naam, punt: Self.plek, rang: rang, isHoofdstad: false)
        let namen = try await Self.namen([Proefdata.locatie(1, locatie, op: Self.plek)], plaatsen: [plaats])
        #expect(namen.plaatsen.flatMap(\.naam.regels) == verwacht)
        #expect(namen.plaatsen.allSatisfy { $0.stip == nil })
    }

    @Test func stadOpDeRandBlijftWeg() async throws {
        let rand = Proefdata.punt(282_400, 520_000)
        let stad = Plaats(naam: "Randstad", punt: rand, rang: 1, isHoofdstad: false)
        let namen = try await Self.namen([], plaatsen: [stad])
        #expect(namen.plaatsen.isEmpty)
        #expect(namen.weggelatenPlaatsen == ["Randstad"])
    }

    @Test func provincieZonderAnderePlekGaatVoorStad() async throws {
        // Room for one name only: the provincie is as small as that.
        let stad = Plaats(naam: "Proef", punt: Self.plek, rang: 1, isHoofdstad: true)
        var ondergrond = Proefdata.ondergrond
        ondergrond.plaatsen = [stad]
        let provincie = Provincie(
            code: "PV99", naam: "Proef", begrenzing: Begrenzing(herkomst: .indicatief),
            vlak: Proefdata.rechthoek(Self.plek.x - 9_000, Self.plek.y - 4_500, 24_000, 9_000))
        let controle = try await Plaatsingscontrole(
            GeheugenCatalogus(.provincies([provincie])), ondergrond, peildatum: Proefdata.peildatum)
        controle.controleer()
        #expect(controle.compositie.namen.provinciesZonderNaam.isEmpty)
        #expect(controle.compositie.namen.provincies.map(\.regels) == [["PROEF"]])
    }

    @Test func stadGaatVoorDorp() async throws {
        let stad = Plaats(naam: "Zeestad", punt: Self.plek, rang: 1, isHoofdstad: false)
        let dorp = Plaats(
            naam: "Aardorp", punt: Proefdata.punt(Self.plek.x + 1_500, Self.plek.y), rang: 1, isHoofdstad: false)
        var klein = dorp
        klein.rang = 3
        klein.isHoofdstad = true
        let namen = try await Self.namen([], plaatsen: [klein, stad])
        #expect(namen.plaatsen.first?.naam.regels == ["Zeestad"])
    }

    @Test func buurlandHeetNaarZichzelfEnStaatErGeheelOp() async throws {
        let compositie = try await Proefdata.blad().compositie
        let naam = try #require(compositie.namen.omgeving.first { $0.regels == ["BUUR"] })
        #expect(compositie.ondergrond.terrein.soorten(onder: naam.vak) == .buurland)
    }

    @Test func zeeenEnMerenHetenNaarZichzelfEnStaanGeheelOpWater() async throws {
        guard let (blad, _) = try await DocumentTests.bladen().dropFirst().first else { return }
        let water = blad.compositie.namen.omgeving.filter { $0.stijl.letter == .italic }
        #expect(Set(["Noordzee", "Waddenzee", "IJsselmeer"]).isSubset(of: water.flatMap(\.regels)))
        for naam in water {
            let onder = blad.compositie.ondergrond.terrein.soorten(onder: naam.vak)
            #expect(onder.isSubset(of: [.zee, .water]), "\(naam.regels)")
        }
    }
}
