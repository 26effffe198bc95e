// SPDX-License-Identifier: EUPL-1.2

/// The kinds of GeoJSON that are written.
public enum GeoJSONProduct: String, CaseIterable, Sendable {
    /// Metres in RD New with three decimals, with a `crs` member as GeoJSON 2008 had it: for GIS tools.
    case rdNew
    /// Longitude and latitude with seven decimals (1 cm), without `crs`: RFC 7946, for the web.
    case rfc7946
    /// A feature of RFC 7946 on each line, without a collection around them.
    case lines
    /// JSON-FG 1.0: `place` in RD New, and `geometry` in degrees for readers that know GeoJSON only.
    case jsonFG
}
