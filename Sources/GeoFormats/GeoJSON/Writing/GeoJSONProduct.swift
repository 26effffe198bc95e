// SPDX-License-Identifier: EUPL-1.2

/// The two kinds of GeoJSON that are written.
public enum GeoJSONProduct: String, CaseIterable, Sendable {
    /// Metres in RD New with three decimals, with a `crs` member as GeoJSON 2008 had it: for GIS tools.
    case rdNew
    /// Longitude and latitude with seven decimals (1 cm), without `crs`: RFC 7946, for the web.
    case rfc7946

    /// How many decimals its coordinates have at most.
    var decimals: Int {
        switch self {
        case .rdNew: 3
        case .rfc7946: 7
        }
    }
}
