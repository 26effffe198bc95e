// SPDX-License-Identifier: EUPL-1.2

/// The types of geometry that have coordinates of their own, by their name in GeoJSON.
enum SimpleType: String {
    case point = "Point"
    case lineString = "LineString"
    case polygon = "Polygon"
    case multiPoint = "MultiPoint"
    case multiLineString = "MultiLineString"
    case multiPolygon = "MultiPolygon"

    /// How deep the positions lie in its coordinates.
    var height: Int {
        switch self {
        case .point: 0
        case .lineString, .multiPoint: 1
        case .polygon, .multiLineString: 2
        case .multiPolygon: 3
        }
    }
}
