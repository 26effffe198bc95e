// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("import, history and undo")
struct ImportCommandTests {
    private let program: Program
    /// A moment that the tests choose, so that the history is the same on every day.
    private let moment = ["SOURCE_DATE_EPOCH": "1800000000"]

    init() throws {
        program = try Program()
        _ = try program.folder.file("een.geojson", holding: Gemeentenbestand.geojson(3, naam: "Een", punten: 8))
        _ = try program.folder.file("twee.geojson", holding: Gemeentenbestand.geojson(2, naam: "Twee", punten: 8))
    }

    private func run(_ arguments: String...) throws -> Program.Result {
        try program.run(arguments + ["--store", "s.gpkg"], environment: moment)
    }

    @Test("a dry run names fields with what they were and become, and writes nothing")
    func dryRun() throws {
        #expect(try run("import", "gemeenten", "een.geojson").status == 0)
        let result = try run("import", "gemeenten", "twee.geojson", "--replace", "--dry-run")
        #expect(result.status == 0)
        #expect(result.messages.contains("0 added, 2 changed, 1 removed, 0 unchanged"))
        #expect(result.messages.contains(#"~ GM0000: naam "Een 0" → "Twee 0""#))
        #expect(result.messages.contains("- GM0002"))
        #expect(try run("history", "gemeenten", "--format", "json").output.contains("twee.geojson") == false)
    }

    @Test("the history tells who, when, what and from which file")
    func history() throws {
        #expect(try run("import", "gemeenten", "een.geojson", "--door", "Anna").status == 0)
        let table = try run("history", "gemeenten").output
        #expect(table.contains("4  2027-01-15 08:00:00  Anna  gemeenten  samenvoegen  3"))
        let json = try run("history", "--format", "json").output
        #expect(json.contains(#""nummer":4,"soort":"invoer","maaktOngedaan":null,"laag":"gemeenten""#))
        #expect(json.contains(#""door":"Anna","tijdstip":"2027-01-15T08:00:00Z","bestand":"een.geojson""#))
        #expect(json.contains(#""toegevoegd":["GM0000","GM0001","GM0002"],"gewijzigd":[]"#))
        #expect(try run("history", "provincies").output.contains("doorbraakkaart  provincies  vulling  12"))
    }

    @Test("an import is undone by --undo, and by its number")
    func undo() throws {
        #expect(try run("import", "gemeenten", "een.geojson").status == 0)
        let before = try run("export", "gemeenten").output
        #expect(try run("import", "gemeenten", "twee.geojson", "--replace").status == 0)
        let undone = try run("import", "--undo")
        #expect(undone.status == 0)
        #expect(undone.messages.contains("Undid import 5 of gemeenten: 1 added, 2 changed, 0 removed"))
        #expect(try run("export", "gemeenten").output == before)
        #expect(try run("import", "--undo", "4").status == 0)
        #expect(try run("export", "gemeenten").output.contains("GM0000") == false)
        #expect(try run("history", "gemeenten").output.contains("maakt 4 ongedaan"))
    }

    @Test(
        "an undo that cannot be is refused and says why",
        arguments: [
            ("4", "import 4 cannot be undone: GM0000 was changed by entry 5, GM0001 was changed by entry 5"),
            ("1", "entry 1 is the filling with the shipped data"), ("9", "the history has no entry 9"),
        ])
    func refused(undo: (number: String, message: String)) throws {
        #expect(try run("import", "gemeenten", "een.geojson").status == 0)
        #expect(try run("import", "gemeenten", "twee.geojson").status == 0)
        let result = try run("import", "--undo", undo.number)
        #expect(result.status == 1)
        #expect(result.messages.contains(undo.message), "\(result.messages)")
    }

    @Test(
        "options that mean nothing together are wrong use",
        arguments: [
            ["import", "--undo", "--replace"], ["import", "--undo", "nul"], ["import", "gemeenten"], ["import"],
            ["import", "gemeenten", "een.geojson", "--mapping", "geen"],
            ["import", "gemeenten", "een.geojson", "--mapping", "planmonitor"],
            ["import", "gemeenten", "een.geojson", "--door", " "],
            ["export", "gemeenten", "--status", "aangewezen"], ["export", "locaties", "--peildatum", "2025-01-01"],
            ["export", "locaties", "--bbox", "1,2,3"], ["export", "locaties", "--bbox", "3,3,1,1"],
            ["export", "locaties", "--bbox-crs", "CRS84"], ["export", "locaties", "--output", "x.shp"],
            ["export", "locaties", "--format", "geojsonl", "--crs", "EPSG:28992"],
            ["export", "locaties", "--output", "s.gpkg"], ["export", "provincies", "--gemeente", "Utrecht"],
        ])
    func wrongUse(arguments: [String]) throws {
        let result = try program.run(arguments + ["--store", "s.gpkg"])
        #expect(result.status == 2, "\(result.messages)")
    }

    @Test(
        "a layer of several is chosen by --layer, and asked for when it is not",
        .enabled(if: Tool.exists("ogr2ogr"), "ogr2ogr is not installed: Scripts/setup --tests installs it"))
    func layer() throws {
        for naam in ["een", "twee"] {
            let file = program.folder.file("lagen.gpkg").path
            let source = program.folder.file("\(naam).geojson").path
            let options = ["-f", "GPKG", "-nln", naam, "-lco", "IDENTIFIER=\(naam)"]
            _ = try Tool.run("ogr2ogr", (naam == "een" ? [] : ["-update"]) + options + [file, source])
        }
        let asked = try run("import", "gemeenten", "lagen.gpkg")
        #expect(asked.status == 2)
        #expect(asked.messages.contains("een") && asked.messages.contains("twee"), "\(asked.messages)")
        #expect(try run("import", "gemeenten", "lagen.gpkg", "--layer", "twee").status == 0)
        #expect(try run("export", "gemeenten", "--format", "csv").output.contains("Twee 1"))
        #expect(try run("export", "gemeenten", "--format", "csv").output.contains("Een") == false)
        #expect(try run("import", "gemeenten", "lagen.gpkg", "--layer", "drie").status == 2)
        #expect(try program.run("check", "lagen.gpkg").status == 2)
        #expect(try program.run("check", "lagen.gpkg", "--layer", "een").status == 0)
    }

    @Test("a file that says it is not whole is imported with a warning, and never replaces a layer")
    func cutOff() throws {
        let text = Gemeentenbestand.geojson(2, naam: "Deel", punten: 8)
            .replacing(#""features":"#, with: #""exceededTransferLimit":true,"features":"#)
        _ = try program.folder.file("deel.geojson", holding: text)
        #expect(try run("import", "gemeenten", "een.geojson").status == 0)
        let before = try run("export", "gemeenten").output
        let replaced = try run("import", "gemeenten", "deel.geojson", "--replace")
        #expect(replaced.status == 1)
        #expect(replaced.messages.contains("resultOffset"))
        #expect(try run("export", "gemeenten").output == before)
        let merged = try run("import", "gemeenten", "deel.geojson")
        #expect(merged.status == 0)
        #expect(merged.messages.contains("does not hold all features"))
    }

    @Test("a mapping that is missing is told", arguments: ["weg.yaml", "/nowhere/x.yml"])
    func missingMapping(name: String) throws {
        let result = try run("import", "locaties", "een.geojson", "--mapping", name)
        #expect(result.status == 3)
        #expect(result.messages.contains("cannot be read"))
    }
}
