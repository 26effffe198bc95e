// SPDX-License-Identifier: EUPL-1.2

/// Zero or more polygons that together are one area, in metres RD New.
public struct MultiPolygon: Hashable, Sendable {
    /// The parts.
    public let polygons: [Polygon]

    /// An area from its parts; whether they overlap is told by ``Spatial/validity()``.
    public init(_ polygons: [Polygon]) {
        self.polygons = polygons
    }

    /// Whether there is no part.
    public var isEmpty: Bool { polygons.isEmpty }
    /// The area in m² of all parts.
    public var area: Double { polygons.reduce(0) { $0 + $1.area } }
    /// The length in metres of all rings.
    public var length: Double { polygons.reduce(0) { $0 + $1.length } }
    /// The number of points over all rings, closing points included.
    public var vertexCount: Int { polygons.reduce(0) { $0 + $1.vertexCount } }

    /// The area with every shell counter-clockwise and every hole clockwise.
    public func oriented() -> MultiPolygon { MultiPolygon(polygons.map { $0.oriented() }) }
}

extension MultiPolygon: Spatial {
    /// The area as a shape.
    public var shape: Shape { .multiPolygon(self) }
    /// The smallest box around all parts, nil when there are none.
    public var boundingBox: BoundingBox? { BoundingBox(around: polygons.map(\.boundingBox)) }
}
