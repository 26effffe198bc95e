// SPDX-License-Identifier: EUPL-1.2

/// Reads well-known binary: ISO (OGC 06-103r4) and extended (PostGIS) types, either byte order; Z and M are dropped.
public struct WKBReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var isLittleEndian = true
    /// Collections within collections; more than this is an attack, not a geometry.
    private static let maximumDepth = 32

    private init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The geometry in the bytes.
    /// - Throws: ``GeometryError`` `malformedWKB`, or what is wrong with the coordinates.
    /// - Complexity: O(n) over the bytes; nothing is allocated for counts that the bytes cannot hold.
    public static func read(_ bytes: [UInt8]) throws(GeometryError) -> Shape {
        let result: Result<Shape, GeometryError> = bytes.withUnsafeBytes { buffer in
            do throws(GeometryError) { return .success(try read(buffer)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    /// The geometry in bytes that are valid for the duration of the call.
    /// - Throws: ``GeometryError`` `malformedWKB`, or what is wrong with the coordinates.
    public static func read(_ bytes: UnsafeRawBufferPointer) throws(GeometryError) -> Shape {
        var reader = WKBReader(bytes)
        let shape = try reader.shape(depth: 0)
        guard reader.position == bytes.count else {
            throw .malformedWKB("\(bytes.count - reader.position) bytes follow the geometry")
        }
        return shape
    }

    private mutating func shape(depth: Int) throws(GeometryError) -> Shape {
        guard depth <= Self.maximumDepth else { throw .malformedWKB("collections are nested too deeply") }
        let (kind, extra) = try header()
        switch kind {
        case 1: return try point(extra)
        case 2:
            let coordinates = try coordinates(extra)
            return coordinates.isEmpty ? .multiLineString([]) : .lineString(try LineString(coordinates: coordinates))
        case 3: return try polygon(extra).map(Shape.polygon) ?? .multiPolygon(MultiPolygon([]))
        case 4...7: return try collection(kind, depth)
        default: throw .malformedWKB("geometry type \(kind) is not supported (curves and surfaces are not)")
        }
    }

    private mutating func collection(_ kind: UInt32, _ depth: Int) throws(GeometryError) -> Shape {
        let count = try count(of: 5)
        var parts: [Shape] = []
        // Collections that only claim many parts, one within another, would each reserve room for all bytes.
        parts.reserveCapacity(min(count, 4_096))
        for _ in 0..<count { parts.append(try shape(depth: depth + 1)) }
        switch kind {
        case 4: return .multiPoint(try each(parts) { if case .point(let point) = $0 { point } else { nil } })
        case 5: return .multiLineString(try each(parts) { if case .lineString(let line) = $0 { line } else { nil } })
        case 6:
            let polygons = try each(parts) { if case .polygon(let polygon) = $0 { polygon } else { nil } }
            return .multiPolygon(MultiPolygon(polygons))
        default: return .collection(parts)
        }
    }

    /// The parts as the type that the collection holds; an empty part is left out.
    private func each<Part>(_ parts: [Shape], _ read: (Shape) -> Part?) throws(GeometryError) -> [Part] {
        var result: [Part] = []
        result.reserveCapacity(parts.count)
        for part in parts where !part.isEmpty {
            guard let part = read(part) else { throw .malformedWKB("a \(part.kind) in a collection of another kind") }
            result.append(part)
        }
        return result
    }

    /// The kind 1 to 7 and the number of ordinates beyond x and y.
    private mutating func header() throws(GeometryError) -> (kind: UInt32, extra: Int) {
        let order = try load(UInt8.self)
        guard order <= 1 else { throw .malformedWKB("byte order \(order) at byte \(position - 1)") }
        isLittleEndian = order == 1
        var type = try integer()
        var extra = 0
        // PostGIS marks Z, M and an SRID by the high bits, ISO marks Z and M by thousands.
        if type & 0x8000_0000 != 0 { extra += 1 }
        if type & 0x4000_0000 != 0 { extra += 1 }
        if type & 0x2000_0000 != 0 { _ = try integer() }
        type &= 0x1FFF_FFFF
        switch type / 1000 {
        case 0: break
        case 1, 2: extra += 1
        case 3: extra += 2
        default: throw .malformedWKB("geometry type \(type)")
        }
        return (type % 1000, extra)
    }

    private mutating func point(_ extra: Int) throws(GeometryError) -> Shape {
        let x = try double()
        let y = try double()
        for _ in 0..<extra { _ = try double() }
        // By convention an empty point is written as a pair of NaN.
        return x.isNaN && y.isNaN ? .multiPoint([]) : .point(try Point(x: x, y: y))
    }

    private mutating func polygon(_ extra: Int) throws(GeometryError) -> Polygon? {
        let count = try count(of: 4)
        var rings: [Ring] = []
        rings.reserveCapacity(count)
        for _ in 0..<count { rings.append(try Ring(coordinates: try coordinates(extra))) }
        guard let shell = rings.first else { return nil }
        return Polygon(shell: shell, holes: Array(rings.dropFirst()))
    }

    private mutating func coordinates(_ extra: Int) throws(GeometryError) -> [Double] {
        let count = try count(of: 16 + 8 * extra)
        var result: [Double] = []
        result.reserveCapacity(2 * count)
        for _ in 0..<count {
            result.append(try double())
            result.append(try double())
            for _ in 0..<extra { _ = try double() }
        }
        return result
    }

    /// A count of items of at least so many bytes each, refused when the bytes that are left cannot hold them.
    private mutating func count(of size: Int) throws(GeometryError) -> Int {
        let count = Int(try integer())
        guard count <= (bytes.count - position) / size else {
            let left = bytes.count - position
            throw .malformedWKB("\(count) items at byte \(position - 4) where only \(left) bytes follow")
        }
        return count
    }

    private mutating func integer() throws(GeometryError) -> UInt32 {
        let value = try load(UInt32.self)
        return isLittleEndian ? UInt32(littleEndian: value) : UInt32(bigEndian: value)
    }

    private mutating func double() throws(GeometryError) -> Double {
        let bits = try load(UInt64.self)
        return Double(bitPattern: isLittleEndian ? UInt64(littleEndian: bits) : UInt64(bigEndian: bits))
    }

    private mutating func load<Value: BitwiseCopyable>(_ type: Value.Type) throws(GeometryError) -> Value {
        let size = MemoryLayout<Value>.size
        guard position + size <= bytes.count else {
            throw .malformedWKB("the bytes end at \(bytes.count), in the middle of a value")
        }
        defer { position += size }
        return bytes.loadUnaligned(fromByteOffset: position, as: type)
    }
}
