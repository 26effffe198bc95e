// SPDX-License-Identifier: EUPL-1.2

import Foundation
public import Geometry

/// Random geometries for tests of properties.
public enum RandomShapes {
    /// A star-shaped polygon: a vertex in each of so many equal sectors around the centre, so it is always valid.
    public static func star(
        around center: (x: Double, y: Double), radius: ClosedRange<Double>, vertices: Int,
        using generator: inout some RandomNumberGenerator
    ) -> Polygon {
        var coordinates: [Double] = []
        for vertex in 0..<vertices {
            // A vertex keeps to the middle of its sector: two of them are never on one ray.
            let angle = 2 * Double.pi * (Double(vertex) + .random(in: 0.1...0.9, using: &generator)) / Double(vertices)
            let distance = Double.random(in: radius, using: &generator)
            coordinates.append(Millimetres.rounded(center.x + distance * cos(angle)))
            coordinates.append(Millimetres.rounded(center.y + distance * sin(angle)))
        }
        return Polygon(shell: Ring(checked: coordinates + coordinates[..<2]))
    }

    /// So many stars with 5 to 40 vertices, spread over a square with a side in metres.
    public static func stars(_ count: Int, side: Double, seed: UInt64) -> [Polygon] {
        var generator = SplitMix64(seed: seed)
        return (0..<count).map { _ in
            let x = 150_000 + Double.random(in: 0...side, using: &generator)
            let y = 450_000 + Double.random(in: 0...side, using: &generator)
            let vertices = Int.random(in: 5...40, using: &generator)
            return star(around: (x, y), radius: 40...100, vertices: vertices, using: &generator)
        }
    }
}
