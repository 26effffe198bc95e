// SPDX-License-Identifier: EUPL-1.2

/// The formats in which files of features are read.
public enum FeatureFormat: String, CaseIterable, Sendable {
    /// GeoJSON: RFC 7946, GeoJSON 2008 with a `crs` member, and JSON-FG.
    case geoJSON
    /// A GeoJSON text per line, or a GeoJSON text sequence (RFC 8142).
    case geoJSONLines
    /// A layer of a GeoPackage.
    case geoPackage
    /// Comma-separated values with well-known text or two columns of coordinates.
    case csv
}
