// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("doorbraakkaart kaart")
struct KaartCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    private func svg(_ name: String = "kaart.svg") throws -> String {
        try String(contentsOf: program.folder.file(name), encoding: .utf8)
    }

    @Test("writes kaart.svg with every locatie, on A4 to scale")
    func written() throws {
        let result = try program.run("kaart")
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        let text = try svg()
        #expect(text.contains("width=\"210mm\" height=\"297mm\""))
        #expect((1...22).allSatisfy { text.contains("id=\"loc-\($0 < 10 ? "0" : "")\($0)\"") })
        #expect(text.contains("stand 1 september 2026"))
    }

    @Test("the same store gives the same bytes, whatever the locale and the time zone")
    func bytes() throws {
        _ = try program.run("kaart", environment: ["LC_ALL": "C", "TZ": "UTC"])
        let first = try svg()
        let other = try program.run(
            "kaart", "--output", "-", environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"])
        #expect(other.output == first)
    }

    @Test("then and now are two files, each with its day in its name and as it is by itself")
    func toen() throws {
        let result = try program.run("kaart", "--toen", "2025-06-12", "--peildatum", "2026-09-01", "--output", "x.svg")
        #expect(result.status == 0 && result.output.isEmpty)
        for dag in ["2025-06-12", "2026-09-01"] {
            _ = try program.run("kaart", "--peildatum", dag)
            #expect(try svg("x-\(dag).svg") == svg())
        }
        for rest in [["--toen", "2027-01-01"], ["--toen", "2025-06-12", "--atlas", "m"]] {
            #expect(try program.run(["kaart"] + rest).status == 2)
        }
    }

    @Test("an earlier day has fewer gebieden", arguments: [("2022-06-30", 15), ("2025-06-12", 17), ("2026-09-01", 26)])
    func peildatum(day: (String, Int)) throws {
        let result = try program.run("kaart", "--output", "-", "--peildatum", day.0)
        #expect(result.output.contains("\(day.1) grootschalige woningbouwgebieden"))
    }

    @Test("another kind of file is wrong use, and says what to do", arguments: ["kaart.jpg", "kaart.svgz", "kaart"])
    func otherKind(name: String) throws {
        let result = try program.run("kaart", "--output", name)
        #expect(result.status == 2)
        #expect(result.messages.contains("should end in .svg, .png or .pdf"))
    }

    @Test("a sheet of a provincie is named after it, in kebab-case and without accents")
    func provincie() throws {
        let result = try program.run("kaart", "--provincie", "friesland", "--papier", "a3")
        #expect(result.status == 0)
        let text = try svg("fryslan.svg")
        #expect(text.contains("Doorbraaklocaties woningbouw — provincie Fryslân"))
        #expect(text.contains("bij afdruk op A3"))
        #expect(text.contains("In de provincie Fryslân zijn geen doorbraaklocaties bekend."))
    }

    @Test("an unknown provincie is wrong use, with a suggestion")
    func unknownProvincie() throws {
        let result = try program.run("kaart", "--provincie", "Utrech")
        #expect(result.status == 2)
        #expect(result.messages.contains("did you mean Utrecht?"))
    }

    @Test(
        "options that do not go together are wrong use",
        arguments: [
            ["--atlas", "bladen", "--output", "kaart.svg"], ["--atlas", "bladen", "--provincie", "Utrecht"],
            ["--format", "png"], ["--papier", "A5"], ["--thema", "bont"],
        ])
    func conflicts(options: [String]) throws {
        #expect(try program.run(["kaart"] + options).status == 2)
    }

    @Test("an atlas has the kaart, a sheet of every provincie, an index and one manifest, the same on every run")
    func atlas() throws {
        let result = try program.run("kaart", "--atlas", "bladen", "--manifest", "kaart.json")
        #expect(result.status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.file("bladen").path).sorted()
        #expect(
            names == [
                "drenthe.svg", "flevoland.svg", "fryslan.svg", "gelderland.svg", "groningen.svg", "index.html",
                "kaart.svg", "limburg.svg", "noord-brabant.svg", "noord-holland.svg", "overijssel.svg", "utrecht.svg",
                "zeeland.svg", "zuid-holland.svg",
            ])
        let manifest = try svg("kaart.json")
        for name in names where name != "index.html" {
            #expect(manifest.contains("\"\(name)\""))
            #expect(try svg("bladen/index.html").contains("href=\"\(name)\""))
        }
        let again = try program.run(
            "kaart", "--atlas", "weer", "--manifest", "-", environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"])
        #expect(again.output == manifest)
        #expect(!manifest.contains(program.folder.url.path))
        for name in names { #expect(try svg("bladen/\(name)") == svg("weer/\(name)")) }
    }

    @Test("the manifest names the file that was written, wherever it lies")
    func manifestNamesTheFile() throws {
        try FileManager.default.createDirectory(at: program.folder.file("uit"), withIntermediateDirectories: false)
        let result = try program.run("kaart", "--output", "uit/bijlage.svg", "--manifest", "-")
        #expect(result.status == 0)
        #expect(result.output.contains("\"bestand\" : \"bijlage.svg\""))
        #expect(!result.output.contains("kaart.svg"))
    }

    @Test("a tool that is missing is a failure outside, and names its package")
    func missingTool() throws {
        let result = try program.run("kaart", "--output", "kaart.png", environment: ["PATH": "/nonexistent"])
        #expect(result.status == 3)
        #expect(result.messages.contains("librsvg2-bin"))
        #expect(!FileManager.default.fileExists(atPath: program.folder.file("kaart.png").path))
    }

    @Test(
        "PNG and PDF are what the name ends in",
        .enabled(if: Tool.exists("rsvg-convert") && Tool.exists("fc-match"), "rsvg-convert is absent"),
        arguments: [("kaart.png", [0x89, 0x50, 0x4E, 0x47]), ("kaart.PDF", Array("%PDF".utf8))])
    func otherFormats(name: String, begin: [UInt8]) throws {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        #expect(try program.run("kaart", "--output", name, environment: ["PATH": path]).status == 0)
        #expect(try Array(Data(contentsOf: program.folder.file(name)).prefix(4)) == begin)
    }

    @Test(
        "the official provincies are imported and drawn",
        .enabled(if: ProjectFolder.sharedGeodata != nil, "../shared/geodata is absent"))
    func officialBoundaries() throws {
        let file = try #require(ProjectFolder.sharedGeodata).appending(path: "provincies_kadaster_2026_rd.geojson")
        let imported = try program.run("import", "provincies", file.path, "--replace", "--source", "Kadaster 2026")
        #expect(imported.status == 0)
        #expect(imported.messages.contains("12 changed"))
        #expect(try program.run("kaart").status == 0)
        let text = try svg()
        #expect(text.contains("Kadaster 2026"))
        #expect(text.utf8.count < 200_000)
    }
}
