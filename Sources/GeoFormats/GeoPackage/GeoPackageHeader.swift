// SPDX-License-Identifier: EUPL-1.2

public import Geometry

/// The header of a geometry blob in a GeoPackage (GeoPackage 1.4, table 15).
public struct GeoPackageHeader: Hashable, Sendable {
    /// The identifier of the reference system in `gpkg_spatial_ref_sys`.
    public let srsID: Int32
    /// Whether the geometry has no point.
    public let isEmpty: Bool
    /// The box in x and y, when the header has one.
    public let envelope: BoundingBox?
    /// The number of bytes before the well-known binary.
    public let size: Int

    init(srsID: Int32, isEmpty: Bool, envelope: BoundingBox?) {
        self.srsID = srsID
        self.isEmpty = isEmpty
        self.envelope = envelope
        size = envelope == nil ? 8 : 40
    }

    /// The header at the start of a blob, in either byte order and with any of the five kinds of envelope.
    /// - Throws: ``FormatError`` `malformedGeoPackage`.
    public init(_ blob: UnsafeRawBufferPointer) throws(FormatError) {
        guard blob.count >= 8, blob[0] == UInt8(ascii: "G"), blob[1] == UInt8(ascii: "P") else {
            throw FormatError(.malformedGeoPackage, "the blob does not start with GP: it is no GeoPackage geometry")
        }
        let flags = blob[3]
        guard blob[2] == 0, flags & 0b0010_0000 == 0 else {
            throw FormatError(.malformedGeoPackage, "the blob is of a version or an extension that is not known")
        }
        let kind = Int(flags >> 1 & 0b111)
        guard kind < Self.envelopeSizes.count else {
            throw FormatError(.malformedGeoPackage, "the blob has an envelope of the unknown kind \(kind)")
        }
        let size = 8 + Self.envelopeSizes[kind]
        guard blob.count >= size else {
            throw FormatError(.malformedGeoPackage, "the blob ends within its header")
        }
        let isLittleEndian = flags & 1 == 1
        let srs = blob.loadUnaligned(fromByteOffset: 4, as: Int32.self)
        srsID = isLittleEndian ? Int32(littleEndian: srs) : Int32(bigEndian: srs)
        isEmpty = flags & 0b0001_0000 != 0
        self.size = size
        envelope = kind == 0 ? nil : Self.envelope(blob, isLittleEndian)
    }

    /// The box in the first four numbers; nil when one is NaN, which is how some write the box of nothing.
    private static func envelope(_ blob: UnsafeRawBufferPointer, _ isLittleEndian: Bool) -> BoundingBox? {
        func number(_ index: Int) -> Double {
            let bits = blob.loadUnaligned(fromByteOffset: 8 + 8 * index, as: UInt64.self)
            return Double(bitPattern: isLittleEndian ? UInt64(littleEndian: bits) : UInt64(bigEndian: bits))
        }
        let (minX, maxX, minY, maxY) = (number(0), number(1), number(2), number(3))
        guard minX <= maxX, minY <= maxY else { return nil }
        return BoundingBox(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
    }

    /// The bytes per kind: none, XY, XYZ, XYM, XYZM.
    private static let envelopeSizes = [0, 32, 48, 48, 64]

    func encoded() -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "G"), UInt8(ascii: "P"), 0]
        bytes.append(1 | (envelope == nil ? 0 : 0b0010) | (isEmpty ? 0b0001_0000 : 0))
        withUnsafeBytes(of: srsID.littleEndian) { bytes.append(contentsOf: $0) }
        guard let envelope else { return bytes }
        for number in [envelope.minX, envelope.maxX, envelope.minY, envelope.maxY] {
            withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }
}
