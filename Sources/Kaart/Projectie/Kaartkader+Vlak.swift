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

    /// The borders of areas as lines, without what only follows the frame.
    func grenzen(_ vlak: PaperPolygon) -> [[PaperPoint]] {
        vlak.rings.flatMap(lijnen)
    }

    private func lijnen(_ ring: [PaperPoint]) -> [[PaperPoint]] {
        guard let begin = ring.indices.first(where: { looptLangsKader(ring[$0], ring[($0 + 1) % ring.count]) }) else {
            return ring.first.map { [ring + [$0]] } ?? []
        }
        var lijnen: [[PaperPoint]] = []
        var lijn: [PaperPoint] = []
        for stap in 1...ring.count {
            let van = ring[(begin + stap) % ring.count]
            let naar = ring[(begin + stap + 1) % ring.count]
            if looptLangsKader(van, naar) {
                if lijn.count > 1 { lijnen.append(lijn) }
                lijn = []
            } else {
                if lijn.isEmpty { lijn = [van] }
                lijn.append(naar)
            }
        }
        return lijnen
    }

    private func looptLangsKader(_ van: PaperPoint, _ naar: PaperPoint) -> Bool {
        (van.x == naar.x && (van.x == vlak.minX || van.x == vlak.maxX))
            || (van.y == naar.y && (van.y == vlak.minY || van.y == vlak.maxY))
    }
}
