// SPDX-License-Identifier: EUPL-1.2

import Testing
import Woningbouw

@Suite("Stated numbers of dwellings")
struct WoningopgaveTests {
    private func opgave(_ min: Int, _ zekerheid: Zekerheid, soort: String = Woningopgave.totaal) throws -> Woningopgave
    {
        try #require(Woningopgave(min: min, max: min, tekst: "\(min)", soort: soort, bron: "b", zekerheid: zekerheid))
    }

    @Test("zero, negative and reversed ranges are no opgave", arguments: [(0, 0), (-5, 10), (75_000, 63_000), (0, 10)])
    func refused(range: (Int, Int)) {
        #expect(Woningopgave(min: range.0, max: range.1, tekst: "", bron: "b", zekerheid: .bron) == nil)
    }

    @Test("the letter goes before another source, whatever the order")
    func letterFirst() throws {
        let lijst = [try opgave(9000, .bron), try opgave(5000, .brief)]
        #expect(lijst.getoond?.min == 5000)
        #expect(Array(lijst.reversed()).getoond?.min == 5000)
    }

    @Test(
        "what was not read in a source is never shown as the count",
        arguments: [Zekerheid.secundair, .afleiding, .inventarisatie2020, .algemeneKennis])
    func uncertain(zekerheid: Zekerheid) throws {
        #expect([try opgave(25_000, zekerheid)].getoond == nil)
    }

    @Test("a count of a part, a candidate or a maximum is never shown", arguments: ["deel", "kandidaat", "maximum"])
    func part(soort: String) throws {
        #expect([try opgave(614, .bron, soort: soort)].getoond == nil)
        #expect(
            [try opgave(614, .bron, soort: soort), try opgave(5000, .bron, soort: "tot en met 2040")].getoond?.min
                == 5000)
    }
}
