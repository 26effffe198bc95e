// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Kaart

struct PaperTests {
    static func lijn(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) -> PaperLine {
        PaperLine(start: PaperPoint(x: x1, y: y1), end: PaperPoint(x: x2, y: y2))
    }

    @Test(arguments: [
        (lijn(0, 0, 10, 10), lijn(0, 10, 10, 0), true), (lijn(0, 0, 10, 0), lijn(0, 1, 10, 1), false),
        (lijn(0, 0, 10, 0), lijn(5, 0, 5, 9), true), (lijn(0, 0, 10, 0), lijn(11, 0, 20, 0), false),
        (lijn(0, 0, 10, 0), lijn(5, 0, 20, 0), true), (lijn(0, 0, 4, 4), lijn(5, 5, 9, 0), false),
    ])
    func lijnenSnijden(_ een: PaperLine, _ ander: PaperLine, _ verwacht: Bool) {
        #expect(een.meets(ander) == verwacht)
        #expect(ander.meets(een) == verwacht)
    }

    @Test func lijnDoorVak() {
        let vak = PaperBox(x: 10, y: 10, width: 10, height: 10)
        #expect(Self.lijn(0, 0, 30, 30).meets(vak))
        #expect(Self.lijn(12, 12, 13, 13).meets(vak))
        #expect(!Self.lijn(0, 30, 30, 31).meets(vak))
    }

    @Test func schijfEnVak() {
        let schijf = PaperDisc(centre: PaperPoint(x: 0, y: 0), radius: 100)
        #expect(!schijf.overlaps(PaperBox(x: 71, y: 71, width: 10, height: 10)))
        #expect(schijf.overlaps(PaperBox(x: 70, y: 70, width: 10, height: 10)))
        #expect(Self.lijn(-200, 99, 200, 99).meets(schijf))
        #expect(!Self.lijn(-200, 100, 200, 100).meets(schijf))
    }

    @Test func vakkenDieElkaarRakenOverlappenNiet() {
        let vak = PaperBox(x: 0, y: 0, width: 10, height: 10)
        #expect(!vak.overlaps(PaperBox(x: 10, y: 0, width: 10, height: 10)))
        #expect(vak.overlaps(PaperBox(x: 9, y: 9, width: 10, height: 10)))
    }

    @Test func terreinKentLandEnZee() {
        var terrein = Terrein(kader: PaperBox(x: 0, y: 0, width: 20_000, height: 20_000))
        let vierkant = [
            PaperPoint(x: 5_000, y: 5_000), PaperPoint(x: 15_000, y: 5_000), PaperPoint(x: 15_000, y: 15_000),
            PaperPoint(x: 5_000, y: 15_000),
        ]
        let gat = vierkant.map { PaperPoint(x: $0.x / 5 + 8_000, y: $0.y / 5 + 8_000) }
        terrein.vul(PaperPolygon(rings: [vierkant, gat]), .provincie(0))
        #expect(terrein.soorten(onder: PaperBox(x: 6_000, y: 6_000, width: 1_000, height: 1_000)) == .provincie(0))
        #expect(terrein.soorten(onder: PaperBox(x: 1_000, y: 1_000, width: 1_000, height: 1_000)) == .zee)
        #expect(terrein.soorten(onder: PaperBox(x: 9_500, y: 9_500, width: 400, height: 400)) == .zee)
        #expect(
            terrein.soorten(onder: PaperBox(x: 4_000, y: 6_000, width: 2_000, height: 100)) == [.zee, .provincie(0)])
        let telling = Celtelling(terrein, .provincie(0), binnen: terrein.kader)
        let deel = Celtelling(terrein, .provincie(0), binnen: PaperBox(x: 5_000, y: 5_000, width: 2_999, height: 9_999))
        #expect(deel.honderdsten(onder: PaperBox(x: 5_000, y: 6_000, width: 5_999, height: 400)) == 50)
        #expect(deel.honderdsten(onder: PaperBox(x: 9_000, y: 6_000, width: 999, height: 400)) == 0)
        #expect(telling.honderdsten(onder: PaperBox(x: 3_000, y: 6_000, width: 3_999, height: 400)) == 50)
        #expect(telling.honderdsten(onder: PaperBox(x: 5_000, y: 5_000, width: 9_999, height: 9_999)) == 96)
        #expect(telling.honderdsten(onder: PaperBox(x: -5_000, y: 6_000, width: 4_000, height: 400)) == 0)
        #expect(terrein.soorten(onder: PaperBox(x: 90_000, y: 0, width: 10, height: 10)).isEmpty)
    }
}
