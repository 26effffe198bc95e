// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Testing

@Suite("Types")
struct TypeTests {
    private static let functions = [
        CQL2Function("lengte", [.string], result: .integer) { arguments in
            guard case .string(let text) = arguments[0] else { return nil }
            return .number(Double(text.count))
        },
        CQL2Function("altijd", [], result: .boolean) { _ in .boolean(true) },
        CQL2Function("aantal", [.array(of: nil)], result: .integer) { arguments in
            guard case .array(let values) = arguments[0] else { return nil }
            return .number(Double(values.count))
        },
    ]

    @Test(arguments: [
        ("naamm = 'x'", "there is no property 'naamm': use naam, inwoners, hoogte"),
        ("Naam = 'x'", "there is no property 'Naam'"),
        ("naam = 1", "in naam = 1: a text cannot be compared with a number"),
        ("inwoners = 'x'", "in inwoners = 'x': a whole number cannot be compared with a text"),
        ("indicatief = 1", "a condition cannot be compared with a number"),
        ("peildatum = 5", "a date cannot be compared with a number"),
        ("peildatum = 'gisteren'", "'gisteren' is no date"),
        ("naam = inwoners", "a text cannot be compared with a whole number"),
        ("naam IN ('x', 1)", "a text cannot be compared with a number"),
        ("naam BETWEEN 1 AND 2", "a text cannot be compared with a number"),
        ("geometrie = geometrie", "a geometry is not compared by signs: use S_EQUALS"),
        ("gemeenten = 'x'", "an array is not compared by signs: use A_EQUALS"),
        ("periode = peildatum", "an interval is not compared by signs: use T_EQUALS"),
        ("naam", "in naam: a condition is needed and not a text"),
        ("1", "in 1: a condition is needed and not a number"),
        ("POINT(1 2)", "in POINT (1 2): a condition is needed and not a geometry"),
        ("NOT naam", "a condition is needed and not a text"),
        ("inwoners AND TRUE", "a condition is needed and not a whole number"),
        ("inwoners LIKE 'x'", "in inwoners: a text is needed and not a whole number"),
        ("naam LIKE naam", "in naam: a text in single quotes was expected, found naam"),
        ("naam LIKE 1", "a text in single quotes was expected, found 1"),
        ("CASEI(inwoners) = 'x'", "a text is needed and not a whole number"),
        ("naam + 1 = 2", "in naam: a number is needed and not a text"),
        ("S_INTERSECTS(naam, POINT(1 2))", "a geometry is needed and not a text"),
        ("S_INTERSECTS(geometrie, 1)", "a geometry is needed and not a number"),
        ("T_AFTER(naam, DATE('2020-01-01'))", "an interval is needed and not a text"),
        ("T_DURING(peildatum, INTERVAL('2020-01-01', '..'))", "T_DURING takes two intervals, and an instant is none"),
        ("T_METBY(periode, DATE('2020-01-01'))", "T_METBY takes two intervals"),
        ("T_AFTER(peildatum, INTERVAL('2021-01-01', '2020-01-01'))", "the interval ends before it starts"),
        ("T_AFTER(peildatum, INTERVAL(naam, '..'))", "in naam: a timestamp is needed and not a text"),
        ("A_CONTAINS(naam, ('x'))", "an array is needed and not a text"),
        ("A_CONTAINS(gemeenten, (1))", "a text cannot be compared with a number"),
        ("lengte(1) = 2", "in 1: a text is needed and not a number"),
        ("lengte() = 2", "lengte takes 1 arguments and not 0"),
        ("lengte(naam, naam) = 2", "lengte takes 1 arguments and not 2"),
        ("lengthe(naam) = 2", "there is no function 'lengthe': use aantal, altijd or lengte"),
        ("altijd() = 'x'", "a condition cannot be compared with a text"),
    ])
    func `what does not fit is told with the part and the names that exist`(text: String, message: String) throws {
        let error = #expect(throws: CQL2Error.self) { try Places.found(text, functions: Self.functions) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }

    @Test(arguments: [
        ("lengte(naam) = 6", [0]), ("LENGTE(naam) > 6 AND altijd()", [1, 2, 3, 4]), ("NOT Altijd()", []),
        ("lengte(naam) + 1 = 7", [0]), ("aantal(gemeenten) = 2", [1, 4]), ("aantal((naam, 'x')) = 2", [0, 1, 2, 3, 4]),
        ("inwoners IN (lengte('12345') * 1000)", [0]),
    ])
    func `functions of the caller are called`(text: String, expected: [Int]) throws {
        #expect(try Places.found(text, functions: Self.functions) == expected)
    }

    @Test(arguments: [
        ("A_CONTAINS(gemeenten, ('Almere'))", [0, 4]), ("A_CONTAINS(gemeenten, ())", [0, 1, 2, 4]),
        ("A_CONTAINEDBY(gemeenten, ('Almere', 'Ede'))", [0, 2, 4]), ("A_EQUALS(gemeenten, ('Almere', 'Ede'))", [4]),
        ("A_EQUALS(gemeenten, ('Ede', 'Almere', 'Ede'))", [4]), ("A_OVERLAPS(gemeenten, ('Utrecht', 'Ede'))", [1, 4]),
        ("A_EQUALS(gemeenten, ())", [2]), ("A_EQUALS(('Almere'), gemeenten)", [0]),
        ("A_CONTAINS(gemeenten, (naam))", []),
        ("A_OVERLAPS(('a', TRUE, 1), (1, 2))", [0, 1, 2, 3, 4, 5]),
        ("A_EQUALS((DATE('2025-06-12')), (peildatum))", [0, 4]),
    ])
    func `arrays are sets`(text: String, expected: [Int]) throws {
        #expect(try Places.found(text) == expected)
    }

    @Test(arguments: [
        ("1 + 2 * 3 = 7", true), ("(1 + 2) * 3 = 9", true), ("10 - 4 - 3 = 3", true), ("2 * 2 ^ 3 = 16", true),
        ("7 / 2 = 3.5", true), ("7 div 2 = 3", true), ("-7 div 2 = -3", true), ("-7 % 3 = -1", true),
        ("7.5 % 2 = 1.5", true),
        ("2 ^ -1 = 0.5", true), ("-2 ^ 2 = 4", true), ("1 / 0 = 1", nil), ("1 % 0 = 1", nil), ("1 div 0 = 1", nil),
        ("(-1) ^ 0.5 = 1", nil), ("10 ^ 300 * 10 ^ 300 > 1", nil), ("0.1 + 0.2 = 0.3", false),
    ])
    func `numbers are calculated`(text: String, expected: Bool?) throws {
        #expect(try Record().truth(text, Places.queryables) == expected)
    }
}
