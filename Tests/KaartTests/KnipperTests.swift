// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Kaart

struct KnipperTests {
    static let kader = PaperBox(x: 10_000, y: 20_000, width: 100_000, height: 100_000)

    private static func schijf(_ x: Int, _ y: Int, _ straal: Int) -> PaperDisc {
        PaperDisc(centre: PaperPoint(x: x, y: y), radius: straal)
    }

    @Test func eenSchijfBinnenHetKaderBlijftEenCirkel() {
        #expect(Knipper.geknipt(Self.schijf(60_000, 70_000, 9_000), binnen: Self.kader) == nil)
    }

    @Test(arguments: [(12_000, 70_000), (60_000, 21_000), (109_000, 119_000), (5_000, 70_000)])
    func watOverHetKaderHangtWordtEraf(_ x: Int, _ y: Int) throws {
        let schijf = Self.schijf(x, y, 9_000)
        let rand = try #require(Knipper.geknipt(schijf, binnen: Self.kader))
        #expect(rand.count > 10)
        for punt in rand {
            #expect(Self.kader.contains(punt))
            #expect(punt.squaredDistance(to: schijf.centre) <= 9_010 * 9_010)
        }
    }

    @Test func eenSchijfBuitenHetKaderVerdwijnt() throws {
        #expect(try #require(Knipper.geknipt(Self.schijf(-50_000, 70_000, 9_000), binnen: Self.kader)).isEmpty)
    }

    @Test func schijvenAanDeRandVanHetBladStekenNergensUit() async throws {
        let locaties = [
            Proefdata.locatie(1, op: Proefdata.punt(14_000, 450_000), woningen: 60_000...75_000),
            Proefdata.locatie(2, op: Proefdata.punt(130_000, 619_000), woningen: 60_000...75_000),
        ]
        let blad = try await Proefdata.blad(locaties)
        let schijven = try #require(try SVGElement.lees(blad.svg).met(id: "schijven"))
        #expect(schijven.alle("circle").isEmpty && schijven.alle("path").count == 4)
        let kader = blad.kader
        for punt in schijven.alle("path").flatMap(\.punten) {
            #expect(kader.minX - 1e-6 <= punt.x && punt.x <= kader.maxX + 1e-6)
            #expect(kader.minY - 1e-6 <= punt.y && punt.y <= kader.maxY + 1e-6)
        }
    }
}
