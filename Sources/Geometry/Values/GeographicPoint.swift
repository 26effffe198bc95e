// SPDX-License-Identifier: EUPL-1.2

/// A point in ETRS89 (EPSG:4258), in degrees.
public struct GeographicPoint: Hashable, Sendable {
    /// Degrees north, −90 to 90.
    public let latitude: Double
    /// Degrees east, −180 to 180.
    public let longitude: Double

    /// A point from degrees.
    /// - Throws: ``TransformError`` `notGeographic` when a value is not finite or out of range.
    public init(latitude: Double, longitude: Double) throws(TransformError) {
        guard abs(latitude) <= 90, abs(longitude) <= 180 else {
            throw .notGeographic(latitude: latitude, longitude: longitude)
        }
        self.init(checkedLatitude: latitude, longitude: longitude)
    }

    package init(checkedLatitude latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
