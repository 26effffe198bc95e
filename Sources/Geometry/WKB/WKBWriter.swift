// SPDX-License-Identifier: EUPL-1.2

/// Writes ISO well-known binary (OGC 06-103r4, chapter 8), little-endian, two dimensions.
///
/// In Swift and not by GEOS: building a GEOS geometry only to serialise it costs many times more.
public struct WKBWriter {
    private var bytes: [UInt8] = []

    /// The bytes of a geometry.
    /// - Complexity: O(n) over the vertices.
    public static func write(_ geometry: some Spatial) -> [UInt8] {
        var bytes: [UInt8] = []
        append(geometry, to: &bytes)
        return bytes
    }

    /// Appends the bytes of a geometry to others.
    public static func append(_ geometry: some Spatial, to bytes: inout [UInt8]) {
        var writer = WKBWriter()
        swap(&writer.bytes, &bytes)
        writer.append(geometry.shape)
        swap(&writer.bytes, &bytes)
    }

    private mutating func append(_ shape: Shape) {
        switch shape {
        case .point(let point):
            header(1)
            append(point.x)
            append(point.y)
        case .lineString(let line):
            header(2)
            append(coordinates: line.coordinates)
        case .polygon(let polygon): append(polygon)
        case .multiPoint(let points): append(4, points.map(Shape.point))
        case .multiLineString(let lines): append(5, lines.map(Shape.lineString))
        case .multiPolygon(let area):
            header(6)
            append(count: area.polygons.count)
            for polygon in area.polygons { append(polygon) }
        case .collection(let shapes): append(7, shapes)
        }
    }

    private mutating func append(_ polygon: Polygon) {
        header(3)
        append(count: 1 + polygon.holes.count)
        append(coordinates: polygon.shell.coordinates)
        for hole in polygon.holes { append(coordinates: hole.coordinates) }
    }

    private mutating func append(_ type: UInt32, _ parts: [Shape]) {
        header(type)
        append(count: parts.count)
        for part in parts { append(part) }
    }

    private mutating func header(_ type: UInt32) {
        bytes.append(1)
        withUnsafeBytes(of: type.littleEndian) { bytes.append(contentsOf: $0) }
    }

    private mutating func append(count: Int) {
        // No geometry in memory has 2³² parts.
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: count).littleEndian) { bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ value: Double) {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    private mutating func append(coordinates: [Double]) {
        append(count: coordinates.count / 2)
        #if _endian(little)
            coordinates.withUnsafeBytes { bytes.append(contentsOf: $0) }
        #else
            coordinates.forEach { append($0) }
        #endif
    }
}
