// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// The kinds of files that are written.
public enum FeatureProduct: String, CaseIterable, Sendable {
    /// GeoJSON by RFC 7946: longitude and latitude with seven decimals, for the web.
    case geoJSON = "geojson"
    /// GeoJSON in RD New with three decimals and a `crs` member, for GIS programs.
    case rdGeoJSON = "rd-geojson"
    /// A feature of RFC 7946 on each line, for programs that read line by line.
    case geoJSONLines = "geojsonl"
    /// JSON-FG 1.0: RD New, and degrees for readers of GeoJSON.
    case jsonFG = "json-fg"
    /// A GeoPackage with one layer.
    case geoPackage = "gpkg"
    /// Comma-separated values.
    case csv = "csv"

    /// The product of which an ending of file names is the usual one, nil when none is.
    public init?(pathExtension: String) {
        switch pathExtension.lowercased() {
        case "geojson", "json": self = .geoJSON
        case "geojsonl", "geojsons", "ndjson", "jsonl": self = .geoJSONLines
        case "jsonfg": self = .jsonFG
        case "gpkg": self = .geoPackage
        case "csv": self = .csv
        default: return nil
        }
    }

    /// A writer that leaves its bytes in a sink.
    ///
    /// A GeoPackage is made in a temporary file first, and handed on when it is complete.
    /// - Throws: ``FormatError`` when the grid is missing or the description does not suit the product.
    public func writer(
        to sink: any ByteSink, layer: LayerDescription, gridDirectory: String
    ) throws(FormatError) -> any FeatureWriter {
        if let product = geoJSONProduct {
            return try GeoJSONWriter(to: sink, product: product, name: layer.name, gridDirectory: gridDirectory)
        }
        if self == .csv { return try CSVWriter(to: sink, layer: layer, gridDirectory: gridDirectory) }
        return try GeoPackageStream(to: sink, layer: layer, gridDirectory: gridDirectory)
    }

    private var geoJSONProduct: GeoJSONProduct? {
        switch self {
        case .geoJSON: .rfc7946
        case .rdGeoJSON: .rdNew
        case .geoJSONLines: .lines
        case .jsonFG: .jsonFG
        case .geoPackage, .csv: nil
        }
    }
}
