// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Kaart

struct ZoektochtTests {
    /// Names with a few places each, drawn at random in a small square so that many clash.
    static func namen(_ zaad: UInt64, aantal: Int, plaatsen: Int) -> [[Kandidaat]] {
        var toeval = Toeval(zaad: zaad)
        return (0..<aantal).map { _ in
            (0..<plaatsen).map { _ in
                let vak = PaperBox(
                    x: toeval.volgende(20_000), y: toeval.volgende(12_000), width: 6_000, height: 3_000)
                let leider = toeval.volgende(3) > 0 ? nil : PaperLine(start: PaperPoint(x: 0, y: 0), end: vak.centre)
                return Kandidaat(
                    regels: ["x"], stijl: .locatienaam, uitlijning: .links, vak: vak, leider: leider,
                    kosten: toeval.volgende(100))
            }.sorted { $0.kosten < $1.kosten }
        }
    }

    /// The lowest costs over all choices, by trying every one.
    static func uitputtend(_ namen: [[Kandidaat]], vanaf index: Int = 0, gekozen: [Kandidaat] = []) -> Int {
        guard index < namen.count else { return 0 }
        var beste = Namenplaatser.zonderPlaats + uitputtend(namen, vanaf: index + 1, gekozen: gekozen)
        for kandidaat in namen[index] where !gekozen.contains(where: { $0.botst(met: kandidaat) }) {
            beste = min(
                beste, kandidaat.kosten + uitputtend(namen, vanaf: index + 1, gekozen: gekozen + [kandidaat]))
        }
        return beste
    }

    @Test(arguments: 1...40)
    func zoektochtVindtHetzelfdeAlsAllesProberen(_ zaad: Int) {
        let namen = Self.namen(UInt64(zaad), aantal: 6, plaatsen: 4)
        let uitkomst = Namenplaatser.plaats(namen)
        let weggelaten = uitkomst.plaatsen.count { $0 == nil }
        #expect(uitkomst.isBewezen)
        #expect(uitkomst.kosten + weggelaten * Namenplaatser.zonderPlaats == Self.uitputtend(namen))
    }

    @Test(arguments: 1...6)
    func gekozenPlaatsenBotsenNooit(_ zaad: Int) {
        let namen = Self.namen(UInt64(zaad), aantal: 40, plaatsen: 12)
        let plaatsen = Namenplaatser.plaats(namen).plaatsen.compactMap(\.self)
        #expect(plaatsen.count > 3)
        for (index, een) in plaatsen.enumerated() {
            for ander in plaatsen.dropFirst(index + 1) { #expect(!een.botst(met: ander)) }
        }
    }

    @Test func botsenIsWederkerig() {
        let alle = Self.namen(3, aantal: 8, plaatsen: 5).flatMap(\.self)
        for een in alle {
            for ander in alle { #expect(een.botst(met: ander) == ander.botst(met: een)) }
        }
    }

    @Test func zonderNamenIsErNietsTeDoen() {
        #expect(Namenplaatser.plaats([[Kandidaat]]()).plaatsen.isEmpty)
        #expect(Namenplaatser.plaats([[Kandidaat]](repeating: [], count: 2)).plaatsen.count == 2)
    }
}
