// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// Geometries as GeoPackage stores them: a header with the reference system and the box, then well-known binary
/// (GeoPackage 1.4, clause 2.1.3).
public enum GeoPackageBinary {
    /// The identifier of RD New in `gpkg_spatial_ref_sys`.
    public static let rdNew: Int32 = 28992

    /// The blob of a geometry, little-endian, with its box unless it is a point or empty, as the standard advises.
    public static func encode(_ geometry: some Spatial, srsID: Int32 = rdNew) -> [UInt8] {
        let shape = geometry.shape
        let header = GeoPackageHeader(srsID: srsID, isEmpty: shape.isEmpty, envelope: envelope(of: shape))
        var bytes = header.encoded()
        WKBWriter.append(shape, to: &bytes)
        return bytes
    }

    /// The geometry of a blob; coordinates are taken as they are, whatever reference system the blob names.
    /// - Throws: ``FormatError`` `malformedGeoPackage`.
    public static func decode(_ blob: [UInt8]) throws(FormatError) -> Shape {
        let result: Result<Shape, FormatError> = blob.withUnsafeBytes { bytes in
            Result { () throws(FormatError) in try decode(bytes) }
        }
        return try result.get()
    }

    /// The geometry of a blob in bytes that are valid for the duration of the call.
    /// - Throws: ``FormatError`` `malformedGeoPackage`.
    public static func decode(_ blob: UnsafeRawBufferPointer) throws(FormatError) -> Shape {
        let header = try GeoPackageHeader(blob)
        do throws(GeometryError) {
            // The header lies within the bytes: its initializer has checked that.
            return try WKBReader.read(UnsafeRawBufferPointer(rebasing: blob[header.size...]))
        } catch {
            throw FormatError(.malformedGeoPackage, "the geometry cannot be read: \(error.message)")
        }
    }

    /// The box of a blob, from its header when it is there and else from its coordinates; nil when it is empty.
    /// - Throws: ``FormatError`` `malformedGeoPackage`.
    public static func box(_ blob: UnsafeRawBufferPointer) throws(FormatError) -> BoundingBox? {
        let header = try GeoPackageHeader(blob)
        if header.isEmpty { return nil }
        if let envelope = header.envelope { return envelope }
        return try decode(blob).boundingBox
    }

    private static func envelope(of shape: Shape) -> BoundingBox? {
        if case .point = shape { nil } else { shape.boundingBox }
    }
}
