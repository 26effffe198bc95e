// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Web Mercator, EPSG:3857, from degrees that are taken as they are (null transformation from ETRS89).
///
/// The formulae are those of EPSG method 1024, Popular Visualisation Pseudo Mercator (IOGP publication 373-7-2): the
/// sphere of radius a with ellipsoidal latitudes. `ln tan(π/4 + φ/2)` is written as `asinh(tan φ)`, and its inverse as
/// `atan(sinh(y/a))`, which are the same and keep all digits.
public enum WebMercator {
    /// The major semi-axis of WGS 84, in metres.
    static let radius = 6_378_137.0

    static func metres(longitude: Double, latitude: Double) -> (x: Double, y: Double) {
        (radius * (longitude * .pi / 180), radius * asinh(tan(latitude * .pi / 180)))
    }

    /// The longitude and latitude in degrees of a place in metres.
    public static func degrees(x: Double, y: Double) -> (longitude: Double, latitude: Double) {
        (x / radius * 180 / .pi, atan(sinh(y / radius)) * 180 / .pi)
    }

    /// Longitude, latitude in degrees to x, y in metres, in place.
    static func toMetres(_ pairs: inout [Double]) {
        for index in stride(from: 0, to: pairs.count - 1, by: 2) {
            (pairs[index], pairs[index + 1]) = metres(longitude: pairs[index], latitude: pairs[index + 1])
        }
    }

    /// x, y in metres to longitude, latitude in degrees, in place.
    static func toDegrees(_ pairs: inout [Double]) {
        for index in stride(from: 0, to: pairs.count - 1, by: 2) {
            (pairs[index], pairs[index + 1]) = degrees(x: pairs[index], y: pairs[index + 1])
        }
    }
}
