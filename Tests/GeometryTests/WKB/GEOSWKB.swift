// SPDX-License-Identifier: EUPL-1.2

import CGEOS

@testable import Geometry

/// Well-known binary by GEOS itself, to compare ours with.
enum GEOSWKB {
    struct Options {
        var isBigEndian = false
        var isExtended = false
        var srid: CInt?
    }

    static func write(_ shape: Shape, _ options: Options = Options()) throws -> [UInt8] {
        try withGEOS { context throws(GeometryError) in
            let handle = try GEOSBuilder(context: context).handle(shape)
            let writer = try context.nonNull(GEOSWKBWriter_create_r(context.raw), "GEOSWKBWriter_create_r")
            defer { GEOSWKBWriter_destroy_r(context.raw, writer) }
            GEOSWKBWriter_setByteOrder_r(
                context.raw, writer, CInt((options.isBigEndian ? GEOS_WKB_XDR : GEOS_WKB_NDR).rawValue))
            let flavor = options.isExtended ? GEOS_WKB_EXTENDED : GEOS_WKB_ISO
            GEOSWKBWriter_setFlavor_r(context.raw, writer, CInt(flavor.rawValue))
            if options.srid != nil { GEOSWKBWriter_setIncludeSRID_r(context.raw, writer, 1) }
            return try handle.withPointer { raw throws(GeometryError) in
                if let srid = options.srid { GEOSSetSRID_r(context.raw, raw, srid) }
                var size = 0
                let bytes = try context.nonNull(
                    GEOSWKBWriter_write_r(context.raw, writer, raw, &size), "GEOSWKBWriter_write_r")
                defer { GEOSFree_r(context.raw, bytes) }
                return Array(UnsafeBufferPointer(start: bytes, count: size))
            }
        }
    }

    static func read(_ bytes: [UInt8]) throws -> Shape {
        try withGEOS { context throws(GeometryError) in
            let reader = try context.nonNull(GEOSWKBReader_create_r(context.raw), "GEOSWKBReader_create_r")
            defer { GEOSWKBReader_destroy_r(context.raw, reader) }
            let pointer = GEOSWKBReader_read_r(context.raw, reader, bytes, bytes.count)
            let handle = try context.owned(pointer, "GEOSWKBReader_read_r")
            return try GEOSReader(context: context).shape(handle)
        }
    }
}
