// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("doorbraakkaart transform")
struct TransformCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    @Test(
        "published points, in the axis order and decimals of each system",
        arguments: [
            ("EPSG:4326", "EPSG:28992", "52.15517440,5.38720621", "155000.1752 463000.1683"),
            ("CRS84", "EPSG:28992", "5.38720621 52.15517440", "155000.1752 463000.1683"),
            ("EPSG:4258", "CRS84", "52.1 5.1", "5.1000000000 52.1000000000"),
            ("EPSG:28992", "EPSG:28992", "155000 463000", "155000.0000 463000.0000"),
        ])
    func points(point: (String, String, String, String)) throws {
        let result = try program.run("transform", "--from", point.0, "--to", point.1, input: point.2 + "\n")
        #expect(result.status == 0)
        #expect(result.output == point.3 + "\n")
    }

    @Test("a published point at the edge of the country comes out within a millimetre")
    func edge() throws {
        let result = try program.run(
            "transform", "--from", "EPSG:4258", "--to", "EPSG:28992", input: "53.148288321 7.180899528\n")
        let numbers = result.output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        try #require(numbers.count == 2)
        #expect(abs(numbers[0] - 275_000) < 0.001 && abs(numbers[1] - 575_000) < 0.001)
    }

    @Test("there and back is the same place")
    func back() throws {
        let there = try program.run("transform", input: "155000.1752\t463000.1683\r\n").output
        let back = try program.run("transform", "--from", "EPSG:4258", "--to", "EPSG:28992", input: there).output
        #expect(back == "155000.1752 463000.1683\n")
    }

    @Test("a bad line gives stars in its place and exit code 1 at the end")
    func badLines() throws {
        let result = try program.run("transform", input: "155000 463000\n\nx y\n0 0\n1 2 3\nNaN 1\n155000 463000")
        #expect(result.status == 1)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 7)
        #expect(lines[1...5].allSatisfy { $0 == "* *" })
        #expect(lines[0] == lines[6])
        #expect(result.messages.contains("line 4: (0.0, 0.0) metres lies outside"))
    }

    @Test("no input is no output")
    func empty() throws {
        let result = try program.run("transform")
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
    }

    @Test("an unknown system is wrong use")
    func unknown() throws {
        #expect(try program.run("transform", "--from", "EPSG:31370").status == 2)
    }

    @Test("without the grid nothing is transformed")
    func withoutGrid() throws {
        let result = try program.run(
            "transform", input: "155000 463000\n", environment: ["DOORBRAAKKAART_GEODATA": program.folder.url.path])
        #expect(result.status == 3)
        #expect(result.messages.contains("rdtrans2018.gsb is missing"))
    }
}
