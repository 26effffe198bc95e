// SPDX-License-Identifier: EUPL-1.2

/// The relations of two geometries (OGC 06-103r4, section 6.1.15), by their names in the JSON encoding.
public enum SpatialFunction: String, CaseIterable, Hashable, Sendable {
    /// They have a point in common.
    case intersects = "s_intersects"
    /// They are the same set of points.
    case equals = "s_equals"
    /// They have no point in common.
    case disjoint = "s_disjoint"
    /// They meet along their borders alone.
    case touches = "s_touches"
    /// The first lies in the second.
    case within = "s_within"
    /// They are of one dimension, and each has points that the other has not.
    case overlaps = "s_overlaps"
    /// Their interiors meet in less than the larger dimension.
    case crosses = "s_crosses"
    /// The second lies in the first.
    case contains = "s_contains"

    /// The relation of the second geometry to the first when this is that of the first to the second.
    var converse: SpatialFunction {
        switch self {
        case .within: .contains
        case .contains: .within
        default: self
        }
    }
}
