// SPDX-License-Identifier: EUPL-1.2

/// The areas that tell RD New coordinates from others.
public enum RDArea {
    /// The box within which RD New is in practical use, the Netherlands with a margin: x −7.000 to 300.000 and
    /// y 289.000 to 629.000 metres.
    ///
    /// Within it x is always below y, and both are far above any number of degrees.
    public static let practical = BoundingBox(minX: -7_000, minY: 289_000, maxX: 300_000, maxY: 629_000)

    /// What a pair of numbers that was claimed to be RD New, and is not, looks like instead; nil when nothing fits.
    public static func likelyTruth(x: Double, y: Double) -> String? {
        if (2...8).contains(x), (50...56).contains(y) { return "longitude and latitude in degrees (CRS84)" }
        if (50...56).contains(x), (2...8).contains(y) { return "latitude and longitude in degrees (EPSG:4258)" }
        if (222_000...892_000).contains(x), (6_446_000...7_558_000).contains(y) { return "Web Mercator (EPSG:3857)" }
        if (-7_000...300_000).contains(y), (289_000...629_000).contains(x) { return "RD New with x and y swapped" }
        return nil
    }
}
