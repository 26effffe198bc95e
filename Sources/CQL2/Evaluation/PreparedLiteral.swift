// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// A geometry of a filter against those of many features.
final class PreparedLiteral {
    private let shape: Shape
    private let prepared: PreparedShape

    init(_ shape: Shape) throws(GeometryError) {
        self.shape = shape
        prepared = try PreparedShape(shape)
    }

    /// Whether a geometry stands in a relation to this one.
    func holds(_ function: SpatialFunction, _ other: Shape) throws(GeometryError) -> Bool {
        switch function {
        case .intersects: return try prepared.intersects(other)
        case .disjoint: return try !prepared.intersects(other)
        case .within: return try prepared.contains(other)
        case .equals:
            guard other.boundingBox == shape.boundingBox else { return false }
            return try function.holds(other, shape)
        case .contains: return try function.holds(other, shape)
        case .touches, .overlaps, .crosses:
            // What does not even meet it, or lies in it, needs no second look at its border.
            guard try prepared.intersects(other), try !prepared.contains(other) else { return false }
            return try function.holds(other, shape)
        }
    }
}

extension SpatialFunction {
    /// Whether the first geometry stands in the relation to the second.
    func holds(_ first: Shape, _ second: Shape) throws(GeometryError) -> Bool {
        switch self {
        case .intersects: try first.intersects(second)
        case .disjoint: try first.isDisjoint(from: second)
        case .equals: try first.isTopologicallyEqual(to: second)
        case .touches: try first.touches(second)
        case .within: try first.isWithin(second)
        case .overlaps: try first.overlaps(second)
        case .crosses: try first.crosses(second)
        case .contains: try first.contains(second)
        }
    }
}
