// SPDX-License-Identifier: EUPL-1.2

/// A coordinate reference system that the product reads and writes.
///
/// The geographic ones are all ETRS89: by Dutch convention WGS 84 and CRS84 are published with ETRS89 coordinates
/// (null transformation), as the grid-based RDNAPTRANS2018 is defined for ETRS89 alone.
public enum CoordinateReferenceSystem: String, CaseIterable, Sendable {
    /// RD New: x east, y north, metres.
    case rdNew = "EPSG:28992"
    /// ETRS89: latitude, longitude, degrees.
    case etrs89 = "EPSG:4258"
    /// WGS 84: latitude, longitude, degrees.
    case wgs84 = "EPSG:4326"
    /// OGC CRS84: longitude, latitude, degrees; that of RFC 7946.
    case crs84 = "CRS84"

    /// The system of a name as people and files write it: `EPSG:28992`, `28992`, an OGC URN or a URL.
    public init(name: String) throws(TransformError) {
        let parts = name.uppercased().split(whereSeparator: { ":/#".contains($0) || $0.isWhitespace })
        let last = parts.last.map(String.init) ?? ""
        switch last {
        case "28992", "7415": self = .rdNew
        case "4258": self = .etrs89
        case "4326": self = .wgs84
        case "CRS84": self = .crs84
        default:
            throw TransformError(
                .unknownCRS,
                "the reference system '\(name)' is not known: use EPSG:28992, EPSG:4258, EPSG:4326 or CRS84")
        }
    }

    /// Whether coordinates are degrees.
    public var isGeographic: Bool { self != .rdNew }
    /// Whether the first of two numbers is the latitude, by the definition of the system.
    public var isLatitudeFirst: Bool { self == .etrs89 || self == .wgs84 }

    /// The OGC URN of the system.
    public var urn: String {
        self == .crs84 ? "urn:ogc:def:crs:OGC:1.3:CRS84" : "urn:ogc:def:crs:EPSG::\(rawValue.dropFirst(5))"
    }
}
