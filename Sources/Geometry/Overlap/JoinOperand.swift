// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// One area in a join, prepared once for all its partners.
final class JoinOperand {
    private let squareMetres: Double
    private let box: BoundingBox?
    private let vertexCount: Int
    private let prepared: GEOSPreparedHandle

    /// - Throws: ``GeometryError`` `notValid`: predicates and areas of an invalid outline would be wrong without a word.
    init(_ area: MultiPolygon, _ context: GEOSContext) throws(GeometryError) {
        squareMetres = area.area
        box = area.boundingBox
        vertexCount = area.vertexCount
        let handle = try GEOSBuilder(context: context).handle(.multiPolygon(area))
        if case .invalid(let reason, let location) = try handle.validity() {
            let place = location.map { " at \($0)" } ?? ""
            throw GeometryError(.notValid, "an area is not valid: \(reason)\(place)")
        }
        prepared = try GEOSPreparedHandle(handle)
    }

    /// The common area in m², 0 where they only touch, nil where they are apart.
    func commonArea(with other: JoinOperand) throws(GeometryError) -> Double? {
        // GEOS prepares lazily, so only the larger one pays; testing the smaller against it is then nearly free.
        let (large, small) = vertexCount >= other.vertexCount ? (self, other) : (other, self)
        guard try large.prepared.intersects(small.prepared.base) else { return nil }
        // The smaller area, so that duplicates give the same to the last digit from either side.
        let smaller = min(large.squareMetres, small.squareMetres)
        if try large.covers(small) { return smaller }
        if try small.covers(large) { return smaller }
        return try large.intersectionArea(with: small)
    }

    private func covers(_ other: JoinOperand) throws(GeometryError) -> Bool {
        guard let box, let otherBox = other.box, box.contains(otherBox) else { return false }
        return try prepared.covers(other.prepared.base)
    }

    private func intersectionArea(with other: JoinOperand) throws(GeometryError) -> Double {
        let context = prepared.base.context
        let pointer = try prepared.base.withPointer { a throws(GeometryError) in
            try other.prepared.base.withPointer { b throws(GeometryError) in
                try context.nonNull(GEOSIntersection_r(context.raw, a, b), "GEOSIntersection_r")
            }
        }
        let common = GEOSHandle(owning: pointer, context: context)
        var squareMetres = 0.0
        try common.withPointer { raw throws(GeometryError) in
            try context.nonZero(GEOSArea_r(context.raw, raw, &squareMetres), "GEOSArea_r")
        }
        return squareMetres
    }
}
