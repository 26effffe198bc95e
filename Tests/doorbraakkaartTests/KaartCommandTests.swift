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
