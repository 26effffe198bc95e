// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Kaart

struct SchijfmaatTests {
    @Test(arguments: [614, 2_485, 2_500, 5_000, 5_800, 6_500, 8_000, 63_000, 75_000, 1_000_000])
    func oppervlakIsEvenredigMetWoningen(_ woningen: Int) {
        let straal = Double(Schijfmaat.straal(woningen))
        let verhouding = straal * straal / Double(woningen) / (Schijfmaat.maatstaf * Schijfmaat.maatstaf)
        #expect(abs(verhouding - 1) <= 0.002)
    }

    @Test func kleinsteLocatieVanDeAanpakIsZoGrootAlsEenBadge() {
        #expect(Schijfmaat.straal(2_500) == Badge.halveHoogte)
    }

    @Test func onzinnigGrootLooptNietOver() {
        #expect(Schijfmaat.straal(.max) == 100_000_000)
    }

    @Test(arguments: [
        (75_000, [25_000, 7_500, 1_000]), (9_000, [7_500, 2_500]), (120, [100]), (99, []), (0, []),
        (2_600_000, [25_000, 7_500, 1_000]),
    ])
    func voorbeeldenZijnRond(_ grootste: Int, _ verwacht: [Int]) {
        #expect(Schijfmaat.voorbeelden(tot: grootste) == verwacht)
    }
}
