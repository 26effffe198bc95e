// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import CQL2

@Suite("Times")
struct TemporalTests {
    /// The relations that hold of two intervals, each from a digit to a digit of the days of a month.
    @Test(arguments: [
        ("12", "34", "before disjoint"), ("34", "12", "after disjoint"), ("12", "23", "meets intersects"),
        ("23", "12", "metBy intersects"), ("13", "24", "overlaps intersects"), ("24", "13", "overlappedBy intersects"),
        ("12", "13", "starts intersects"), ("13", "12", "startedBy intersects"), ("23", "13", "finishes intersects"),
        ("13", "23", "finishedBy intersects"), ("23", "14", "during intersects"), ("14", "23", "contains intersects"),
        ("12", "12", "equals intersects"), (".2", "34", "before disjoint"), ("3.", "12", "after disjoint"),
        (".2", "12", "finishedBy intersects"), ("12", ".2", "finishes intersects"),
        ("1.", "12", "startedBy intersects"),
        ("..", "12", "contains intersects"), ("12", "..", "during intersects"), ("..", "..", "equals intersects"),
        (".3", "2.", "overlaps intersects"), (".2", "2.", "meets intersects"), ("1.", "..", "finishes intersects"),
    ])
    func `two intervals stand in one relation, and are disjoint or not`(
        first: String, second: String, relations: String
    ) throws {
        for (convert, suffix) in [("", ""), ("T10:00:00Z", "T10:00:00Z")] {
            let one = interval(first, convert)
            let other = interval(second, suffix)
            let found = try TemporalFunction.allCases.filter { function in
                try Record().truth("\(function.rawValue)(\(one), \(other))", Places.queryables) == true
            }
            let names = found.map { String($0.rawValue.dropFirst(2)) }
            #expect(Set(names) == Set(relations.split(separator: " ").map(String.init)))
        }
    }

    private func interval(_ ends: String, _ time: String) -> String {
        let parts = ends.map { $0 == "." ? "'..'" : "'2022-01-0\($0)\(time)'" }
        return "INTERVAL(\(parts.joined(separator: ", ")))"
    }

    @Test(arguments: [
        ("T_AFTER(peildatum, DATE('2025-06-12'))", [1, 2]), ("T_BEFORE(peildatum, DATE('2025-09-26'))", [0, 4]),
        ("T_EQUALS(peildatum, DATE('2025-06-12'))", [0, 4]), ("T_DISJOINT(peildatum, DATE('2025-06-12'))", [1, 2]),
        ("T_INTERSECTS(peildatum, INTERVAL('2025-06-12', '2025-12-31'))", [0, 1, 4]),
        ("T_EQUALS(peildatum, INTERVAL('2025-06-12', '2025-06-12'))", [0, 4]),
        ("T_AFTER(DATE('2025-06-13'), peildatum)", [0, 4]),
        ("T_INTERSECTS(gewijzigdOp, DATE('2025-09-26'))", [1]), ("T_AFTER(gewijzigdOp, DATE('2025-09-26'))", [2]),
        ("T_INTERSECTS(gewijzigdOp, INTERVAL('2025-06-12T10:00:00Z', '2025-09-26T23:59:59Z'))", [0]),
        ("T_AFTER(gewijzigdOp, TIMESTAMP('2025-06-12T10:00:00Z'))", [1, 2]),
        ("T_BEFORE(INTERVAL(peildatum, gewijzigdOp), DATE('2025-10-01'))", [0, 1]),
        ("T_DURING(periode, INTERVAL('2025-06-11', '..'))", []),
        ("T_FINISHES(periode, INTERVAL('2025-06-13', '..'))", [1, 2]),
        ("T_INTERSECTS(periode, DATE('2025-12-01'))", [0, 1, 4]),
        ("T_STARTEDBY(periode, INTERVAL('2025-06-12', '2026-01-01'))", [0, 4]),
    ])
    func `instants and intervals of features are related`(text: String, expected: [Int]) throws {
        #expect(try Places.found(text) == expected)
    }

    @Test(arguments: ["0000-01-01", "9999-12-31", "2024-02-29", "2000-02-29"])
    func `days are read and written the same`(text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "2024-1-1", "２０２４-01-01"])
    func `days that no calendar has are none`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [
        ("2022-04-16T10:13:19Z", "2022-04-16T10:13:19Z"), ("2022-04-16t10:13:19.10z", "2022-04-16T10:13:19.1Z"),
        ("2022-04-16T00:00:00.000000001Z", "2022-04-16T00:00:00.000000001Z"),
        ("2022-04-16T23:59:59.000Z", "2022-04-16T23:59:59Z"),
    ])
    func `moments are written with the digits that count`(text: String, canonical: String) {
        #expect(Timestamp(text)?.description == canonical)
    }
}
