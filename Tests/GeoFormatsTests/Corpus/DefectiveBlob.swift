// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import TestSupport
import Testing

/// A blob in the geometry column that is no geometry which can be used.
struct DefectiveBlob: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let code: GeometryDefect.Code
    let fragment: String

    var testDescription: String { name }

    private init(_ name: String, _ bytes: [UInt8], _ fragment: String, _ code: GeometryDefect.Code = .malformed) {
        (self.name, self.bytes, self.code, self.fragment) = (name, bytes, code, fragment)
    }

    private init(_ name: String, wkb: [UInt8], _ fragment: String, _ code: GeometryDefect.Code = .malformed) {
        self.init(name, [0x47, 0x50, 0, 1, 0x40, 0x71, 0, 0] + wkb, fragment, code)
    }

    static let all: [DefectiveBlob] = [
        DefectiveBlob("of no bytes", [], "does not start with GP"),
        DefectiveBlob("of words", Array("POINT (1 2)".utf8), "does not start with GP"),
        DefectiveBlob("of an extension", [0x47, 0x50, 0, 0x21, 0, 0, 0, 0], "version or an extension"),
        DefectiveBlob("with an unknown envelope", [0x47, 0x50, 0, 0x0F, 0, 0, 0, 0], "envelope"),
        DefectiveBlob("cut off in its header", [0x47, 0x50, 0, 3, 0, 0, 0, 0, 1], "ends within its header"),
        DefectiveBlob("without geometry", wkb: [], "end in the middle"),
        DefectiveBlob("with an unknown byte order", wkb: [9, 1, 0, 0, 0], "byte order"),
        DefectiveBlob("of an unknown type", wkb: [1, 99, 0, 0, 0], "type 99"),
        DefectiveBlob("of a type beyond the dimensions", wkb: [1, 0xFF, 0xFF, 0, 0], "unknown"),
        DefectiveBlob("cut off in a coordinate", wkb: [1, 1, 0, 0, 0, 0, 0, 0], "end in the middle"),
        DefectiveBlob("with more rings than bytes", wkb: [1, 3, 0, 0, 0, 255, 255, 255, 255], "4294967295 items"),
        DefectiveBlob("with a ring without points", wkb: [1, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], "no points"),
        DefectiveBlob("of a curve", wkb: [1, 8, 0, 0, 0, 0, 0, 0, 0], "CircularString", .curved),
        DefectiveBlob("of an area with curves", wkb: [1, 10, 0, 0, 0, 0, 0, 0, 0], "CurvePolygon", .curved),
        DefectiveBlob("of a solid", wkb: [1, 15, 0, 0, 0, 0, 0, 0, 0], "PolyhedralSurface", .curved),
        DefectiveBlob("with a part of another type", wkb: [1, 6, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0], "another type"),
        DefectiveBlob(
            "of collections in collections",
            wkb: [UInt8](Array(repeating: [1, 7, 0, 0, 0, 1, 0, 0, 0], count: 1_000).joined()), "nested too deeply"),
        DefectiveBlob("with bytes behind it", wkb: [1, 7, 0, 0, 0, 0, 0, 0, 0, 1], "more bytes follow"),
        DefectiveBlob(
            "far away", wkb: [1, 1, 0, 0, 0] + [UInt8](repeating: 0, count: 16), "far outside", .outsideArea),
    ]
}

@Suite("Geometries of a GeoPackage that cannot be used")
struct DefectiveBlobTests {
    @Test("are told, and the other features are read", arguments: DefectiveBlob.all)
    func told(_ blob: DefectiveBlob) throws {
        let folder = try TemporaryFolder()
        let url = folder.file("proef.gpkg")
        try SampleDatabase.make(at: url, geometry: blob.bytes)
        var records: [FeatureRecord] = []
        let summary = try FeatureReader(contentsOf: url, gridDirectory: "").read { records.append($0) }
        #expect(records.count == 3 && summary.defects == 1)
        guard case .failure(let defect) = records[0].geometry else {
            Issue.record("it was read")
            return
        }
        #expect(defect.code == blob.code, "\(defect)")
        #expect(defect.message.contains(blob.fragment), "\(defect)")
        #expect((try? records[1].geometry.get()) != nil)
    }
}
