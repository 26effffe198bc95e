// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Kaart

struct OntwarringTests {
    /// A badge at each point, and its places by the placer.
    static func badges(_ punten: [PaperPoint]) -> [Badge] {
        punten.enumerated().map { Badge(vorm: .vierkant, status: nil, tekst: String($0 + 1), midden: $1) }
    }

    static let kader = PaperBox(x: 0, y: 0, width: 100_000, height: 100_000)

    /// Points that lie no farther than 1,5 mm along each axis from those of a grid, on which all could stand.
    @Test(arguments: 1...4)
    func dichtOpeenStaanAlleOpDeKaart(_ zaad: Int) {
        var toeval = Toeval(zaad: UInt64(zaad))
        let punten = (0..<36).map { nummer in
            PaperPoint(
                x: 40_000 + nummer % 6 * 4_400 + toeval.volgende(300) * 10 - 1_500,
                y: 40_000 + nummer / 6 * 4_400 + toeval.volgende(300) * 10 - 1_500)
        }
        let plaatsen = Badgeplaatser.plaats(Self.badges(punten), kader: Self.kader)
        #expect(plaatsen.allSatisfy { $0 != nil })
        for (index, een) in plaatsen.enumerated() {
            guard let een else { continue }
            #expect(PaperLine(start: punten[index], end: een.midden).length <= Badgeplaatser.meesteVerschuiving)
            for ander in plaatsen.dropFirst(index + 1).compactMap(\.self) { #expect(!een.botst(met: ander)) }
        }
    }

    @Test func watVrijStaatVerschuiftNiet() {
        let punten = [PaperPoint(x: 20_000, y: 20_000), PaperPoint(x: 30_000, y: 20_000)]
        let plaatsen = Badgeplaatser.plaats(Self.badges(punten), kader: Self.kader)
        #expect(plaatsen.map { $0?.midden } == punten)
        #expect(plaatsen.allSatisfy { $0?.lijn == nil && $0?.kosten == 0 })
    }

    @Test func opEenPuntBlijftErRuimteVoorEnkele() {
        let punten = Array(repeating: PaperPoint(x: 50_000, y: 50_000), count: 30)
        let geplaatst = Badgeplaatser.plaats(Self.badges(punten), kader: Self.kader).compactMap(\.self)
        #expect((2...9).contains(geplaatst.count))
    }
}
