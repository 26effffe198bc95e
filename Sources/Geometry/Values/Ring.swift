// SPDX-License-Identifier: EUPL-1.2

/// A closed line of four or more points, the first repeated as the last, in metres RD New.
///
/// That it does not cross itself is a matter of validity, checked by ``Spatial/validity()``, not of creation.
public struct Ring: Hashable, Sendable {
    /// The coordinates `x, y, x, y …` in metres, the first point repeated at the end.
    public let coordinates: [Double]

    /// A ring from flat coordinates.
    /// - Throws: ``GeometryError`` `tooFewPoints`, `oddCoordinateCount`, `notFinite` or `ringNotClosed`.
    public init(coordinates: [Double]) throws(GeometryError) {
        try CoordinateRules.check(coordinates, minimumPoints: 4, kind: "ring")
        let last = coordinates.count - 2
        guard coordinates[0] == coordinates[last], coordinates[1] == coordinates[last + 1] else {
            throw .ringNotClosed(
                first: Point(finiteX: coordinates[0], y: coordinates[1]),
                last: Point(finiteX: coordinates[last], y: coordinates[last + 1]))
        }
        self.coordinates = coordinates
    }

    /// A ring from points, the first repeated as the last.
    /// - Throws: ``GeometryError`` as ``init(coordinates:)``.
    public init(_ points: [Point]) throws(GeometryError) {
        try self.init(coordinates: points.flatMap { [$0.x, $0.y] })
    }

    package init(checked coordinates: [Double]) {
        self.coordinates = coordinates
    }

    /// The points, the closing one included.
    public var points: Vertices { Vertices(coordinates: coordinates) }

    /// The area in m², positive when the ring runs counter-clockwise.
    ///
    /// Taken relative to the first point, so that no digits are lost to the size of RD coordinates.
    public var signedArea: Double { CoordinateRules.doubledArea(coordinates) / 2 }

    /// Whether the ring runs counter-clockwise, as RFC 7946 asks of a shell.
    public var isCounterClockwise: Bool { signedArea > 0 }

    /// The length in metres.
    public var length: Double { CoordinateRules.length(coordinates) }

    /// The smallest box around the ring.
    public var boundingBox: BoundingBox {
        // A ring has four points or more, so the box exists; the fallback is never taken.
        BoundingBox(coordinates: coordinates) ?? BoundingBox(minX: 0, minY: 0, maxX: 0, maxY: 0)
    }

    /// The same ring run the other way round.
    public func reversed() -> Ring {
        var result: [Double] = []
        result.reserveCapacity(coordinates.count)
        for index in stride(from: coordinates.count - 2, through: 0, by: -2) {
            result.append(coordinates[index])
            result.append(coordinates[index + 1])
        }
        return Ring(checked: result)
    }

    /// The ring run counter-clockwise or clockwise; one without area has no direction and stays as it is.
    public func oriented(counterClockwise: Bool) -> Ring {
        let area = signedArea
        return area == 0 || (area > 0) == counterClockwise ? self : reversed()
    }
}
