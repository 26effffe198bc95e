// SPDX-License-Identifier: EUPL-1.2

import Exchange
import Foundation
import TestSupport
import Testing

@Suite("Coverage of a file")
struct DekkingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func check(_ squares: [(naam: String, x: Double, width: Double)], spleet: Double = 1) throws -> (
        aantal: Int, gebreken: [String]
    ) {
        let features = squares.map { square in
            let (west, east) = (150_000 + square.x, 150_000 + square.x + square.width)
            return #"{"type":"Feature","properties":{"naam":"\#(square.naam)"},"geometry":{"type":"Polygon","#
                + #""coordinates":[[[\#(west),450000],[\#(east),450000],[\#(east),450100],[\#(west),450100],[\#(west),450000]]]}}"#
        }
        let file = try folder.file(
            "dekking.geojson",
            holding:
                #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"#
                + #""features":[\#(features.joined(separator: ","))]}"#)
        var gebreken: [String] = []
        let verslag = try Bestandscontrole(gridDirectory: ProjectFolder.geodata.path).controleerDekking(
            file, spleet: spleet, { gebreken.append("\($0)") }, { gebreken.append("\($0)") })
        return (verslag.aantal, gebreken)
    }

    @Test("features side by side have no defect")
    func clean() throws {
        let result = try check([("A", 0, 100), ("B", 100, 100)])
        #expect(result.aantal == 2)
        #expect(result.gebreken.isEmpty)
    }

    @Test("an overlap and a gap are told with the features between which they are")
    func defects() throws {
        let result = try check([("A", 0, 100.5), ("B", 100, 100), ("C", 200.5, 100)])
        #expect(result.gebreken.contains { $0.hasPrefix("feature 1 (A), feature 2 (B): overlap of 50 m² at ") })
        #expect(result.gebreken.contains { $0.hasPrefix("feature 2 (B), feature 3 (C): gap of ") })
        #expect(try check([("B", 100, 100), ("C", 200.5, 100)], spleet: 0).gebreken.isEmpty)
    }

    @Test("a feature that is not valid is told by itself and takes no part")
    func invalid() throws {
        let result = try check([("A", 0, 0), ("B", 0, 100)])
        #expect(result.gebreken.count == 1)
        #expect(result.gebreken.first?.hasPrefix("feature 1 (A)") == true)
    }
}
