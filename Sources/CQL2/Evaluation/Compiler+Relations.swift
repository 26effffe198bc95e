// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

extension Compiler {
    /// A relation of geometries; one that is written out is prepared once.
    func spatial(
        _ function: SpatialFunction, _ left: CQL2Expression, _ right: CQL2Expression
    ) throws(GeometryError) -> Condition {
        if case .literal(.geometry(let shape)) = right { return try spatial(function, left, prepared: shape) }
        if case .literal(.geometry(let shape)) = left { return try spatial(function.converse, right, prepared: shape) }
        let left = try reading(left)
        let right = try reading(right)
        return { feature throws(GeometryError) in
            guard case .geometry(let first) = try left(feature), case .geometry(let second) = try right(feature) else {
                return nil
            }
            return try function.holds(first, second)
        }
    }

    private func spatial(
        _ function: SpatialFunction, _ operand: CQL2Expression, prepared shape: Shape
    ) throws(GeometryError) -> Condition {
        let operand = try reading(operand)
        let literal = try PreparedLiteral(shape)
        return { feature throws(GeometryError) in
            guard case .geometry(let shape) = try operand(feature) else { return nil }
            return try literal.holds(function, shape)
        }
    }

    func temporal(
        _ function: TemporalFunction, _ left: CQL2Expression, _ right: CQL2Expression
    ) throws(GeometryError) -> Condition {
        let left = try reading(left)
        let right = try reading(right)
        return { feature throws(GeometryError) in
            guard let first = try left(feature).flatMap(TemporalExtent.init),
                let second = try right(feature).flatMap(TemporalExtent.init)
            else { return nil }
            return first.relates(function, to: second)
        }
    }

    func array(
        _ function: ArrayFunction, _ left: CQL2Expression, _ right: CQL2Expression
    ) throws(GeometryError) -> Condition {
        let left = try reading(left)
        let right = try reading(right)
        return { feature throws(GeometryError) in
            guard case .array(let first) = try left(feature), case .array(let second) = try right(feature) else {
                return nil
            }
            return function.holds(Set(first), Set(second))
        }
    }
}
