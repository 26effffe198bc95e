// SPDX-License-Identifier: EUPL-1.2

/// Takes numbers from well-known binary one after another, in the byte order of each geometry within it.
struct WKBScanner {
    /// What a geometry starts with.
    struct Header {
        /// 1 to 7 for points to collections, more for curves and surfaces.
        let kind: UInt32
        /// How many numbers a position has beyond x and y.
        let extra: Int
    }

    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var isLittleEndian = true

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    /// The start of a geometry; ISO marks heights and measures by thousands, PostGIS by the high bits.
    mutating func header() throws(GeometryDefect) -> Header {
        let order = try load(UInt8.self)
        guard order <= 1 else { throw Self.malformed("its byte order \(order) is unknown") }
        isLittleEndian = order == 1
        var type = try integer()
        var extra = 0
        if type & 0x8000_0000 != 0 { extra += 1 }
        if type & 0x4000_0000 != 0 { extra += 1 }
        if type & 0x2000_0000 != 0 { _ = try integer() }
        type &= 0x1FFF_FFFF
        switch type / 1000 {
        case 0: break
        case 1, 2: extra += 1
        case 3: extra += 2
        default: throw Self.malformed("its type \(type) is unknown")
        }
        return Header(kind: type % 1000, extra: extra)
    }

    /// A count of items of at least so many bytes each, refused when the bytes that are left cannot hold them.
    mutating func count(ofItemsOf size: Int) throws(GeometryDefect) -> Int {
        let count = Int(try integer())
        guard count <= (bytes.count - position) / size else {
            throw Self.malformed("it claims \(count) items where only \(bytes.count - position) bytes follow")
        }
        return count
    }

    /// Appends the x and y of so many positions, whose bytes are known to be there.
    mutating func positions(_ count: Int, extra: Int, to numbers: inout [Double]) throws(GeometryDefect) {
        for _ in 0..<count {
            numbers.append(try double())
            numbers.append(try double())
            for _ in 0..<extra { _ = try double() }
        }
    }

    static func malformed(_ reason: String) -> GeometryDefect {
        GeometryDefect(.malformed, "the geometry cannot be read: \(reason)")
    }

    private mutating func integer() throws(GeometryDefect) -> UInt32 {
        let value = try load(UInt32.self)
        return isLittleEndian ? UInt32(littleEndian: value) : UInt32(bigEndian: value)
    }

    @inline(__always)
    private mutating func double() throws(GeometryDefect) -> Double {
        let bits = try load(UInt64.self)
        return Double(bitPattern: isLittleEndian ? UInt64(littleEndian: bits) : UInt64(bigEndian: bits))
    }

    @inline(__always)
    private mutating func load<Value: BitwiseCopyable>(_ type: Value.Type) throws(GeometryDefect) -> Value {
        let size = MemoryLayout<Value>.size
        guard position + size <= bytes.count else { throw Self.malformed("its bytes end in the middle of a number") }
        defer { position += size }
        return bytes.loadUnaligned(fromByteOffset: position, as: type)
    }
}
