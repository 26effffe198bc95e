// SPDX-License-Identifier: EUPL-1.2

/// A coordinate reference system that the product reads and writes.
///
/// The geographic ones among the official systems are all ETRS89: by Dutch convention WGS 84 and CRS84 are published
/// with ETRS89 coordinates (null transformation), and ETRF2000 is the realisation in which ETRS89 is given in the
/// Netherlands (Geonovum, API Design Rules, module Geospatial). Grid-based RDNAPTRANS2018 is defined for ETRS89 alone.
public enum CoordinateReferenceSystem: Hashable, Sendable {
    /// RD New: x east, y north, metres.
    case rdNew
    /// ETRS89: latitude, longitude, degrees.
    case etrs89
    /// WGS 84: latitude, longitude, degrees.
    case wgs84
    /// ETRF2000: latitude, longitude, degrees.
    case etrf2000
    /// OGC CRS84: longitude, latitude, degrees; that of RFC 7946.
    case crs84
    /// Web Mercator: x east, y north, in metres that are some 1.6 times too long in the Netherlands; for viewing only.
    case webMercator
    /// Another system of the EPSG registry, by its code; whether it exists shows in ``CoordinateTransformer``.
    ///
    /// Made by ``init(name:)``, which gives the official systems their own case.
    case epsg(Int)

    /// The system of a name as people and files write it: `EPSG:28992`, `28992`, an OGC URN or a URL.
    /// - Throws: ``TransformError`` `unknownCRS` when it names no system; a code alone is that of an official system.
    public init(name: String) throws(TransformError) {
        let parts = name.uppercased().split(whereSeparator: { ":/#".contains($0) || $0.isWhitespace })
        switch parts.last.map(String.init) ?? "" {
        case "28992", "7415": self = .rdNew
        case "4258": self = .etrs89
        case "4326": self = .wgs84
        case "9067": self = .etrf2000
        case "CRS84": self = .crs84
        // The last three are what older web maps called it.
        case "3857", "900913", "102100", "102113": self = .webMercator
        case let last:
            guard parts.dropLast().contains(where: { $0 == "EPSG" || $0 == "EPSG.XML" }), let code = Self.code(last)
            else { throw .unknownCRS(name) }
            self = .epsg(code)
        }
    }

    /// Codes of the registry have four to six digits.
    private static func code(_ text: String) -> Int? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let code = Int(text) else { return nil }
        return (1_000...999_999).contains(code) ? code : nil
    }

    /// Whether coordinates are degrees in ETRS89; of an ``epsg(_:)`` its own transformer tells.
    public var isGeographic: Bool { family == .geographic }
    /// Whether the first of two numbers is the latitude, by the definition of the system.
    public var isLatitudeFirst: Bool { self == .etrs89 || self == .wgs84 || self == .etrf2000 }
    /// Whether the system is one between which coordinates pass by the official transformation alone.
    public var isOfficial: Bool { family != .other }

    /// The OGC URN of the system.
    public var urn: String {
        self == .crs84 ? "urn:ogc:def:crs:OGC:1.3:CRS84" : "urn:ogc:def:crs:EPSG::\(rawValue.dropFirst(5))"
    }

    /// What has to be done to reach the coordinates of a system.
    enum Family { case rd, geographic, mercator, other }

    var family: Family {
        switch self {
        case .rdNew: .rd
        case .etrs89, .wgs84, .etrf2000, .crs84: .geographic
        case .webMercator: .mercator
        case .epsg: .other
        }
    }
}

extension CoordinateReferenceSystem: CaseIterable {
    /// The official systems, which is what is offered where a system is asked for.
    public static let allCases: [CoordinateReferenceSystem] = [
        .rdNew, .etrs89, .wgs84, .etrf2000, .crs84, .webMercator,
    ]
}

extension CoordinateReferenceSystem: RawRepresentable {
    /// The name: `EPSG:n`, or `CRS84`.
    public var rawValue: String {
        switch self {
        case .rdNew: "EPSG:28992"
        case .etrs89: "EPSG:4258"
        case .wgs84: "EPSG:4326"
        case .etrf2000: "EPSG:9067"
        case .crs84: "CRS84"
        case .webMercator: "EPSG:3857"
        case .epsg(let code): "EPSG:\(code)"
        }
    }

    /// The system of a name in exactly the form of ``rawValue``.
    public init?(rawValue: String) {
        guard let system = try? CoordinateReferenceSystem(name: rawValue), system.rawValue == rawValue else {
            return nil
        }
        self = system
    }
}
