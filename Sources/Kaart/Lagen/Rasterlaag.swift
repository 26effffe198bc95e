// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Draws the frame with ticks at round kilometres of RD New, and their numbers on the left and above.
struct Rasterlaag: Kaartlaag {
    let kader: Kaartkader

    /// What may lie between two ticks, in metres.
    private static let stappen = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000]
    /// Ticks do not stand closer on paper than this.
    private static let dichtst = 24_000
    private static let tik = 1_200

    func teken(in svg: inout SVGWriter) {
        let vlak = kader.vlak
        let verticaal = veelvouden(kader.rd.minX, kader.rd.maxX)
            .map { (kilometer: $0 / 1000, x: kader.papier(x: Double($0), y: 0).x) }
        let horizontaal = veelvouden(kader.rd.minY, kader.rd.maxY)
            .map { (kilometer: $0 / 1000, y: kader.papier(x: 0, y: Double($0)).y) }
        var tikken = Padtekst()
        for (_, x) in verticaal {
            tikken.lijn([PaperPoint(x: x, y: vlak.minY - Self.tik), PaperPoint(x: x, y: vlak.minY)])
            tikken.lijn([PaperPoint(x: x, y: vlak.maxY), PaperPoint(x: x, y: vlak.maxY + Self.tik)])
        }
        for (_, y) in horizontaal {
            tikken.lijn([PaperPoint(x: vlak.minX - Self.tik, y: y), PaperPoint(x: vlak.minX, y: y)])
            tikken.lijn([PaperPoint(x: vlak.maxX, y: y), PaperPoint(x: vlak.maxX + Self.tik, y: y)])
        }
        svg.group("g", ["id": "rd-raster", "aria-hidden": "true"]) { svg in
            svg.rechthoek(vlak, klasse: "kader")
            svg.pad(tikken.tekst, klasse: "tik")
            for (kilometer, x) in verticaal {
                let punt = PaperPoint(x: x, y: vlak.minY - Self.tik - 400)
                svg.regel(Getal.tekst(kilometer), .raster, bij: punt, .midden)
            }
            for (kilometer, y) in horizontaal {
                let punt = PaperPoint(x: vlak.minX - Self.tik - 400, y: y + Tekststijl.raster.kapitaal / 2)
                svg.regel(Getal.tekst(kilometer), .raster, bij: punt, .rechts)
            }
        }
    }

    private func veelvouden(_ van: Double, _ tot: Double) -> [Int] {
        let stap = Self.stappen.first { kader.lengte(meters: Double($0)) >= Self.dichtst } ?? 200_000
        let eerste = Int((van / Double(stap)).rounded(.up)) * stap
        return Array(stride(from: eerste, through: Int(tot.rounded(.down)), by: stap))
    }
}
