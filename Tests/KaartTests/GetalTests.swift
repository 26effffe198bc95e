// SPDX-License-Identifier: EUPL-1.2

import Kaart
import Testing
import Woningbouw

struct GetalTests {
    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1_000, "1.000"), (5_000, "5.000"), (63_000, "63.000"),
        (1_234_567, "1.234.567"), (-1_500, "-1.500"), (.max, "9.223.372.036.854.775.807"),
        (.min, "-9.223.372.036.854.775.808"),
    ])
    func duizendtallenKrijgenPunten(_ getal: Int, _ tekst: String) {
        #expect(Getal.tekst(getal) == tekst)
    }

    @Test func bereikHeeftHalfKastlijnZonderSpaties() {
        #expect(Getal.bereik(63_000, 75_000) == "63.000\u{2013}75.000")
        #expect(Getal.bereik(5_000, 5_000) == "5.000")
        #expect(Getal.gesproken(63_000, 75_000) == "63.000 tot 75.000")
    }

    @Test func onbekendIsNooitNul() {
        #expect(Getal.woningen(nil) == "n.b.")
    }
}
