// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// The reference system in which the geometries of a filter are written, and the way from there to RD New.
public struct LiteralSystem: Sendable {
    private let isGeographic: Bool
    private let isNorthingFirst: Bool
    private let toRD: @Sendable (Shape) throws(CQL2Error) -> Shape

    /// A system.
    /// - Parameters:
    ///   - isGeographic: Whether coordinates are degrees; only then may a box span the antimeridian.
    ///   - isNorthingFirst: Whether the first of two numbers is the latitude or northing.
    ///   - toRD: The same geometry, given with x or the longitude first, in the system of the features.
    public init(
        isGeographic: Bool, isNorthingFirst: Bool = false,
        toRD: @escaping @Sendable (Shape) throws(CQL2Error) -> Shape
    ) {
        self.isGeographic = isGeographic
        self.isNorthingFirst = isNorthingFirst
        self.toRD = toRD
    }

    /// RD New itself.
    public static let rdNew = LiteralSystem(isGeographic: false) { $0 }

    /// A geometry in the system of the features.
    /// - Throws: ``CQL2Error`` `invalidGeometry`, `notOnEarth` or `notTransformable`.
    func rd(_ shape: Shape) throws(CQL2Error) -> Shape {
        let ordered = isNorthingFirst ? shape.withAxesSwapped : shape
        if isGeographic { try requireOnEarth(ordered) }
        let validity: Validity
        do throws(GeometryError) { validity = try ordered.validity() } catch {
            throw CQL2Error(.invalidGeometry(.init(error)))
        }
        if case .invalid(let reason, _) = validity {
            throw CQL2Error(.invalidGeometry(.init(of: ordered, reason: reason)))
        }
        return try toRD(ordered)
    }

    /// A box in the system of the features: a point or a line where it has no width or height.
    func rd(boundingBox numbers: [Double]) throws(CQL2Error) -> Shape {
        guard numbers.count == 4 || numbers.count == 6 else { throw CQL2Error(.invalidBox) }
        var lower = (x: numbers[0], y: numbers[1])
        var upper = (x: numbers[numbers.count / 2], y: numbers[numbers.count / 2 + 1])
        if isNorthingFirst { (lower, upper) = ((lower.y, lower.x), (upper.y, upper.x)) }
        guard lower.y <= upper.y, lower.x <= upper.x || isGeographic else { throw CQL2Error(.invalidBox) }
        guard lower.x > upper.x else { return try rd(ordered: .box(lower, upper)) }
        return try rd(
            ordered: .multiPolygon(
                MultiPolygon(Shape.box(lower, (180, upper.y)).polygons + Shape.box((-180, lower.y), upper).polygons)))
    }

    private func rd(ordered shape: Shape) throws(CQL2Error) -> Shape {
        if isGeographic { try requireOnEarth(shape) }
        return try toRD(shape)
    }

    private func requireOnEarth(_ shape: Shape) throws(CQL2Error) {
        guard let box = shape.boundingBox else { return }
        for (longitude, latitude) in [(box.minX, box.minY), (box.maxX, box.maxY)]
        where abs(longitude) > 180 || abs(latitude) > 90 {
            throw CQL2Error(.notOnEarth(longitude: longitude, latitude: latitude))
        }
    }
}

extension Shape {
    /// The geometry between two corners: an area, a line or a point.
    static func box(_ lower: (x: Double, y: Double), _ upper: (x: Double, y: Double)) -> Shape {
        if lower == upper { return .point(Point(finiteX: lower.x, y: lower.y)) }
        if lower.x == upper.x || lower.y == upper.y {
            return .lineString(LineString(checked: [lower.x, lower.y, upper.x, upper.y]))
        }
        let ring = [
            lower.x, lower.y, upper.x, lower.y, upper.x, upper.y, lower.x, upper.y, lower.x, lower.y,
        ]
        return .polygon(Polygon(shell: Ring(checked: ring)))
    }

    var withAxesSwapped: Shape {
        mapLines { line in
            var swapped = line
            for index in stride(from: 0, to: swapped.count - 1, by: 2) { swapped.swapAt(index, index + 1) }
            return swapped
        }
    }
}
