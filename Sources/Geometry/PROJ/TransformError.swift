// SPDX-License-Identifier: EUPL-1.2

/// Why coordinates could not be transformed.
public struct TransformError: Error, Hashable, Sendable {
    /// The kind of fault; kinds may be added.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name of the kind.
        public let description: String
        init(_ description: String) { self.description = description }

        /// The RDNAPTRANS2018 grid is not there.
        public static let gridMissing = Code("gridMissing")
        /// PROJ could not set up the transformation.
        public static let setupFailed = Code("setupFailed")
        /// The point lies outside the area in which RD New is defined by the grid.
        public static let outsideArea = Code("outsideArea")
        /// The values are no latitude and longitude.
        public static let notGeographic = Code("notGeographic")
        /// A flat list of coordinates does not consist of pairs.
        public static let oddCoordinateCount = Code("oddCoordinateCount")
        /// The reference system is not known to the product.
        public static let unknownCRS = Code("unknownCRS")
        /// Between the reference system and ETRS89 no transformation is known that can be used in the Netherlands.
        public static let noOperation = Code("noOperation")
    }

    /// The kind of fault.
    public let code: Code
    /// One sentence for people.
    public let message: String
    /// The position of the point in a list that was transformed, from 0.
    public let index: Int?

    init(_ code: Code, _ message: String, index: Int? = nil) {
        self.code = code
        self.message = message
        self.index = index
    }
}

extension TransformError: CustomStringConvertible {
    /// The sentence.
    public var description: String { message }
}

extension TransformError {
    static func notGeographic(latitude: Double, longitude: Double) -> TransformError {
        TransformError(.notGeographic, "latitude \(latitude) and longitude \(longitude) are no place in degrees")
    }

    static func oddCoordinateCount(_ count: Int) -> TransformError {
        TransformError(.oddCoordinateCount, "\(count) numbers are not pairs of coordinates")
    }

    static func gridMissing(_ path: String) -> TransformError {
        TransformError(
            .gridMissing,
            "the RDNAPTRANS2018 grid \(path) is missing: without it RD coordinates are up to 0.25 m off, "
                + "so nothing is transformed (Scripts/build-geodata makes it)")
    }

    static func setupFailed(_ detail: String) -> TransformError {
        TransformError(.setupFailed, "PROJ could not set up RDNAPTRANS2018: \(detail)")
    }

    static func unknownCRS(_ name: String) -> TransformError {
        TransformError(
            .unknownCRS,
            "the reference system '\(name)' is not known: use EPSG:28992, EPSG:4258, EPSG:4326, EPSG:9067, CRS84, "
                + "EPSG:3857 or another code of the EPSG registry, as in EPSG:31370")
    }

    static func notOfficial(_ system: CoordinateReferenceSystem) -> TransformError {
        TransformError(.noOperation, "\(system.rawValue) is not reached by RDNAPTRANS2018 alone")
    }

    static func noOperation(_ system: CoordinateReferenceSystem, _ name: String, _ reason: String) -> TransformError {
        TransformError(.noOperation, "\(system.rawValue) (\(name)) cannot be transformed to ETRS89: \(reason)")
    }

    static func outsideOperation(_ x: Double, _ y: Double, _ operation: ForeignOperation, index: Int) -> TransformError
    {
        TransformError(
            .outsideArea,
            "(\(x), \(y)) in \(operation.crs.rawValue) lies outside the area of RDNAPTRANS2018 (50° to 56° N, 2° to 8° E) "
                + "or of '\(operation.name)'", index: index)
    }

    static func outsideArea(_ x: Double, _ y: Double, unit: String, index: Int?) -> TransformError {
        TransformError(
            .outsideArea,
            "(\(x), \(y)) \(unit) lies outside the RDNAPTRANS2018 area (50° to 56° N, 2° to 8° E)", index: index)
    }
}
