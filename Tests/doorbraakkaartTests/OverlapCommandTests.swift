// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("doorbraakkaart overlap")
struct OverlapCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    private func square(_ id: String, _ x: Int, _ side: Int) -> String {
        let (right, top) = (x + side, 450_000 + side)
        return #"{"type":"Feature","properties":{"id":"\#(id)"},"geometry":{"type":"Polygon","coordinates":"#
            + "[[[\(x),450000],[\(right),450000],[\(right),\(top)],[\(x),\(top)],[\(x),450000]]]}}"
    }

    private func file(_ name: String, _ features: String...) throws -> String {
        try program.folder.file(
            name,
            holding:
                #"{"type":"FeatureCollection",\#(BadInputTests.rd)"features":[\#(features.joined(separator: ","))]}"#
        ).path
    }

    @Test("the store's overlap as CSV has the promised columns")
    func store() throws {
        let result = try program.run("overlap", "--format", "csv")
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n")
        #expect(lines[0] == "locatie,gebied,relatie,overlap_m2,aandeel_locatie,aandeel_gebied,indicatief")
        #expect(lines.contains { $0.hasPrefix("pampus,mra-oost,binnen,") && $0.hasSuffix(",true") })
    }

    @Test("two files: inside, partly and touching, each with its figures")
    func files() throws {
        let locaties = try file(
            "l.geojson", square("in", 150_010, 10), square("deels", 150_095, 10), square("raakt", 150_100, 10))
        let gebieden = try file("g.geojson", square("g", 150_000, 100))
        let csv = try program.run(
            "overlap", "--locaties", locaties, "--gebieden", gebieden, "--format", "csv", "--touching")
        #expect(
            csv.output.split(separator: "\n").dropFirst().map(String.init) == [
                "in,g,binnen,100.000,1.000000,0.010000,false", "deels,g,deels,50.000,0.500000,0.005000,false",
                "raakt,g,raakt,0.000,0.000000,0.000000,false",
            ])
        let without = try program.run("overlap", "--locaties", locaties, "--gebieden", gebieden, "--format", "csv")
        #expect(!without.output.contains("raakt"))
    }

    @Test("the tolerance decides what counts")
    func tolerance() throws {
        let locaties = try file("l.geojson", square("l", 150_095, 10))
        let gebieden = try file("g.geojson", square("g", 150_000, 100))
        let result = try program.run(
            "overlap", "--locaties", locaties, "--gebieden", gebieden, "--tolerance-m2", "50", "--format", "json")
        #expect(result.output == "[\n]\n")
    }

    @Test("the common areas as features")
    func areas() throws {
        let locaties = try file("l.geojson", square("l", 150_095, 10))
        let gebieden = try file("g.geojson", square("g", 150_000, 100))
        let result = try program.run(
            "overlap", "--locaties", locaties, "--gebieden", gebieden, "--format", "rd-geojson")
        #expect(result.output.contains("[150095,450000]"))
        #expect(result.output.contains("MultiPolygon"))
    }

    @Test("one file alone is wrong use")
    func oneFile() throws {
        #expect(try program.run("overlap", "--locaties", "l.geojson").status == 2)
    }

    @Test(
        "every wijk lies in exactly one gemeente: touching is not overlapping",
        .enabled(if: ProjectFolder.sharedGeodata != nil, "../shared/geodata is absent"))
    func coverage() throws {
        let shared = try #require(ProjectFolder.sharedGeodata)
        let result = try program.run(
            "overlap", "--locaties", shared.appending(path: "wijken_cbs2022_3340_rd.geojson").path, "--gebieden",
            shared.appending(path: "gemeenten_cbs2022_345_rd.geojson").path, "--format", "csv")
        let rows = result.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
        #expect(rows.count == 3340)
        #expect(Set(rows.map { $0[0] }).count == 3340)
        #expect(rows.allSatisfy { $0[2] == "binnen" })
    }
}
