// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("doorbraakkaart locaties")
struct LocatiesCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    @Test("lists the locaties of a provincie, and says where its data came from on stderr alone")
    func provincie() throws {
        let result = try program.run("locaties", "--provincie", "utrecht")
        #expect(result.status == 0)
        #expect(result.output.contains("Groot Merwede – Rijnenburg"))
        #expect(result.output.contains("63.000–75.000"))
        #expect(!result.output.contains("Bleizo"))
        #expect(!result.output.contains("Filled"))
        #expect(result.messages.contains("Filled"))
    }

    @Test("the second run finds the store filled")
    func secondRun() throws {
        _ = try program.run("locaties")
        let result = try program.run("locaties")
        #expect(result.messages.isEmpty)
        #expect(
            FileManager.default.fileExists(atPath: program.folder.file("data/doorbraakkaart/doorbraakkaart.gpkg").path))
    }

    @Test("json is an array of objects by nummer, with unknown numbers as null")
    func json() throws {
        let result = try program.run("locaties", "--format", "json")
        let objects = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        #expect(objects.compactMap { $0["nummer"] as? Int } == Array(1...22))
        #expect(objects[2]["woningenMin"] as? Int == 63_000)
        #expect(objects[2]["woningenMax"] as? Int == 75_000)
        #expect(objects[3]["woningenMin"] is NSNull)
        #expect(objects[17]["ligging"] as? String == "onbekend")
    }

    @Test("geojson is RFC 7946, rd-geojson names its reference system")
    func geojson() throws {
        let degrees = try program.run("locaties", "--format", "geojson").output
        #expect(!degrees.contains("\"crs\""))
        #expect(degrees.contains("[4."))
        let metres = try program.run("locaties", "--format", "rd-geojson").output
        #expect(metres.contains("urn:ogc:def:crs:EPSG::28992"))
    }

    @Test("csv goes whole into the file that is named")
    func csv() throws {
        let result = try program.run("locaties", "--format", "csv", "--output", "lijst.csv")
        #expect(result.output.isEmpty)
        let lines = try String(contentsOf: program.folder.file("lijst.csv"), encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 23)
        #expect(lines[0].hasPrefix("nummer,id,naam"))
    }

    @Test(
        "filters",
        arguments: [
            (["--status", "aangewezen"], 2), (["--status", "doorbraak bereikt"], 1), (["--gemeente", "Den Haag"], 1),
            (["--ligging", "binnen"], 6), (["--ligging", "deels"], 1), (["--ligging", "buiten"], 10),
            (["--provincie", "Zeeland"], 0), (["--provincie", "Zuid-Holland", "--ligging", "buiten"], 4),
        ])
    func filters(filter: ([String], Int)) throws {
        let result = try program.run(["locaties", "--format", "json"] + filter.0)
        let objects = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [Any]
        #expect(result.status == 0)
        #expect(objects?.count == filter.1)
    }

    @Test(
        "wrong use is exit code 2 with the remedy",
        arguments: [
            (["--provincie", "Utrech"], "did you mean Utrecht?"), (["--gemeente", "Almeer"], "did you mean Almere?"),
            (["--status", "klaar"], "aangewezen"), (["--peildatum", "12-6-2025"], "peildatum"),
            (["--store", "postgresql://[x/"], "PostgreSQL"), (["--formaat", "csv"], "--formaat"),
        ])
    func wrongUse(fault: ([String], String)) throws {
        let result = try program.run(["locaties"] + fault.0)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.messages.contains(fault.1), "\(result.messages)")
    }
}
