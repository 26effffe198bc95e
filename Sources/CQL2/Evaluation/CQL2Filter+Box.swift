// SPDX-License-Identifier: EUPL-1.2

public import Geometry

extension CQL2Filter {
    /// A box that the geometry of every feature meets for which the filter holds, for use with an index; nil when it says
    /// nothing of where they are.
    /// - Parameter property: The name of the geometry.
    public func boundingBoxHint(for property: String) -> BoundingBox? { Self.box(expression, property) }

    private static func box(_ expression: CQL2Expression, _ property: String) -> BoundingBox? {
        switch expression {
        // A feature that meets two boxes need not meet what they have in common: the smallest is the best that is known.
        case .and(let terms): terms.compactMap { box($0, property) }.min { $0.width * $0.height < $1.width * $1.height }
        case .or(let terms): union(terms.map { box($0, property) })
        case .not(.spatial(.disjoint, let left, let right)): box(.spatial(.intersects, left, right), property)
        case .spatial(.disjoint, _, _): nil
        case .spatial(_, .property(property), .literal(.geometry(let shape))),
            .spatial(_, .literal(.geometry(let shape)), .property(property)):
            shape.boundingBox
        default: nil
        }
    }

    private static func union(_ boxes: [BoundingBox?]) -> BoundingBox? {
        boxes.contains { $0 == nil } ? nil : BoundingBox(around: boxes)
    }
}
