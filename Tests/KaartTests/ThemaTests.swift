// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Kaart
import Testing

struct ThemaTests {
    let thema = Thema.neutraal

    /// The contrast of two colours by WCAG 2.
    static func contrast(_ een: Kleur, _ ander: Kleur) -> Double {
        func helderheid(_ kleur: Kleur) -> Double {
            let delen = [kleur.rood, kleur.groen, kleur.blauw].map { deel -> Double in
                let waarde = Double(deel) / 255
                return waarde <= 0.03928 ? waarde / 12.92 : pow((waarde + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * delen[0] + 0.7152 * delen[1] + 0.0722 * delen[2]
        }
        let (a, b) = (helderheid(een), helderheid(ander))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    @Test func tekstIsLeesbaarOpAllesWaarZeOpStaat() {
        for grond in [thema.papier, thema.land, thema.water, thema.buurland] {
            #expect(Self.contrast(thema.inkt, grond) >= 7)
            #expect(Self.contrast(thema.inktGedempt, grond) >= 4.5)
            #expect(Self.contrast(thema.symbool, grond) >= 7)
        }
        #expect(Self.contrast(thema.opSymbool, thema.symbool) >= 7)
    }

    @Test func lijnenVanSymbolenZijnTeZien() {
        for grond in [thema.papier, thema.land, thema.water, thema.buurland, thema.gebiedvlak] {
            #expect(Self.contrast(thema.gebiedlijn, grond) >= 3)
            #expect(Self.contrast(thema.symbool, grond) >= 3)
        }
        #expect(Self.contrast(thema.symbool, thema.schijf) >= 1.5)
    }

    @Test func kleurAlsTekst() {
        #expect(Kleur(0x01A0FF).tekst == "#01a0ff")
        #expect(Self.contrast(Kleur(0x000000), Kleur(0xFFFFFF)) == 21)
    }
}
