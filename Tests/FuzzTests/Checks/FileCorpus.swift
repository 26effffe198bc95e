// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import OrderedCollections
import TestSupport

/// Small whole files of every format, from which fuzzing starts.
enum FileCorpus {
    static func lines() throws -> [[UInt8]] {
        let plain = try bytes(.geoJSONLines)
        var separated: [UInt8] = []
        for line in plain.split(separator: 0x0A) { separated += [0x1E] + line + [0x0A] }
        return [plain, separated]
    }

    static func jsonFG() throws -> [[UInt8]] { [try bytes(.jsonFG)] }

    static func csv() throws -> [[UInt8]] {
        let semicolons = "naam;x;y\r\n\"a;b\";155000,5;463000\r\n;;\r\n"
        return [try bytes(.csv), Array(semicolons.utf8), Array("lon\tlat\tn\n5.4\t52.1\t1e3\n".utf8)]
    }

    static func geoPackage() throws -> [[UInt8]] { [try bytes(.geoPackage)] }

    private static func bytes(_ product: FeatureProduct) throws -> [UInt8] {
        let sink = MemorySink()
        let writer = try product.writer(
            to: sink, layer: LayerDescription(name: "laag"), gridDirectory: ProjectFolder.geodata.path)
        for feature in try features() { try writer.write(feature) }
        try writer.finish()
        return sink.bytes
    }

    private static func features() throws -> [Feature] {
        let ring = try Ring(coordinates: [155_000, 463_000, 155_100, 463_000, 155_100, 463_100, 155_000, 463_000])
        return [
            Feature(
                id: .integer(1), time: .date("2025-06-12"), properties: ["naam": "één \"vak\"", "n": 1.5],
                geometry: .polygon(Polygon(shell: ring))),
            Feature(
                id: .integer(2), properties: ["naam": "=1", "n": nil],
                geometry: .point(try Point(x: 155_000, y: 463_000))),
        ]
    }
}
