// SPDX-License-Identifier: EUPL-1.2

/// The points of a line or ring, read from its flat coordinates.
public struct Vertices: RandomAccessCollection, Sendable {
    let coordinates: [Double]

    /// The first position.
    public var startIndex: Int { 0 }
    /// The position after the last point.
    public var endIndex: Int { coordinates.count / 2 }

    /// The point at a position.
    public subscript(position: Int) -> Point {
        Point(finiteX: coordinates[2 * position], y: coordinates[2 * position + 1])
    }
}
