// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// How something lies on the map: an area, or only a place where its outline is not known.
public enum Vorm: Hashable, Sendable {
    /// An outline.
    case vlak(MultiPolygon)
    /// One or more place points; the outline is unknown.
    case plaats([Point])

    /// The outline, when there is one.
    public var vlak: MultiPolygon? {
        if case .vlak(let vlak) = self { vlak } else { nil }
    }

    /// The geometry as it is written to files: a multipolygon, a point or a multipoint.
    public var shape: Shape {
        switch self {
        case .vlak(let vlak): .multiPolygon(vlak)
        case .plaats(let punten): punten.count == 1 ? .point(punten[0]) : .multiPoint(punten)
        }
    }
}
