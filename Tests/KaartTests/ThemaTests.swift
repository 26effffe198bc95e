// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Kaart

struct ThemaTests {
    static let themas: [Thema] = [.neutraal, .rijk]

    @Test(arguments: themas)
    func tekstIsLeesbaarOpAllesWaarZeOpStaat(_ thema: Thema) {
        for (tekst, grond) in thema.tekstparen {
            #expect(tekst.contrast(met: grond) >= 4.5, "\(tekst.tekst) op \(grond.tekst)")
        }
    }

    @Test(arguments: themas)
    func lijnenMetBetekenisZijnTeZienOpAllesWaarZeOpLiggen(_ thema: Thema) {
        for (lijn, grond) in thema.lijnparen {
            #expect(lijn.contrast(met: grond) >= 3, "\(lijn.tekst) op \(grond.tekst)")
        }
    }

    /// What lies under a see-through disc or hatching is read by its outline, which must part from what is inside.
    @Test(arguments: themas)
    func randenScheidenVanHunVulling(_ thema: Thema) {
        #expect(thema.symbool.contrast(met: thema.schijf) >= 1.5)
        #expect(thema.gebiedlijn.contrast(met: thema.gebiedvlak) >= 3)
        #expect(thema.land.contrast(met: thema.water) >= 1.05)
        #expect(thema.land != thema.buurprovincie)
    }

    @Test(arguments: themas)
    func alleKleurenVanHetBladStaanInHetThema(_ thema: Thema) async throws {
        let opdracht = Kaartopdracht(peildatum: Proefdata.peildatum, thema: thema)
        let blad = try await Kaarttekenaar(catalogus: Proefdata.catalogus(), ondergrond: Proefdata.ondergrond)
            .teken(opdracht)
        let kleuren = Mirror(reflecting: thema).children.compactMap { ($0.value as? Kleur)?.tekst }
        let gevonden = String(decoding: blad.svg, as: UTF8.self).matches(of: #/#[0-9a-f]{6}\b/#).map {
            String($0.output)
        }
        #expect(!gevonden.isEmpty)
        #expect(Set(gevonden).subtracting(kleuren).isEmpty)
    }

    @Test func kleurAlsTekst() {
        #expect(Kleur(0x01A0FF).tekst == "#01a0ff")
        #expect(Kleur(0x000000).contrast(met: Kleur(0xFFFFFF)) == 21)
    }
}
