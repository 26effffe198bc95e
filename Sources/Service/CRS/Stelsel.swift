// SPDX-License-Identifier: EUPL-1.2

import Geometry

/// A reference system on offer, under the URI by which it was asked for.
struct Stelsel: Hashable, Sendable {
    let crs: CoordinateReferenceSystem
    let uri: String

    static let crs84 = Stelsel(crs: .crs84, uri: "http://www.opengis.net/def/crs/OGC/1.3/CRS84")
    static let rdNew = Stelsel(crs: .rdNew, uri: "http://www.opengis.net/def/crs/EPSG/0/28992")

    /// The systems on offer, the one that holds when nothing is asked first.
    static let alle: [Stelsel] =
        [crs84, rdNew]
        + [
            (CoordinateReferenceSystem.etrs89, 4258), (.etrf2000, 9067), (.wgs84, 4326), (.webMercator, 3857),
        ].map { Stelsel(crs: $0.0, uri: "http://www.opengis.net/def/crs/EPSG/0/\($0.1)") }

    /// Other URIs by which the systems are known.
    private static let aliassen = [Stelsel(crs: .crs84, uri: "http://www.opengis.net/def/crs/OGC/0/CRS84")]

    /// The system of a URI, nil when it is not on offer.
    init?(uri: String) {
        guard let stelsel = (Self.alle + Self.aliassen).first(where: { $0.uri == uri }) else { return nil }
        self = stelsel
    }

    private init(crs: CoordinateReferenceSystem, uri: String) {
        self.crs = crs
        self.uri = uri
    }

    /// What to tell of one that is not on offer.
    static func onbekend(_ uri: String) -> String {
        "Het coördinatenstelsel '\(uri)' wordt niet geboden; mogelijk zijn \(alle.map(\.uri).joined(separator: ", "))."
    }

    /// How many decimals coordinates have: a millimetre, in metres or in degrees.
    var decimalen: Int { crs.isGeographic ? 8 : 3 }
    /// The value of the header Content-Crs.
    var kop: String { "<\(uri)>" }
}
