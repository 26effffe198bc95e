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
            ("EPSG:9067", "EPSG:28992", "52.15517440 5.38720621", "155000.1752 463000.1683"),
            ("EPSG:9067", "EPSG:4258", "52.1 5.1", "52.1000000000 5.1000000000"),
            ("EPSG:4258", "EPSG:3857", "52.15517440 5.38720621", "599701.0521 6828231.7535"),
            ("EPSG:3857", "EPSG:3857", "599701.25 6828231.5", "599701.2500 6828231.5000"),
            ("EPSG:4258", "EPSG:28992", " +52.15517440\t, 538720621e-8 \r", "155000.1752 463000.1683"),
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

    @Test("an unknown system is wrong use", arguments: ["EPSG:99999", "RD", ""])
    func unknown(name: String) throws {
        let result = try program.run("transform", "--from", name, input: "1 2\n")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
    }

    @Test("a system that cannot be used fails, with the reason")
    func unusable() throws {
        let result = try program.run("transform", "--from", "EPSG:27700", input: "1 2\n")
        #expect(result.status == 3)
        #expect(result.output.isEmpty)
        #expect(result.messages.contains("British National Grid"))
    }

    @Test("another system is transformed, and its accuracy told on stderr")
    func foreign() throws {
        let there = try program.run("transform", "--from", "EPSG:31370", "--to", "EPSG:28992", input: "152000 212000\n")
        #expect(there.status == 0)
        #expect(there.messages.contains("to 0.2 m, by"))
        let back = try program.run("transform", "--from", "EPSG:28992", "--to", "EPSG:31370", input: there.output)
        let numbers = back.output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        try #require(numbers.count == 2)
        #expect(abs(numbers[0] - 152_000) < 0.01 && abs(numbers[1] - 212_000) < 0.01, "\(back.output)")
        let degrees = try program.run(
            "transform", "--from", "EPSG:28992", "--to", "EPSG:4230", input: "155000 463000\n")
        #expect(degrees.output.split(separator: " ").first?.split(separator: ".").last?.count == 10)
    }

    @Test("many lines keep their order and their numbers, over blocks and cores")
    func manyLines() throws {
        var input = ""
        var expected: [Substring] = []
        for line in 1...120_000 {
            let isBad = line % 30_000 == 0
            input += isBad ? "? \(line)\n" : "\(line).25, 463000\n"
            expected.append(isBad ? "* *" : "\(line).2500 463000.0000")
        }
        let result = try program.run("transform", "--to", "EPSG:28992", input: input)
        #expect(result.status == 1)
        #expect(result.output.split(separator: "\n") == expected)
        #expect(
            result.messages.split(separator: "\n").map { $0.split(separator: ":")[1] }
                == [" line 30000", " line 60000", " line 90000", " line 120000"])
    }

    @Test("whoever asks line by line is answered line by line")
    func dialogue() throws {
        let (question, answer, process) = (Pipe(), Pipe(), Process())
        process.executableURL = Program.url
        process.arguments = ["transform", "--to", "EPSG:28992"]
        process.environment = ["DOORBRAAKKAART_GEODATA": ProjectFolder.geodata.path]
        process.standardInput = question
        process.standardOutput = answer
        try process.run()
        for line in ["155000 463000\n", "156000 464000\n155000 463000\n"] {
            try question.fileHandleForWriting.write(contentsOf: Data(line.utf8))
            var text = ""
            while text.count(where: { $0 == "\n" }) < line.count(where: { $0 == "\n" }) {
                text += String(decoding: answer.fileHandleForReading.availableData, as: UTF8.self)
            }
            #expect(text.hasSuffix("155000.0000 463000.0000\n"))
        }
        try question.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("without the grid nothing is transformed")
    func withoutGrid() throws {
        let result = try program.run(
            "transform", input: "155000 463000\n", environment: ["DOORBRAAKKAART_GEODATA": program.folder.url.path])
        #expect(result.status == 3)
        #expect(result.messages.contains("rdtrans2018.gsb is missing"))
    }
}
