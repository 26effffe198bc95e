// SPDX-License-Identifier: EUPL-1.2

/// A representation in which a resource is given.
struct Formaat: Hashable, Sendable {
    /// The value of the parameter `f`.
    let sleutel: String
    /// The media type of the answer.
    let mediatype: String
    /// Media types by which it may be asked for as well.
    var ook: [String] = []
    /// The name for people.
    let naam: String

    static let json = Formaat(sleutel: "json", mediatype: "application/json", naam: "JSON")
    static let geojson = Formaat(
        sleutel: "json", mediatype: "application/geo+json", ook: ["application/json"], naam: "GeoJSON")
    static let html = Formaat(
        sleutel: "html", mediatype: "text/html; charset=utf-8", ook: ["application/xhtml+xml"], naam: "HTML")
    static let openapi = Formaat(
        sleutel: "json", mediatype: "application/vnd.oai.openapi+json;version=3.0",
        ook: ["application/openapi+json", "application/json"], naam: "OpenAPI")
    static let schema = Formaat(
        sleutel: "json", mediatype: "application/schema+json", ook: ["application/json"], naam: "JSON Schema")
    static let svg = Formaat(sleutel: "svg", mediatype: "image/svg+xml", naam: "SVG")
    static let png = Formaat(sleutel: "png", mediatype: "image/png", naam: "PNG")
    static let pdf = Formaat(sleutel: "pdf", mediatype: "application/pdf", naam: "PDF")

    /// The media type without parameters.
    var kaleType: String { String(mediatype.prefix { $0 != ";" }) }
}
