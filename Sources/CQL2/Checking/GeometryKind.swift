// SPDX-License-Identifier: EUPL-1.2

/// A kind of geometry, by its name in GeoJSON and WKT.
public enum GeometryKind: String, CaseIterable, Hashable, Sendable {
    /// A point.
    case point = "Point"
    /// A line.
    case lineString = "LineString"
    /// An area.
    case polygon = "Polygon"
    /// Points.
    case multiPoint = "MultiPoint"
    /// Lines.
    case multiLineString = "MultiLineString"
    /// Areas.
    case multiPolygon = "MultiPolygon"
    /// Geometries of several kinds.
    case geometryCollection = "GeometryCollection"
    /// A geometry of any kind, as a type of property.
    case any = "Geometry"

    /// The kinds that literals have.
    static let literals = allCases.filter { $0 != .any }
}
