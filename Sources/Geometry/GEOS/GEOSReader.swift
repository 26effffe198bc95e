// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// Reads values back from GEOS geometries; the parts of a geometry are borrowed and never freed here.
struct GEOSReader {
    let context: GEOSContext

    func shape(_ handle: borrowing GEOSHandle) throws(GeometryError) -> Shape {
        try handle.withPointer { raw throws(GeometryError) in try shape(raw) }
    }

    private func shape(_ raw: OpaquePointer) throws(GeometryError) -> Shape {
        let number = GEOSGeomTypeId_r(context.raw, raw)
        guard number >= 0 else { throw context.failure("GEOSGeomTypeId_r") }
        let type = GEOSGeomTypes(rawValue: UInt32(number))
        let isEmpty = try context.predicate(GEOSisEmpty_r(context.raw, raw), "GEOSisEmpty_r")
        switch type {
        case GEOS_POINT:
            return isEmpty ? .multiPoint([]) : .point(try point(raw))
        case GEOS_LINESTRING, GEOS_LINEARRING:
            return isEmpty ? .multiLineString([]) : .lineString(LineString(checked: try coordinates(raw)))
        case GEOS_POLYGON:
            return isEmpty ? .multiPolygon(MultiPolygon([])) : .polygon(try polygon(raw))
        case GEOS_MULTIPOINT:
            return .multiPoint(try parts(raw, point))
        case GEOS_MULTILINESTRING:
            return .multiLineString(
                try parts(raw) { part throws(GeometryError) in LineString(checked: try coordinates(part)) })
        case GEOS_MULTIPOLYGON:
            return .multiPolygon(MultiPolygon(try parts(raw, polygon)))
        default:
            return .collection(try parts(raw, shape))
        }
    }

    private func parts<Part>(
        _ raw: OpaquePointer, _ read: (OpaquePointer) throws(GeometryError) -> Part
    ) throws(GeometryError) -> [Part] {
        let count = GEOSGetNumGeometries_r(context.raw, raw)
        guard count >= 0 else { throw context.failure("GEOSGetNumGeometries_r") }
        var result: [Part] = []
        result.reserveCapacity(Int(count))
        for index in 0..<count {
            let part = try context.nonNull(GEOSGetGeometryN_r(context.raw, raw, index), "GEOSGetGeometryN_r")
            if try context.predicate(GEOSisEmpty_r(context.raw, part), "GEOSisEmpty_r") { continue }
            result.append(try read(part))
        }
        return result
    }

    private func polygon(_ raw: OpaquePointer) throws(GeometryError) -> Polygon {
        let shell = try context.nonNull(GEOSGetExteriorRing_r(context.raw, raw), "GEOSGetExteriorRing_r")
        let count = GEOSGetNumInteriorRings_r(context.raw, raw)
        guard count >= 0 else { throw context.failure("GEOSGetNumInteriorRings_r") }
        var holes: [Ring] = []
        holes.reserveCapacity(Int(count))
        for index in 0..<count {
            let hole = try context.nonNull(GEOSGetInteriorRingN_r(context.raw, raw, index), "GEOSGetInteriorRingN_r")
            holes.append(Ring(checked: try coordinates(hole)))
        }
        return Polygon(shell: Ring(checked: try coordinates(shell)), holes: holes)
    }

    func point(_ raw: OpaquePointer) throws(GeometryError) -> Point {
        let pair = try coordinates(raw)
        return try Point(x: pair[0], y: pair[1])
    }

    private func coordinates(_ raw: OpaquePointer) throws(GeometryError) -> [Double] {
        let sequence = try context.nonNull(GEOSGeom_getCoordSeq_r(context.raw, raw), "GEOSGeom_getCoordSeq_r")
        var count: UInt32 = 0
        try context.nonZero(GEOSCoordSeq_getSize_r(context.raw, sequence, &count), "GEOSCoordSeq_getSize_r")
        var copied: CInt = 0
        let result = [Double](unsafeUninitializedCapacity: 2 * Int(count)) { buffer, initialized in
            copied = GEOSCoordSeq_copyToBuffer_r(context.raw, sequence, buffer.baseAddress, 0, 0)
            initialized = copied == 0 ? 0 : 2 * Int(count)
        }
        try context.nonZero(copied, "GEOSCoordSeq_copyToBuffer_r")
        // Computing with coordinates near the largest number overflows; values are finite by promise.
        guard result.allSatisfy(\.isFinite) else {
            throw GeometryError(.operationFailed, "the result has coordinates beyond all numbers")
        }
        return result
    }
}
