// SPDX-License-Identifier: EUPL-1.2

public import Geometry

extension MultiPolygon {
    /// A square with its south-western corner at a place and sides in metres.
    public static func square(_ x: Double, _ y: Double, side: Double) throws -> MultiPolygon {
        try rectangle(x, y, x + side, y + side)
    }

    /// A rectangle between two corners.
    public static func rectangle(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) throws -> MultiPolygon
    {
        MultiPolygon([
            Polygon(shell: try Ring(coordinates: [minX, minY, maxX, minY, maxX, maxY, minX, maxY, minX, minY]))
        ])
    }
}
