// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import Geometry
import TestSupport
import Testing

@Suite("Geometry blobs of a GeoPackage")
struct GeoPackageBinaryTests {
    /// The point (1, 2) in well-known binary.
    private static func wkb(bigEndian: Bool) -> [UInt8] {
        let order: [UInt8] = bigEndian ? [0, 0, 0, 0, 1] : [1, 1, 0, 0, 0]
        return order + number(1, bigEndian) + number(2, bigEndian)
    }

    private static func number(_ value: Double, _ bigEndian: Bool) -> [UInt8] {
        withUnsafeBytes(of: bigEndian ? value.bitPattern.bigEndian : value.bitPattern.littleEndian) { Array($0) }
    }

    private static func header(flags: UInt8, bigEndian: Bool, numbers: Int) -> [UInt8] {
        let srs: [UInt8] = bigEndian ? [0, 0, 0x71, 0x40] : [0x40, 0x71, 0, 0]
        let start: [UInt8] = [0x47, 0x50, 0, flags] + srs
        return start + (0..<numbers).flatMap { number(Double($0), bigEndian) }
    }

    @Test("come back as every kind of geometry, with their box")
    func roundTrip() throws {
        for shape in try Samples.allShapes() {
            let blob = GeoPackageBinary.encode(shape)
            #expect(try GeoPackageBinary.decode(blob) == shape)
            let header = try blob.withUnsafeBytes { try GeoPackageHeader($0) }
            #expect(header.srsID == 28992)
            #expect(header.isEmpty == shape.isEmpty)
            #expect(try blob.withUnsafeBytes { try GeoPackageBinary.box($0) } == shape.boundingBox)
        }
    }

    @Test("of a known geometry have the known bytes")
    func golden() throws {
        let blob = GeoPackageBinary.encode(try LineString(coordinates: [1, 2, 3, 4]))
        let hex = blob.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(
            hex == "475000034071" + "0000" + "000000000000f03f" + "0000000000000840" + "0000000000000040"
                + "0000000000001040" + "0102000000" + "02000000" + "000000000000f03f" + "0000000000000040"
                + "0000000000000840" + "0000000000001040")
    }

    @Test(
        "are read with any envelope in either byte order",
        arguments: [(0, 0), (1, 4), (2, 6), (3, 6), (4, 8)], [false, true])
    func envelopes(_ kind: (UInt8, Int), bigEndian: Bool) throws {
        let flags = kind.0 << 1 | (bigEndian ? 0 : 1)
        let blob = Self.header(flags: flags, bigEndian: bigEndian, numbers: kind.1) + Self.wkb(bigEndian: !bigEndian)
        #expect(try GeoPackageBinary.decode(blob) == .point(Point(x: 1, y: 2)))
        let box = try blob.withUnsafeBytes { try GeoPackageBinary.box($0) }
        let expected =
            kind.0 == 0
            ? BoundingBox(minX: 1, minY: 2, maxX: 1, maxY: 2) : BoundingBox(minX: 0, minY: 2, maxX: 1, maxY: 3)
        #expect(box == expected)
        #expect(try blob.withUnsafeBytes { try GeoPackageHeader($0) }.srsID == 28992)
    }

    @Test("that are malformed are refused")
    func malformed() throws {
        let good = GeoPackageBinary.encode(try Samples.allShapes()[5])
        for length in 0..<good.count {
            #expect(throws: FormatError.self, "\(length) bytes") {
                try GeoPackageBinary.decode(Array(good.prefix(length)))
            }
        }
        for (position, byte) in [(0, 0x48), (2, 1), (3, 0b1011), (3, 0b10_0001), (40, 7), (41, 99)] as [(Int, UInt8)] {
            var blob = good
            blob[position] = byte
            #expect(throws: FormatError.self, "byte \(position)") { try GeoPackageBinary.decode(blob) }
        }
        #expect(throws: FormatError.self) { try GeoPackageBinary.decode(good + [0]) }
    }

    @Test("with any byte changed never crash", arguments: 0..<4)
    func fuzz(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let good = GeoPackageBinary.encode(try Samples.allShapes()[5])
        for _ in 0..<2000 {
            var blob = good
            blob[Int.random(in: 0..<blob.count, using: &generator)] = .random(in: 0...255, using: &generator)
            _ = try? GeoPackageBinary.decode(blob)
        }
    }
}
