// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import OrderedCollections

/// Features as GeoJSON bytes of a product.
struct FeatureText {
    private var geometry: GeometryText
    /// The geometry in RD New, which only JSON-FG writes beside the other.
    private var place: GeometryText?

    /// - Throws: ``FormatError`` `transformation` when the grid is missing.
    init(product: GeoJSONProduct, gridDirectory: String) throws(FormatError) {
        geometry = product == .rdNew ? .metres : try .degrees(gridDirectory: gridDirectory)
        place = product == .jsonFG ? .metres : nil
    }

    /// The box around all features so far, in the units of the product.
    var box: BoundingBox? { geometry.box }

    /// Appends a box as west, south, east, north.
    func append(_ box: BoundingBox, to bytes: inout [UInt8]) { geometry.append(box, to: &bytes) }

    mutating func append(_ feature: Feature, to bytes: inout [UInt8]) throws(FormatError) {
        bytes.append(contentsOf: "{\"type\":\"Feature\"".utf8)
        switch feature.id {
        case .string(let id):
            bytes.append(contentsOf: ",\"id\":".utf8)
            JSONText.append(id, to: &bytes)
        case .integer(let id): bytes.append(contentsOf: ",\"id\":\(id)".utf8)
        case nil: break
        }
        if place != nil {
            bytes.append(contentsOf: ",\"time\":".utf8)
            JSONText.append(feature.time?.json ?? .null, to: &bytes)
        }
        bytes.append(contentsOf: ",\"properties\":".utf8)
        JSONText.append(members: feature.properties.elements, to: &bytes)
        if place != nil {
            bytes.append(contentsOf: ",\"place\":".utf8)
            try place?.append(feature.geometry, to: &bytes)
        }
        bytes.append(contentsOf: ",\"geometry\":".utf8)
        try geometry.append(feature.geometry, to: &bytes)
        bytes.append(.closeBrace)
    }
}
