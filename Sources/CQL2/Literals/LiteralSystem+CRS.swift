// SPDX-License-Identifier: EUPL-1.2

public import Geometry

extension LiteralSystem {
    /// A system that is transformed to RD New by RDNAPTRANS2018, with the axis order of its definition.
    ///
    /// Straight lines of the system are followed to within 0.5 mm, so that a box in degrees is a box in degrees. What
    /// lies beyond the area of the transformation is cut off where the system is an official one: no feature in RD New
    /// lies there.
    /// - Parameters:
    ///   - crs: The system.
    ///   - gridDirectory: The folder of the grid `rdtrans2018.gsb`.
    /// - Throws: ``TransformError`` when the system is not known or the grid is missing.
    public init(_ crs: CoordinateReferenceSystem, gridDirectory: String) throws(TransformError) {
        guard crs != .rdNew else {
            self = .rdNew
            return
        }
        // Made once here so that what is missing shows now; each use makes its own, as none may cross threads.
        let transformer = try CoordinateTransformer(
            from: crs, to: .rdNew, order: .eastingFirst, gridDirectory: gridDirectory)
        let area = try Self.area(of: crs, gridDirectory: gridDirectory)
        let foreign = transformer.operations.first
        let isDegrees = crs.isGeographic || foreign?.isGeographic == true
        let isNorthingFirst = crs.isLatitudeFirst || foreign?.isNorthingFirst == true
        self.init(isGeographic: isDegrees, isNorthingFirst: isNorthingFirst) { shape throws(CQL2Error) in
            let projection = try LiteralProjection(
                from: crs, area: area, pieceLength: isDegrees ? 0.1 : 10_000, gridDirectory: gridDirectory)
            return try projection.rd(shape)
        }
    }

    /// The box in an official system, x or longitude first, in which all its coordinates can be transformed.
    private static func area(
        of crs: CoordinateReferenceSystem, gridDirectory: String
    ) throws(TransformError) -> BoundingBox? {
        guard crs.isOfficial else { return nil }
        // The grid covers 2° to 8° east and 50° to 56° north on another ellipsoid, some metres off.
        var corners = [2.01, 50.01, 7.99, 55.99]
        if crs == .webMercator {
            try RDTransformer(gridDirectory: gridDirectory).transform(&corners, from: .crs84, to: crs)
        }
        return BoundingBox(coordinates: corners)
    }
}
