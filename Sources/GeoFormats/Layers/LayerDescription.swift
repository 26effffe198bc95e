// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// What is written about a layer beside its features.
public struct LayerDescription: Sendable {
    /// The name of the layer: of the table in a GeoPackage, where it must be lower case, digits and underscores.
    public var name: String
    /// The title for people; the name when nil.
    public var title: String?
    /// A sentence for people.
    public var summary: String
    /// The columns, as far as they are known beforehand; others are added when a feature has them.
    public var columns: [LayerColumn]
    /// How QGIS draws the layer.
    public var style: LayerStyle?
    /// How QGIS draws the points of a layer that has them.
    public var pointStyle: LayerStyle?
    /// When the content last changed: ISO 8601 in UTC with milliseconds.
    ///
    /// A fixed moment unless it is given, so that the same features give the same bytes.
    public var lastChange: String
    /// The reference system of a GeoPackage or CSV file: RD New, or degrees.
    ///
    /// GeoJSON has that of its product.
    public var crs: CoordinateReferenceSystem

    /// How a CSV file gives the geometry.
    public var csvGeometry: CSVGeometry

    /// A layer.
    public init(
        name: String, title: String? = nil, summary: String = "", columns: [LayerColumn] = [],
        style: LayerStyle? = nil, pointStyle: LayerStyle? = nil, lastChange: String = "2000-01-01T00:00:00.000Z",
        crs: CoordinateReferenceSystem = .rdNew, csvGeometry: CSVGeometry = .wellKnownText
    ) {
        self.name = name
        self.title = title
        self.summary = summary
        self.columns = columns
        self.style = style
        self.pointStyle = pointStyle
        self.lastChange = lastChange
        self.crs = crs
        self.csvGeometry = csvGeometry
    }
}
