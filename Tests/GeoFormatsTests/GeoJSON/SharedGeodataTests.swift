// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats
import Geometry
import TestSupport
import Testing

/// A file of real boundaries with what is known of it.
struct SharedFile: Sendable, CustomTestStringConvertible {
    let name: String
    let features: Int
    let vertices: Int
    /// How many points repeat the one before them, and are dropped.
    let repeats: Int
    /// In km², where it is published.
    let area: Double?

    var testDescription: String { name }

    static let all = [
        SharedFile(name: "provincies_kadaster_2026_rd", features: 12, vertices: 142_955, repeats: 0, area: 41_543.4),
        SharedFile(name: "provincies_cbs2022_rd", features: 12, vertices: 13_819, repeats: 18, area: 35_088.3),
        SharedFile(name: "gemeenten_cbs2022_345_rd", features: 345, vertices: 41_434, repeats: 70, area: 35_088.3),
        SharedFile(
            name: "gemeenten_2023_342_afgeleid_rd", features: 342, vertices: 41_317, repeats: 60, area: 35_088.3),
        SharedFile(name: "wijken_cbs2022_3340_rd", features: 3_340, vertices: 109_036, repeats: 106, area: 35_088.3),
    ]
}

@Suite(
    "Real boundaries",
    .enabled(if: ProjectFolder.sharedGeodata != nil, "../shared/geodata is not beside the project"))
struct SharedGeodataTests {
    private func features(_ file: SharedFile) throws -> [Feature] {
        let folder = try #require(ProjectFolder.sharedGeodata)
        return try GeoJSONReader(contentsOf: folder.appending(path: file.name + ".geojson"), gridDirectory: "")
            .features()
    }

    @Test("have the known numbers of features and vertices, and the known area", arguments: SharedFile.all)
    func counts(_ file: SharedFile) throws {
        let shapes = try features(file).compactMap(\.geometry)
        #expect(shapes.count == file.features)
        #expect(shapes.reduce(0) { $0 + $1.surface.vertexCount } == file.vertices - file.repeats)
        if let area = file.area {
            #expect(abs(shapes.reduce(0) { $0 + $1.area } / 1e6 - area) < 0.05)
        }
    }

    @Test("come back equal after writing", arguments: SharedFile.all)
    func roundTrip(_ file: SharedFile) throws {
        let features = try features(file)
        let bytes = try GeoJSONWriter.bytes(of: features, product: .rdNew, gridDirectory: "")
        let back = try GeoJSONReader(data: Data(bytes), name: file.name, gridDirectory: "").features()
        #expect(back.map(\.properties) == features.map(\.properties))
        for (before, after) in zip(features, back) {
            #expect(before.geometry?.surface.oriented() == after.geometry?.surface)
            #expect(before.geometry?.area == after.geometry?.area)
        }
    }
}
