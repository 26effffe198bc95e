// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

extension Kaartkader {
    /// The part of the area inside the frame, on paper, without points that fall together at 0.01 mm.
    func papier(_ vlak: MultiPolygon) -> [PaperPolygon] {
        let knipper = Knipper(rechthoek: rd)
        return vlak.polygons.compactMap { polygon in
            let shell = ring(knipper.geknipt(polygon.shell))
            guard shell.count >= 3 else { return nil }
            let holes = polygon.holes.map { ring(knipper.geknipt($0)) }.filter { $0.count >= 3 }
            return PaperPolygon(rings: [shell] + holes)
        }
    }

    private func ring(_ punten: [Point]) -> [PaperPoint] {
        var resultaat: [PaperPoint] = []
        for punt in punten {
            let plek = papier(punt)
            if resultaat.last != plek { resultaat.append(plek) }
        }
        while resultaat.count > 1, resultaat.first == resultaat.last { resultaat.removeLast() }
        return resultaat
    }
}
