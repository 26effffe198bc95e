// SPDX-License-Identifier: EUPL-1.2

/// A rectangle with sides along the axes, in metres RD New; its edges belong to it.
public struct BoundingBox: Hashable, Sendable {
    /// The western edge.
    public var minX: Double
    /// The southern edge.
    public var minY: Double
    /// The eastern edge.
    public var maxX: Double
    /// The northern edge.
    public var maxY: Double

    /// A box from its edges, with `minX` ≤ `maxX` and `minY` ≤ `maxY`.
    public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    /// The smallest box around flat coordinates `x, y, x, y …`, nil when there are none.
    public init?(coordinates: [Double]) {
        guard coordinates.count >= 2 else { return nil }
        self.init(minX: coordinates[0], minY: coordinates[1], maxX: coordinates[0], maxY: coordinates[1])
        for index in stride(from: 2, to: coordinates.count - 1, by: 2) {
            minX = min(minX, coordinates[index])
            maxX = max(maxX, coordinates[index])
            minY = min(minY, coordinates[index + 1])
            maxY = max(maxY, coordinates[index + 1])
        }
    }

    /// The smallest box around all boxes, nil when there are none.
    public init?(around boxes: some Sequence<BoundingBox?>) {
        var result: BoundingBox?
        for case .some(let box) in boxes { result = result?.union(box) ?? box }
        guard let result else { return nil }
        self = result
    }

    /// Metres from west to east.
    public var width: Double { maxX - minX }
    /// Metres from south to north.
    public var height: Double { maxY - minY }

    /// Whether the boxes share at least a point.
    public func intersects(_ other: BoundingBox) -> Bool {
        minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
    }

    /// Whether the other box lies within this one, edges included.
    public func contains(_ other: BoundingBox) -> Bool {
        minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
    }

    /// Whether the point lies within the box, edges included.
    public func contains(_ point: Point) -> Bool {
        minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
    }

    /// The smallest box around both.
    public func union(_ other: BoundingBox) -> BoundingBox {
        BoundingBox(
            minX: min(minX, other.minX), minY: min(minY, other.minY),
            maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
    }

    /// The box grown on all sides.
    public func expanded(metres: Double) -> BoundingBox {
        BoundingBox(minX: minX - metres, minY: minY - metres, maxX: maxX + metres, maxY: maxY + metres)
    }
}
