// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// A filter made ready for many features: its patterns taken apart, its geometries prepared.
///
/// Not Sendable: prepared geometries of GEOS are confined to one thread. Each task makes its own from a ``CQL2Filter``.
public struct PreparedFilter {
    private let condition: Condition

    init(_ condition: @escaping Condition) {
        self.condition = condition
    }

    /// Whether the filter holds for a feature; one for which that is unknown is not part of a result.
    /// - Throws: ``GeometryError`` when GEOS cannot decide, as on some invalid geometries of features.
    public func matches(_ feature: any PropertySource) throws(GeometryError) -> Bool {
        try condition(feature) == true
    }

    /// Whether the filter holds for a feature, nil when that is unknown because a value is missing.
    /// - Throws: ``GeometryError`` as ``matches(_:)``.
    public func truth(_ feature: any PropertySource) throws(GeometryError) -> Bool? {
        try condition(feature)
    }
}

/// A part of a filter that is true, false or, for nil, unknown.
typealias Condition = (any PropertySource) throws(GeometryError) -> Bool?

/// A part of a filter that has a value, or NULL for nil.
typealias Reading = (any PropertySource) throws(GeometryError) -> CQL2Value?
