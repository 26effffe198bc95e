// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import OrderedCollections
import TestSupport
import Testing

@Suite("Files of every product")
struct ProductTests {
    private static let grid = ProjectFolder.geodata.path

    private func write(
        _ features: [Feature], _ product: FeatureProduct, to url: URL, crs: CoordinateReferenceSystem = .rdNew
    ) throws {
        let layer = LayerDescription(name: "plannen", title: "Plannen", crs: crs)
        let file = try FeatureFile(at: url, product: product, layer: layer, gridDirectory: Self.grid)
        for feature in features { try file.write(feature) }
        try file.commit()
    }

    @Test("come back with the same attributes and coordinates", arguments: FeatureProduct.allCases)
    func roundTrip(_ product: FeatureProduct) throws {
        let folder = try TemporaryFolder()
        // The name says nothing: the content decides.
        let url = folder.file("plannen.dat")
        let features = try Plannen.all()
        try write(features, product, to: url)
        let back = try FeatureReader(contentsOf: url, gridDirectory: Self.grid).features()
        #expect(back.map(\.properties) == features.map(\.properties))
        for (before, after) in zip(features, back) {
            if product != .csv { #expect(before.id == after.id) }
            guard let written = before.geometry else {
                #expect(after.geometry == nil)
                continue
            }
            let isExact = product != .geoJSON && product != .geoJSONLines
            if isExact { #expect(after.geometry == written) }
            // 7 decimals are 1 cm at most.
            let shift = try #require(after.geometry).symmetricDifference(from: written).area
            #expect(shift < 0.02 * written.length)
        }
    }

    @Test("have the same bytes each time", arguments: FeatureProduct.allCases)
    func reproducible(_ product: FeatureProduct) throws {
        let folder = try TemporaryFolder()
        let urls = ["a", "b"].map { folder.file($0) }
        for url in urls { try write(try Plannen.all(), product, to: url) }
        #expect(try Data(contentsOf: urls[0]) == Data(contentsOf: urls[1]))
        let sink = MemorySink()
        let writer = try product.writer(
            to: sink, layer: LayerDescription(name: "plannen", title: "Plannen"), gridDirectory: Self.grid)
        for feature in try Plannen.all() { try writer.write(feature) }
        try writer.finish()
        #expect(try Data(sink.bytes) == Data(contentsOf: urls[0]))
    }

    @Test("that are not committed leave nothing", arguments: FeatureProduct.allCases)
    func discarded(_ product: FeatureProduct) throws {
        let folder = try TemporaryFolder()
        let url = try folder.file("plannen", holding: "eerder")
        do {
            let file = try FeatureFile(
                at: url, product: product, layer: LayerDescription(name: "plannen"), gridDirectory: Self.grid)
            for feature in try Plannen.all() { try file.write(feature) }
        }
        #expect(try String(contentsOf: url, encoding: .utf8) == "eerder")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["plannen"])
    }

    @Test("in degrees come back within a centimetre", arguments: [FeatureProduct.geoPackage, .csv])
    func degrees(_ product: FeatureProduct) throws {
        let folder = try TemporaryFolder()
        let url = folder.file("plannen")
        let features = try Plannen.all()
        try write(features, product, to: url, crs: .crs84)
        // CSV says nothing of its reference system.
        let crs: CoordinateReferenceSystem? = product == .csv ? .crs84 : nil
        let back = try FeatureReader(contentsOf: url, crs: crs, gridDirectory: Self.grid).features()
        let before = try #require(features[0].geometry)
        #expect(try #require(back[0].geometry).symmetricDifference(from: before).area < 0.02 * before.length)
    }
}
