// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("doorbraakkaart locatie and voortgang")
struct VoortgangCommandTests {
    private let program: Program

    init() throws { program = try Program() }

    private func doorbraak(_ rest: String...) throws -> Program.Result {
        try program.run(
            [
                "locatie", "doorbraak", "Pampus", "--datum", "2025-11-20", "--soort", "grondafspraak", "--resultaat",
                "proef", "--bron", "proef",
            ] + rest)
    }

    @Test("what the letter says: Bleizo has its breakthrough, which counts for no year")
    func brief() throws {
        let result = try program.run("voortgang", "--peildatum", "2025-12-31", "--format", "json")
        #expect(result.status == 0)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let doorbraken = try #require(object["doorbraken"] as? [String: Any])
        let lijst = try #require(doorbraken["lijst"] as? [[String: Any]])
        #expect(lijst.map { $0["id"] as? String } == ["bleizo"])
        #expect(lijst[0]["teltIn"] is NSNull && lijst[0]["nauwkeurigheid"] as? String == "uiterlijk")
        let woningen = try #require((object["woningen"] as? [String: Any])?["inAanpak"] as? [String: Any])
        #expect(woningen["min"] as? Int == 74_500 && woningen["max"] as? Int == 86_500)
    }

    @Test("a breakthrough counts from its day, in every format, until it is undone")
    func telt() throws {
        #expect(try doorbraak("--woningen", "4.000-5.000").status == 0)
        func aantal(_ dag: String) throws -> Bool {
            try program.run("voortgang", "--peildatum", dag).output.contains("na de brief: 2025: 1 (doel 5)")
        }
        #expect(try aantal("2025-11-20"))
        #expect(try !aantal("2025-11-19"))
        #expect(try program.run("voortgang", "--sinds", "2025-06-12").output.contains("Pampus: doorbraak"))
        let nummer = try program.run("history", "locaties").output.split(separator: "\n").dropLast().last?
            .split(separator: " ").first.map(String.init)
        #expect(try program.run("import", "--undo", try #require(nummer)).status == 0)
        #expect(try !aantal("2025-11-20"))
    }

    @Test("the report is one page in Dutch, with unique ids, and the same bytes each time")
    func verslag() throws {
        let eerste = try program.run("voortgang", "--format", "html", "--sinds", "2025-06-12").output
        #expect(eerste == (try program.run("voortgang", "--format", "html", "--sinds", "2025-06-12").output))
        #expect(eerste.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
        let ids = eerste.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(eerste.contains("Gnephoek") && eerste.contains("<caption>"))
        #expect(!eerste.contains("src=") && !eerste.contains("<script"))
    }

    @Test("a dry run changes nothing, and an old version is refused with exit code 1")
    func versie() throws {
        let voor = try program.run("locatie", "toon", "pampus", "--format", "json").output
        let proef = try doorbraak("--dry-run")
        #expect(proef.status == 0 && proef.messages.contains("would be changed"))
        #expect(try program.run("locatie", "toon", "pampus", "--format", "json").output == voor)
        let oud = try doorbraak("--versie", "000000000000")
        #expect(oud.status == 1 && oud.messages.contains("was changed by another"))
        let object = try JSONSerialization.jsonObject(with: Data(voor.utf8)) as? [String: Any]
        #expect(try doorbraak("--versie", try #require(object?["versie"] as? String)).status == 0)
    }

    @Test("an earlier peildatum shows the plan of then")
    func termijn() throws {
        func termijn(_ rest: String...) throws {
            let result = try program.run(["locatie", "termijn", "bleizo", "--bron", "proef"] + rest)
            #expect(result.status == 0, "\(result.messages)")
        }
        try termijn("--wat", "besluit", "--wie", "raad", "--gepland", "2026-03-01", "--vanaf", "2025-10-01")
        try termijn("--id", "t1", "--gepland", "2026-06-01", "--vanaf", "2026-02-10")
        func toon(_ dag: String) throws -> String {
            try program.run("locatie", "toon", "bleizo", "--peildatum", dag).output
        }
        #expect(try toon("2026-02-09").contains("2026-03-01"))
        #expect(try toon("2026-02-10").contains("2026-06-01"))
        let result = try program.run("voortgang", "--peildatum", "2026-06-04")
        #expect(result.output.contains("3 dagen verlopen") && result.output.contains("(eerst 2026-03-01)"))
    }

    @Test(
        "bad input",
        arguments: [
            (
                ["termijn", "bleizo", "--wat", "x", "--wie", "y", "--gepland", "2024-01-01", "--vanaf", "2025-10-01"],
                1, "lies before the letter"
            ),
            (["termijn", "bleizo", "--gepland", "2026-01-01", "--vanaf", "2025-10-01"], 1, "needs also: wat, wie"),
            (
                ["doorbraak", "bleizo", "--datum", "2025-10-01", "--soort", "akkoord", "--resultaat", "x"], 2,
                "hoofdlijnenakkoord"
            ),
            (["zet", "bleizo", "--fase", "klaar", "--vanaf", "2025-10-01"], 2, "Afgerond"),
            (["zet", "bleizo", "--factor", "geld=op", "--vanaf", "2025-10-01"], 2, "there is no factor 'geld'"),
            (["zet", "bleizo", "--status", "aangewezen"], 2, "--vanaf"),
            (["zet", "bleizo", "--vanaf", "2025-10-01"], 2, "Give what changes"),
            (["zet", "Blezo", "--status", "aangewezen", "--vanaf", "2025-10-01"], 2, "did you mean Bleizo?"),
            (["zet", "bleizo", "--knelpunt", "Stikstof", "--opgelost", "2025-10-01"], 1, "is no open knelpunt"),
        ] as [([String], Int32, String)])
    func fouten(_ geval: (argumenten: [String], status: Int32, deel: String)) throws {
        let result = try program.run(["locatie"] + geval.argumenten + ["--bron", "proef"])
        #expect(result.status == geval.status && result.messages.contains(geval.deel), "\(result.messages)")
        #expect(result.output.isEmpty)
    }

    @Test("a breakthrough without a source is refused", arguments: [[], ["--bron", " "]])
    func zonderBron(_ bron: [String]) throws {
        let result = try program.run(
            ["locatie", "doorbraak", "bleizo", "--datum", "2025-10-01", "--soort", "grondafspraak", "--resultaat", "x"]
                + bron)
        #expect(result.status == 2 && result.messages.contains("--bron"))
    }
}
