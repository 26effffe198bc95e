// SPDX-License-Identifier: EUPL-1.2

public import Geometry

extension Vorm {
    /// The one point that stands for it: a place point, or the middle of the widest place of the largest part.
    ///
    /// Nil for an outline without area or a list without points.
    public var ankerpunt: Point? {
        switch self {
        case .plaats(let punten): return punten.first
        case .vlak(let vlak):
            guard let deel = vlak.polygons.max(by: { $0.area < $1.area }) else { return nil }
            // To a metre: a kaart shows no more.
            return (try? deel.maximumInscribedCircle(tolerance: 1))?.center
        }
    }
}

extension Locatie {
    /// The point where the kaart shows it.
    public var ankerpunt: Point? { vorm.ankerpunt }
}
