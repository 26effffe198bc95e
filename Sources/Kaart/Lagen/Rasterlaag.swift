// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Draws the frame with a tick every 50 km of RD New, and their kilometres on the left and above.
struct Rasterlaag: Kaartlaag {
    let kader: Kaartkader

    private static let stap = 50_000
    private static let tik = 1_200

    func teken(in svg: inout SVGWriter) {
        let vlak = kader.vlak
        svg.group("g", ["id": "rd-raster", "aria-hidden": "true"]) { svg in
            svg.rechthoek(vlak, klasse: "kader")
            for kilometer in veelvouden(kader.rd.minX, kader.rd.maxX) {
                let x = kader.papier(x: Double(kilometer), y: 0).x
                tik(x, vlak.minY, 0, -Self.tik, in: &svg)
                tik(x, vlak.maxY, 0, Self.tik, in: &svg)
                svg.regel(
                    Getal.tekst(kilometer / 1000), .raster, bij: PaperPoint(x: x, y: vlak.minY - Self.tik - 400), .midden
                )
            }
            for kilometer in veelvouden(kader.rd.minY, kader.rd.maxY) {
                let y = kader.papier(x: 0, y: Double(kilometer)).y
                tik(vlak.minX, y, -Self.tik, 0, in: &svg)
                tik(vlak.maxX, y, Self.tik, 0, in: &svg)
                let basis = y + Tekststijl.raster.kapitaal / 2
                svg.regel(
                    Getal.tekst(kilometer / 1000), .raster,
                    bij: PaperPoint(x: vlak.minX - Self.tik - 400, y: basis), .rechts)
            }
        }
    }

    private func tik(_ x: Int, _ y: Int, _ dx: Int, _ dy: Int, in svg: inout SVGWriter) {
        let punt = PaperPoint(x: x, y: y)
        svg.lijn(PaperLine(start: punt, end: punt.moved(dx, dy)), klasse: "tik")
    }

    private func veelvouden(_ van: Double, _ tot: Double) -> [Int] {
        let eerste = Int((van / Double(Self.stap)).rounded(.up)) * Self.stap
        return Array(stride(from: eerste, through: Int(tot.rounded(.down)), by: Self.stap))
    }
}
