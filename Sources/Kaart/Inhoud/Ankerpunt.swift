// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import Woningbouw

/// The one point at which something is numbered on a map.
enum Ankerpunt {
    /// The point of an outline or of places, nil when there is nothing.
    static func van(_ vorm: Vorm) -> Point? {
        switch vorm {
        case .vlak(let vlak): van(vlak)
        case .plaats(let punten): midden(punten)
        }
    }

    /// The centroid of the largest part, or the middle of the widest stretch at its height when it lies outside.
    static func van(_ vlak: MultiPolygon) -> Point? {
        var grootste: Polygon?
        for polygon in vlak.polygons where polygon.area > grootste?.area ?? -1 { grootste = polygon }
        guard let grootste else { return nil }
        let zwaartepunt = zwaartepunt(van: grootste.shell)
        let stukken = stukken(van: grootste, y: zwaartepunt.y)
        if stukken.contains(where: { $0.lowerBound < zwaartepunt.x && zwaartepunt.x < $0.upperBound }) {
            return zwaartepunt
        }
        var breedste: ClosedRange<Double>?
        for stuk in stukken where stuk.breedte > breedste?.breedte ?? 0 { breedste = stuk }
        return breedste.map { Point(finiteX: ($0.lowerBound + $0.upperBound) / 2, y: zwaartepunt.y) } ?? zwaartepunt
    }

    private static func midden(_ punten: [Point]) -> Point? {
        guard !punten.isEmpty else { return nil }
        let aantal = Double(punten.count)
        return Point(
            finiteX: punten.reduce(0) { $0 + $1.x / aantal }, y: punten.reduce(0) { $0 + $1.y / aantal })
    }

    private static func zwaartepunt(van ring: Ring) -> Point {
        let oorsprong = ring.points[0]
        var x = 0.0
        var y = 0.0
        var dubbel = 0.0
        for (van, naar) in zip(ring.points, ring.points.dropFirst()) {
            let kruis = (van.x - oorsprong.x) * (naar.y - oorsprong.y) - (naar.x - oorsprong.x) * (van.y - oorsprong.y)
            x += kruis * (van.x + naar.x - 2 * oorsprong.x)
            y += kruis * (van.y + naar.y - 2 * oorsprong.y)
            dubbel += kruis
        }
        guard dubbel != 0 else { return oorsprong }
        return Point(finiteX: oorsprong.x + x / (3 * dubbel), y: oorsprong.y + y / (3 * dubbel))
    }

    /// Where a horizontal line runs through the polygon.
    private static func stukken(van polygon: Polygon, y: Double) -> [ClosedRange<Double>] {
        var kruisingen: [Double] = []
        for ring in polygon.rings {
            for (van, naar) in zip(ring.points, ring.points.dropFirst()) where (van.y > y) != (naar.y > y) {
                kruisingen.append(van.x + (naar.x - van.x) * ((y - van.y) / (naar.y - van.y)))
            }
        }
        kruisingen.sort()
        return stride(from: 0, to: kruisingen.count - 1, by: 2).map { kruisingen[$0]...kruisingen[$0 + 1] }
    }
}

extension ClosedRange<Double> {
    fileprivate var breedte: Double { upperBound - lowerBound }
}
