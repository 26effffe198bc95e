// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Well-known binary")
struct WKBTests {
    @Test(arguments: ShapeCatalogue.all)
    func `what was written is read back`(named: NamedShape) throws {
        #expect(try WKBReader.read(WKBWriter.write(named.shape)) == named.shape)
    }

    @Test(arguments: ShapeCatalogue.all)
    func `GEOS writes the same bytes`(named: NamedShape) throws {
        #expect(try GEOSWKB.write(named.shape) == WKBWriter.write(named.shape))
    }

    @Test(arguments: ShapeCatalogue.all)
    func `GEOS reads our bytes`(named: NamedShape) throws {
        // Empty parts of a collection are left out on the way back from GEOS.
        #expect(try GEOSWKB.read(WKBWriter.write(named.shape)) == named.shape.withoutEmptyParts)
    }

    @Test(arguments: ShapeCatalogue.all)
    func `either byte order and the PostGIS form are read`(named: NamedShape) throws {
        for isBigEndian in [false, true] {
            for srid in [CInt?.none, 28992] {
                let options = GEOSWKB.Options(isBigEndian: isBigEndian, isExtended: true, srid: srid)
                #expect(try WKBReader.read(GEOSWKB.write(named.shape, options)) == named.shape)
            }
        }
    }

    @Test(arguments: [
        // ISO Z, M and ZM; PostGIS Z, M, ZM and Z with an SRID; all little-endian, then ISO Z big-endian.
        "01E9030000 000000000000F03F 0000000000000040 0000000000000840",
        "01D1070000 000000000000F03F 0000000000000040 0000000000000840",
        "01B90B0000 000000000000F03F 0000000000000040 0000000000000840 0000000000001040",
        "0101000080 000000000000F03F 0000000000000040 0000000000000840",
        "0101000040 000000000000F03F 0000000000000040 000000000000F87F",
        "01010000C0 000000000000F03F 0000000000000040 0000000000000840 0000000000001040",
        "01010000A0 40710000 000000000000F03F 0000000000000040 0000000000000840",
        "0101000020 40710000 000000000000F03F 0000000000000040",
        "00000003E9 3FF0000000000000 4000000000000000 4008000000000000",
    ])
    func `height and measure are dropped`(hex: String) throws {
        #expect(try WKBReader.read(bytes(hex)) == .point(Point(checked: 1, 2)))
    }

    @Test
    func `a polygon with heights keeps its rings`() throws {
        var hex = "01EB030000 01000000 04000000"
        for _ in 0..<4 { hex += "000000000000F03F 0000000000000040 0000000000000840" }
        let shape = try WKBReader.read(bytes(hex))
        #expect(shape.polygons.first?.shell.coordinates == [1, 2, 1, 2, 1, 2, 1, 2])
    }

    @Test(arguments: [
        ("0101000000 000000000000F87F 000000000000F87F", "MultiPoint"), ("0102000000 00000000", "MultiLineString"),
        ("0103000000 00000000", "MultiPolygon"), ("0104000000 00000000", "MultiPoint"),
        ("0104000000 01000000 0101000000 000000000000F87F 000000000000F87F", "MultiPoint"),
        ("0105000000 01000000 0102000000 00000000", "MultiLineString"),
        ("0106000000 01000000 0103000000 00000000", "MultiPolygon"),
        ("0107000000 01000000 0103000000 00000000", "GeometryCollection"),
    ])
    func `empty geometries are empty`(hex: String, kind: String) throws {
        let shape = try WKBReader.read(bytes(hex))
        #expect(shape.isEmpty)
        #expect(shape.kind == kind)
    }

    @Test(arguments: ShapeCatalogue.all)
    func `cut off anywhere it is malformed`(named: NamedShape) {
        let whole = WKBWriter.write(named.shape)
        // Of a long ring the first and last bytes are enough.
        for length in whole.indices where length < 2_000 || length > whole.count - 100 {
            #expect(code { _ = try WKBReader.read(Array(whole[..<length])) } == .malformedWKB)
        }
        #expect(code { _ = try WKBReader.read(whole + [0]) } == .malformedWKB)
    }

    @Test(arguments: [
        ("02 01000000 0000000000000000 0000000000000000", "byte order 2"),
        ("0100000000", "type 0"), ("0108000000 00000000", "type 8"), ("0111000000 00000000", "type 17"),
        ("01A10F0000 0000000000000000 0000000000000000", "type 4001"),
        ("0101000010 0000000000000000 0000000000000000", "type 268435457"),
        ("0102000000 FFFFFFFF", "4294967295 items"), ("0103000000 FFFFFFFF", "4294967295 items"),
        ("0106000000 FFFFFFFF", "4294967295 items"), ("0103000000 01000000 FFFFFFFF", "4294967295 items"),
        ("0104000000 01000000 0102000000 02000000 \(String(repeating: "00", count: 32))", "LineString"),
        ("", "end at 0"),
    ])
    func `malformed bytes say what is wrong`(hex: String, message: String) {
        let error = #expect(throws: GeometryError.self) { try WKBReader.read(bytes(hex)) }
        #expect(error?.code == .malformedWKB)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test(arguments: [
        ("0101000000 000000000000F87F 0000000000000000", GeometryError.Code.notFinite),
        ("0101000000 000000000000F07F 0000000000000000", .notFinite),
        ("0102000000 01000000 0000000000000000 0000000000000000", .tooFewPoints),
        ("0103000000 01000000 00000000", .tooFewPoints),
    ])
    func `bytes that are well-formed can hold a bad geometry`(hex: String, expected: GeometryError.Code) {
        #expect(code { _ = try WKBReader.read(bytes(hex)) } == expected)
    }

    @Test
    func `nesting is bounded`() throws {
        let level = bytes("0107000000 01000000")
        let point = bytes("0101000000 000000000000F03F 0000000000000040")
        func nested(_ depth: Int) -> [UInt8] { (0..<depth).flatMap { _ in level } + point }
        #expect(try WKBReader.read(nested(32)).boundingBox != nil)
        #expect(code { _ = try WKBReader.read(nested(33)) } == .malformedWKB)
        #expect(code { _ = try WKBReader.read(nested(1_000_000)) } == .malformedWKB)
    }

    @Test
    func `random damage never crashes`() {
        var generator = SplitMix64(seed: 99)
        let originals = ShapeCatalogue.all.map { WKBWriter.write($0.shape) }.filter { $0.count < 2_000 }
        for _ in 0..<20_000 {
            guard var bytes = originals.randomElement(using: &generator) else { continue }
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[.random(in: bytes.indices, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            if let shape = try? WKBReader.read(bytes) { #expect(shape.numbers.allSatisfy { $0.isFinite }) }
        }
    }

    @Test
    func `the writer writes what a value is, not what holds it`() throws {
        let polygon = ShapeCatalogue.lake
        #expect(WKBWriter.write(polygon) == WKBWriter.write(Shape.polygon(polygon)))
        #expect(try WKBReader.read(WKBWriter.write(MultiPolygon([polygon]))) == ShapeCatalogue.area([polygon]))
    }
}

/// The bytes of hexadecimal digits, spaces ignored.
private func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(16 * digits[$0] + digits[$0 + 1]) }
}

extension Shape {
    fileprivate var withoutEmptyParts: Shape {
        guard case .collection(let parts) = self else { return self }
        return .collection(parts.filter { !$0.isEmpty }.map(\.withoutEmptyParts))
    }
}
