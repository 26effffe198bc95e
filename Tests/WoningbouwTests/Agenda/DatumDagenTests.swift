// SPDX-License-Identifier: EUPL-1.2

import Testing
import Woningbouw

@Suite("Days between dates")
struct DatumDagenTests {
    @Test(
        "are counted over months, leap years and centuries",
        arguments: [
            ("2025-06-12", "2025-06-13", 1), ("2024-02-28", "2024-03-01", 2), ("2023-02-28", "2023-03-01", 1),
            ("1900-02-28", "1900-03-01", 1), ("2000-02-28", "2000-03-01", 2), ("2025-12-31", "2026-01-01", 1),
            ("0001-01-01", "9999-12-31", 3_652_058), ("2026-03-01", "2026-02-01", -28),
        ])
    func verschil(_ geval: (String, String, Int)) throws {
        let (van, tot) = (try #require(Datum(geval.0)), try #require(Datum(geval.1)))
        #expect(tot.dagen(na: van) == geval.2)
        #expect(van.plus(geval.2) == tot)
    }

    @Test("every day of many years comes back")
    func heenEnWeer() throws {
        let begin = try #require(Datum("1895-01-01"))
        for dagen in stride(from: 0, through: 80_000, by: 7) {
            let dag = try #require(begin.plus(dagen))
            #expect(dag.dagen(na: begin) == dagen)
        }
    }

    @Test("there is none before the first year and after the last")
    func rand() throws {
        #expect(try #require(Datum("0001-01-01")).plus(-1) == nil)
        #expect(try #require(Datum("9999-12-31")).plus(1) == nil)
        #expect(try #require(Datum("2025-01-01")).plus(.max) == nil)
    }
}
