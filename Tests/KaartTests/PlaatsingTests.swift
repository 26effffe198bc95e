// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing
import Woningbouw

@testable import Kaart

struct PlaatsingTests {
    func controle(_ locaties: [Locatie]) async throws -> Plaatsingscontrole {
        try await Plaatsingscontrole(
            Proefdata.catalogus(locaties), Proefdata.ondergrond, peildatum: Proefdata.peildatum)
    }

    @Test func nietsOverlaptOpDeMeegeleverdeGegevens() async throws {
        guard let geodata = try Geodata() else { return }
        let peildatum = try await geodata.catalogus.peildatum()
        let controle = try await Plaatsingscontrole(geodata.catalogus, geodata.ondergrond, peildatum: peildatum)
        controle.controleer()
        let verslag = controle.compositie.verslag
        #expect(verslag.afwijkingen.isEmpty)
        #expect(verslag.isBewezen)
        #expect(verslag.aantalNamen == geodata.locaties.count)
        #expect(controle.namen.count { $0.leider != nil } * 4 <= geodata.locaties.count)
        #expect(verslag.provinciesZonderNaam.isEmpty)
    }

    @Test func nietsOverlaptOpDeProef() async throws {
        let controle = try await controle(Proefdata.locaties)
        controle.controleer()
        #expect(controle.compositie.verslag.afwijkingen.isEmpty)
    }

    @Test func zestigLangeNamenInDeRandstad() async throws {
        let controle = try await controle(Proefdata.druk())
        controle.controleer()
        #expect(controle.compositie.symbolen.count == 60)
        #expect(controle.compositie.verslag.aantalNamen >= 8)
    }

    @Test func allesOpEenPunt() async throws {
        let locaties = (1...60).map {
            Proefdata.locatie($0, "Locatie \($0)", op: Proefdata.punt(130_000, 450_000), woningen: 3_000...3_000)
        }
        let controle = try await controle(locaties)
        controle.controleer()
        let verslag = controle.compositie.verslag
        #expect(verslag.locaties.allSatisfy { $0.badgeverschuiving ?? 0 <= 3 })
        #expect(controle.compositie.symbolen.count >= 2)
        #expect(verslag.afwijkingen.count >= 50)
        // Whoever cannot see the map meets each of them, also those whose number found no place.
        #expect(controle.compositie.knopen.map(\.locatie.nummer) == Array(1...60))
    }

    @Test func tweeBijnaOpEenPuntKrijgenEenKorteVerwijslijn() async throws {
        let controle = try await controle([
            Proefdata.locatie(1, op: Proefdata.punt(130_000, 450_000)),
            Proefdata.locatie(2, op: Proefdata.punt(133_000, 450_000)),
        ])
        controle.controleer()
        let verschuivingen = controle.compositie.verslag.locaties.map(\.badgeverschuiving)
        #expect(verschuivingen[0] == 0)
        #expect(verschuivingen[1].map { $0 > 0 && $0 <= 3 } ?? false)
    }

    @Test func vierDichtBijElkaarStaanAlleVierOpDeKaart() async throws {
        let controle = try await controle([
            Proefdata.locatie(1, op: Proefdata.punt(130_000, 450_000)),
            Proefdata.locatie(2, op: Proefdata.punt(131_500, 450_000)),
            Proefdata.locatie(3, op: Proefdata.punt(130_000, 451_500)),
            Proefdata.locatie(4, op: Proefdata.punt(131_500, 451_500)),
        ])
        controle.controleer()
        #expect(controle.compositie.symbolen.count == 4)
        #expect(controle.compositie.verslag.aantalNamen == 4)
    }

    @Test func locatieBuitenHetKaderStaatInHetVerslagEnNietOpDeKaart() async throws {
        let controle = try await controle([
            Proefdata.locatie(1, op: Proefdata.punt(500_000, 450_000)),
            Proefdata.locatie(2, op: Proefdata.punt(10_100, 450_000)),
            Proefdata.locatie(3, op: Proefdata.punt(130_000, 450_000)),
            Locatie(
                id: "leeg", nummer: 4, naam: "Leeg", begrenzing: Begrenzing(herkomst: .onbekend), vorm: .plaats([])),
        ])
        controle.controleer()
        #expect(
            controle.compositie.verslag.locaties.map(\.naam)
                == [.buitenKader, .buitenKader, .bijSymbool, .zonderPlek])
        #expect(controle.compositie.symbolen.map(\.locatie.nummer) == [3])
    }

    @Test func naamVanDriehonderdTekensWordtIngekortEnGemeld() async throws {
        let controle = try await controle([
            Proefdata.locatie(1, String(repeating: "naam ", count: 60), op: Proefdata.punt(130_000, 450_000))
        ])
        controle.controleer()
        #expect(controle.compositie.verslag.afwijkingen.map(\.isIngekort) == [true])
    }
}
