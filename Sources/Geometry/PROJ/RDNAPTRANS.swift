// SPDX-License-Identifier: EUPL-1.2

/// RDNAPTRANS2018, the official transformation between RD New and ETRS89 (NSGI, 2019), as one PROJ pipeline.
///
/// A pipeline and not a pair of EPSG codes: for a pair PROJ chooses, and without the grid it silently takes a Helmert
/// transformation that is up to 0.25 m off; the pipeline fails instead.
enum RDNAPTRANS {
    /// The file of the correction grid, as PROJ's own database names it.
    static let gridFile = "rdtrans2018.gsb"

    /// From longitude, latitude in degrees to x, y in metres: grid shift to the Bessel ellipsoid, then the double
    /// stereographic projection of Amersfoort / RD New (EPSG:28992).
    static let pipeline = """
        +proj=pipeline \
        +step +proj=unitconvert +xy_in=deg +xy_out=rad \
        +step +inv +proj=hgridshift +grids=\(gridFile) \
        +step +proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 \
        +x_0=155000 +y_0=463000 +ellps=bessel
        """

    /// A point near Amersfoort with its published coordinates.
    static let controlPoint = GeographicPoint(checkedLatitude: 52.155_174_40, longitude: 5.387_206_21)
    static let controlPointInRD = Point(finiteX: 155_000.175_2, y: 463_000.168_3)

    /// Whether the grid covers the place; false for NaN.
    static func covers(longitude: Double, latitude: Double) -> Bool {
        (2...8).contains(longitude) && (50...56).contains(latitude)
    }

    /// Whether the place lies so far within the grid that its corrected place does so too.
    ///
    /// The grid is entered with the latitude and longitude on the Bessel ellipsoid, which lie 0.0007° to 0.0015° north,
    /// and up to 0.0002° west and 0.0009° east, of those in ETRS89.
    @inline(__always)
    static func isWellWithin(longitude: Double, latitude: Double) -> Bool {
        longitude >= 2.001 && longitude <= 7.999 && latitude >= 50.001 && latitude <= 55.998
    }

    /// Whether the point lies in a rectangle that lies wholly within the grid; the seas of the Netherlands do.
    @inline(__always)
    static func isWellWithin(x: Double, y: Double) -> Bool {
        x >= -56_000 && x <= 317_500 && y >= 230_000 && y <= 890_000
    }
}
