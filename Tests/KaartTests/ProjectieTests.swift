// SPDX-License-Identifier: EUPL-1.2

import Geometry
import Testing

@testable import Kaart

struct ProjectieTests {
    let kader = Bladindeling.a4.kaart

    @Test func hoekenVanHetKader() {
        #expect(kader.papier(x: 10_000, y: 303_000) == PaperPoint(x: 14_000, y: 242_000))
        #expect(kader.papier(x: 283_000, y: 624_000) == PaperPoint(x: 196_000, y: 28_000))
        #expect(kader.rd == BoundingBox(minX: 10_000, minY: 303_000, maxX: 283_000, maxY: 624_000))
    }

    @Test(arguments: [(155_000.0, 463_000.0), (120_700.9559, 487_525.7222), (233_883.2628, 582_065.2928)])
    func afstandTotDeWareplekIsHoogstensEenHonderdsteMillimeter(_ x: Double, _ y: Double) {
        let plek = kader.papier(x: x, y: y)
        let waarX = 14 + (x - 10_000) / 1_500
        let waarY = 242 - (y - 303_000) / 1_500
        #expect(abs(Double(plek.x) / 1000 - waarX) <= 0.0051)
        #expect(abs(Double(plek.y) / 1000 - waarY) <= 0.0051)
    }

    @Test func onmogelijkeVerrePuntenLopenNietOver() {
        let plek = kader.papier(x: 1e300, y: -1e300)
        #expect(!kader.vlak.contains(plek))
    }

    @Test func knippenHoudtAlleenWatBinnenLigt() throws {
        let knipper = Knipper(rechthoek: BoundingBox(minX: 0, minY: 0, maxX: 10, maxY: 10))
        let half = try Ring(coordinates: [-5, 2, 5, 2, 5, 8, -5, 8, -5, 2])
        let deel = knipper.geknipt(half)
        #expect(deel.allSatisfy { $0.x >= 0 && $0.x <= 10 })
        #expect(try abs(Ring(deel + [deel[0]]).signedArea) == 30)
        let buiten = try Ring(coordinates: [20, 20, 30, 20, 30, 30, 20, 20])
        #expect(knipper.geknipt(buiten).isEmpty)
        let rondom = try Ring(coordinates: [-5, -5, 15, -5, 15, 15, -5, 15, -5, -5])
        let vol = knipper.geknipt(rondom)
        #expect(try abs(Ring(vol + [vol[0]]).signedArea) == 100)
    }

    @Test func puntenOpDezelfdeHonderdsteMillimeterVallenSamen() {
        let vlak = Proefdata.rechthoek(100_000, 400_000, 5, 5)
        #expect(kader.papier(vlak).isEmpty)
        let groter = kader.papier(Proefdata.rechthoek(100_000, 400_000, 1_500, 1_500))
        #expect(groter.count == 1)
        #expect(groter[0].doubledArea == 2 * 1_000 * 1_000)
    }
}
