// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@Suite("What the program prints of the shipped data")
struct GoldenTests {
    /// A year of one locatie, of which each peildatum shows what was known.
    private static let jaar = [
        [
            "locatie", "termijn", "pampus", "--id", "raad", "--wat", "vaststellen masterplan", "--wie", "gemeenteraad",
            "--gepland", "2025-11-01", "--vanaf", "2025-07-01", "--bron", "proefbron A",
        ],
        [
            "locatie", "zet", "pampus", "--status", "doorbraak bereikt", "--vanaf", "2025-12-01", "--bron",
            "proefbron B",
        ],
        [
            "locatie", "doorbraak", "pampus", "--datum", "2025-11-20", "--soort", "grondafspraak", "--resultaat",
            "levering van fase 1", "--woningen", "4.000-5.000", "--bron", "proefbron B",
        ],
    ]

    @Test(
        "the progress at the end of 2025, with what changed since the letter", arguments: ["table", "json", "html"])
    func voortgang(_ format: String) throws {
        let program = try Program()
        for command in Self.jaar {
            let result = try program.run(command)
            try #require(result.status == 0, "\(command): \(result.messages)")
        }
        let result = try program.run(
            "voortgang", "--peildatum", "2025-12-31", "--sinds", "2025-06-12", "--format", format)
        try #require(result.status == 0, "\(result.messages)")
        // The kaart in the report has checks of its own.
        let text = result.output.prefix(
            upTo: result.output.firstRange(of: "<section class=\"v-kaart\"")?.lowerBound
                ?? result.output.endIndex)
        try expectGolden(String(text), "voortgang.\(format == "table" ? "txt" : format)")
    }

    @Test("lists and overlap", arguments: ["locaties", "overlap"], ["table", "csv", "json"])
    func lijst(_ command: String, _ format: String) throws {
        let result = try Program().run(command, "--format", format)
        #expect(result.status == 0)
        try expectGolden(result.output, "\(command).\(format == "table" ? "txt" : format)")
    }
}
