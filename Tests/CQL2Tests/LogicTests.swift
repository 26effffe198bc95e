// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Testing

@Suite("Three-valued logic")
struct LogicTests {
    private static let values: [Bool?] = [true, false, nil]

    /// Table 1 of the standard.
    @Test(arguments: values, values)
    func `conditions are joined by the table of the standard`(first: Bool?, second: Bool?) throws {
        let queryables = Queryables([.init("p", .boolean), .init("q", .boolean)])
        var record = Record()
        record.values["p"] = first.map(CQL2Value.boolean)
        record.values["q"] = second.map(CQL2Value.boolean)
        let both: Bool? = first == false || second == false ? false : first == nil || second == nil ? nil : true
        let either: Bool? = first == true || second == true ? true : first == nil || second == nil ? nil : false
        #expect(try record.truth("p = TRUE AND q = TRUE", queryables) == both)
        #expect(try record.truth("p = TRUE OR q = TRUE", queryables) == either)
        #expect(try record.truth("NOT (p = TRUE)", queryables) == first.map { !$0 })
        #expect(try record.truth("NOT (p AND q)", queryables) == both.map { !$0 })
    }

    @Test(arguments: [
        "naam = 'x'", "naam <> 'x'", "NOT (naam = 'x')", "naam LIKE '%'", "naam NOT LIKE '%'", "naam IN ('x')",
        "inwoners BETWEEN 1 AND 2", "inwoners NOT BETWEEN 1 AND 2", "1 BETWEEN inwoners AND 2", "inwoners + 1 > 0",
        "1 / 0 > 0", "CASEI(naam) = 'x'", "ACCENTI(naam) LIKE 'x'", "S_INTERSECTS(geometrie, POINT(1 2))",
        "S_DISJOINT(geometrie, POINT(1 2))", "S_EQUALS(geometrie, geometrie)", "T_AFTER(peildatum, DATE('2020-01-01'))",
        "T_DISJOINT(peildatum, peildatum)", "T_DURING(INTERVAL(peildatum, '..'), INTERVAL('2020-01-01', '..'))",
        "A_CONTAINS(gemeenten, ('x'))", "A_EQUALS((naam), ('x'))", "indicatief", "NOT indicatief",
    ])
    func `what compares with nothing is unknown, and part of no result`(text: String) throws {
        #expect(try Record().truth(text, Places.queryables) == nil)
        #expect(try Record().truth("NOT (\(text))", Places.queryables) == nil)
        #expect(try Record().truth("(\(text)) IS NULL", Places.queryables) == true)
        #expect(try Record().truth("(\(text)) AND FALSE", Places.queryables) == false)
        #expect(try Record().truth("(\(text)) OR TRUE", Places.queryables) == true)
    }

    @Test
    func `a list that holds the value is true also beside one that is missing`() throws {
        let record = Record(["naam": .string("x"), "inwoners": .number(1)])
        let queryables = Queryables([.init("naam", .string), .init("alias", .string)])
        #expect(try record.truth("naam IN (alias, 'x')", queryables) == true)
        #expect(try record.truth("naam IN (alias, 'y')", queryables) == nil)
        #expect(try record.truth("naam NOT IN (alias, 'y')", queryables) == nil)
    }
}
