// SPDX-License-Identifier: EUPL-1.2

/// A point in RD New (EPSG:28992): `x` metres east, `y` metres north.
///
/// Degrees have a type of their own, ``GeographicPoint``, so that the two cannot be mixed up.
public struct Point: Hashable, Sendable {
    /// Metres east.
    public let x: Double
    /// Metres north.
    public let y: Double

    /// A point from finite coordinates in metres.
    /// - Throws: ``GeometryError`` `notFinite` for NaN or an infinity.
    public init(x: Double, y: Double) throws(GeometryError) {
        guard x.isFinite, y.isFinite else { throw .notFinite(x: x, y: y) }
        self.init(finiteX: x, y: y)
    }

    /// A point from coordinates that the caller knows to be finite.
    package init(finiteX x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    /// The distance in metres to another point.
    public func distance(to other: Point) -> Double {
        let dx = x - other.x
        let dy = y - other.y
        let distance = (dx * dx + dy * dy).squareRoot()
        return distance.isFinite ? distance : CoordinateRules.length([x, y, other.x, other.y])
    }
}

extension Point: Spatial {
    /// The point as a shape.
    public var shape: Shape { .point(self) }
    /// The box of zero size around the point.
    public var boundingBox: BoundingBox? { BoundingBox(minX: x, minY: y, maxX: x, maxY: y) }
}

extension Point: CustomStringConvertible {
    /// The coordinates in metres with at most three decimals, as in `155000 463000.5`.
    public var description: String { "\(Millimetres.text(x)) \(Millimetres.text(y))" }
}
