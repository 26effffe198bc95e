// SPDX-License-Identifier: EUPL-1.2

public import Geometry

extension Vorm {
    /// The one point that stands for it on a kaart and in lists, nil when it is empty.
    ///
    /// For an outline the centre of gravity of its largest part; where that lies outside the part, as with a crescent,
    /// the middle of its widest place. For place points their middle.
    public var ankerpunt: Point? {
        switch self {
        case .plaats(let punten): return try? Shape.multiPoint(punten).centroid()
        case .vlak(let vlak):
            guard let deel = vlak.polygons.max(by: { $0.area < $1.area }) else { return nil }
            if let midden = try? deel.centroid(), (try? deel.contains(midden)) == true { return midden }
            // To a metre: no kaart shows more.
            return (try? deel.maximumInscribedCircle(tolerance: 1))?.center
        }
    }
}

extension Locatie {
    /// The one point that stands for it on a kaart and in lists.
    public var ankerpunt: Point? { vorm.ankerpunt }
}
