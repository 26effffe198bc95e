// SPDX-License-Identifier: EUPL-1.2

import Testing
import Woningbouw

@testable import Kaart

struct KeuringTests {
    @Test func bladenVanDeMeegeleverdeGegevensZijnGoedgekeurd() async throws {
        for (blad, _) in try await DocumentTests.bladen() where blad.papier == .a4 {
            for keuring in try blad.keuringen() {
                #expect(keuring.isGoed, "\(blad.titel): \(keuring)")
            }
        }
    }

    @Test func watNietOpHetBladPastWordtAfgekeurd() async throws {
        let keuringen = try await Proefdata.blad(Proefdata.druk(80)).keuringen()
        let onvolledig = try #require(keuringen.first { $0.naam == "locatiesZonderNummerOfRij" })
        #expect(!onvolledig.isGoed)
    }

    @Test(arguments: [(0.5, true), (0.3, true), (0.29, false)])
    func grensTeltMee(_ gemeten: Double, _ isGoed: Bool) {
        #expect(Keuring("proef", minstens: 0.3, "mm", gemeten).isGoed == isGoed)
        #expect(Keuring("proef", hoogstens: 0.3, "mm", gemeten).isGoed == (gemeten <= 0.3))
    }

    @Test func manifestNoemtElkeLocatieEnIsTweeKeerHetzelfde() async throws {
        let locaties = Proefdata.druk(80)
        func json() async throws -> [UInt8] {
            let blad = try await Proefdata.blad(locaties)
            let bestanden = try await Kaartbestand.maak([blad], Afdrukker(voor: .svg), .svg)
            return try Kaartmanifest(
                programma: "proef", thema: "neutraal", bronnen: [], bladen: [blad], bestanden: bestanden
            ).json()
        }
        let eerste = try await json()
        #expect(try await json() == eerste)
        let tekst = String(decoding: eerste, as: UTF8.self)
        for locatie in locaties { #expect(tekst.contains("\"\(locatie.id)\"")) }
        #expect(Vingerafdruk.sha256(Array("abc".utf8)).hasPrefix("ba7816bf8f01cfea"))
    }
}
