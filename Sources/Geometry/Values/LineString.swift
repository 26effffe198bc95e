// SPDX-License-Identifier: EUPL-1.2

/// A line through two or more points, in metres RD New.
public struct LineString: Hashable, Sendable {
    /// The coordinates `x, y, x, y …` in metres.
    public let coordinates: [Double]

    /// A line from flat coordinates.
    /// - Throws: ``GeometryError`` `tooFewPoints`, `oddCoordinateCount` or `notFinite`.
    public init(coordinates: [Double]) throws(GeometryError) {
        try CoordinateRules.check(coordinates, minimumPoints: 2, kind: "line")
        self.coordinates = coordinates
    }

    package init(checked coordinates: [Double]) {
        self.coordinates = coordinates
    }

    /// The points along the line.
    public var points: Vertices { Vertices(coordinates: coordinates) }
    /// The length in metres.
    public var length: Double { CoordinateRules.length(coordinates) }
}

extension LineString: Spatial {
    /// The line as a shape.
    public var shape: Shape { .lineString(self) }
    /// The smallest box around the line.
    public var boundingBox: BoundingBox? { BoundingBox(coordinates: coordinates) }
}
