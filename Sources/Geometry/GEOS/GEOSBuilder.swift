// SPDX-License-Identifier: EUPL-1.2

import CGEOS

/// Builds GEOS geometries from values, by copying whole buffers of coordinates.
///
/// The `create` functions own their parts from the moment of the call, also when they fail (trac ticket 1111):
/// nothing that was passed to one is freed here again.
struct GEOSBuilder {
    let context: GEOSContext

    func handle(_ shape: Shape) throws(GeometryError) -> GEOSHandle {
        switch shape {
        case .point(let point): try self.point(point)
        case .lineString(let line): try self.line(line)
        case .polygon(let polygon): try self.polygon(polygon)
        case .multiPoint(let points): try collection(GEOS_MULTIPOINT, points, self.point)
        case .multiLineString(let lines): try collection(GEOS_MULTILINESTRING, lines, self.line)
        case .multiPolygon(let area): try collection(GEOS_MULTIPOLYGON, area.polygons, self.polygon)
        case .collection(let shapes): try collection(GEOS_GEOMETRYCOLLECTION, shapes, self.handle)
        }
    }

    func polygon(_ polygon: Polygon) throws(GeometryError) -> GEOSHandle {
        let shell = try ring(polygon.shell)
        var holes: [GEOSHandleBox] = []
        holes.reserveCapacity(polygon.holes.count)
        for hole in polygon.holes { holes.append(GEOSHandleBox(try ring(hole))) }
        var pointers = holes.map { $0.release() }
        return try context.owned(
            GEOSGeom_createPolygon_r(context.raw, shell.release(), &pointers, UInt32(pointers.count)),
            "GEOSGeom_createPolygon_r")
    }

    private func point(_ point: Point) throws(GeometryError) -> GEOSHandle {
        try context.owned(
            GEOSGeom_createPointFromXY_r(context.raw, point.x, point.y), "GEOSGeom_createPointFromXY_r")
    }

    private func line(_ line: LineString) throws(GeometryError) -> GEOSHandle {
        try context.owned(
            GEOSGeom_createLineString_r(context.raw, try sequence(line.coordinates)), "GEOSGeom_createLineString_r")
    }

    private func ring(_ ring: Ring) throws(GeometryError) -> GEOSHandle {
        try context.owned(
            GEOSGeom_createLinearRing_r(context.raw, try sequence(ring.coordinates)), "GEOSGeom_createLinearRing_r")
    }

    /// A coordinate sequence; the function it is given to owns it.
    private func sequence(_ coordinates: [Double]) throws(GeometryError) -> OpaquePointer {
        guard let count = UInt32(exactly: coordinates.count / 2) else {
            throw GeometryError(.invalidParameter, "a ring of \(coordinates.count / 2) points is too long for GEOS")
        }
        return try context.nonNull(
            GEOSCoordSeq_copyFromBuffer_r(context.raw, coordinates, count, 0, 0), "GEOSCoordSeq_copyFromBuffer_r")
    }

    private func collection<Part>(
        _ type: GEOSGeomTypes, _ parts: [Part], _ build: (Part) throws(GeometryError) -> GEOSHandle
    ) throws(GeometryError) -> GEOSHandle {
        var boxes: [GEOSHandleBox] = []
        boxes.reserveCapacity(parts.count)
        for part in parts { boxes.append(GEOSHandleBox(try build(part))) }
        var pointers = boxes.map { $0.release() }
        return try context.owned(
            GEOSGeom_createCollection_r(context.raw, CInt(type.rawValue), &pointers, UInt32(pointers.count)),
            "GEOSGeom_createCollection_r")
    }
}

/// Lets an array hold handles, which cannot be copied, until all parts are built: a failure midway frees them.
private final class GEOSHandleBox {
    private var handle: GEOSHandle?

    init(_ handle: consuming GEOSHandle) {
        self.handle = consume handle
    }

    func release() -> OpaquePointer? {
        let taken = handle.take()
        switch consume taken {
        case .some(let handle): return handle.release()
        case .none: return nil
        }
    }
}
