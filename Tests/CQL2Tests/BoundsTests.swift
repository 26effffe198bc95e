// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import CQL2

@Suite("What a filter asks at least")
struct BoundsTests {
    private static func bounds(_ text: String) throws -> [PropertyBound] {
        try CQL2Filter(CQL2TextReader.read(text), queryables: Places.queryables).necessaryBounds
    }

    private static func bound(_ property: String, _ kind: PropertyBound.Kind) -> PropertyBound {
        PropertyBound(property: property, kind: kind)
    }

    private static let day = CalendarDate(year: 2025, month: 6, day: 12).map { CQL2Value.instant(.date($0)) }

    @Test(arguments: [
        ("naam = 'Pampus'", [bound("naam", .anyOf([.string("Pampus")]))]),
        ("'Pampus' = naam", [bound("naam", .anyOf([.string("Pampus")]))]),
        ("inwoners > 10", [bound("inwoners", .range(from: .number(10), through: nil))]),
        ("10 > inwoners", [bound("inwoners", .range(from: nil, through: .number(10)))]),
        ("10 <= inwoners", [bound("inwoners", .range(from: .number(10), through: nil))]),
        ("inwoners <= 10", [bound("inwoners", .range(from: nil, through: .number(10)))]),
        ("hoogte BETWEEN 1 AND 2", [bound("hoogte", .range(from: .number(1), through: .number(2)))]),
        ("naam IN ('a', 'b')", [bound("naam", .anyOf([.string("a"), .string("b")]))]),
        ("peildatum < DATE('2025-06-12')", [bound("peildatum", .range(from: nil, through: day))]),
        ("A_CONTAINS(gemeenten, ('Ede'))", [bound("gemeenten", .containing([.string("Ede")]))]),
        (
            "naam = 'a' AND (inwoners > 1 AND NOT hoogte = 2)",
            [bound("naam", .anyOf([.string("a")])), bound("inwoners", .range(from: .number(1), through: nil))]
        ),
        ("naam = 'a' OR inwoners > 1", []), ("NOT naam = 'a'", []), ("naam <> 'a'", []), ("naam LIKE 'a%'", []),
        ("CASEI(naam) = CASEI('a')", []), ("inwoners > hoogte", []), ("inwoners + 1 > 10", []),
        ("inwoners NOT BETWEEN 1 AND 2", []), ("naam NOT IN ('a')", []), ("naam IS NULL", []),
        ("A_OVERLAPS(gemeenten, ('Ede'))", []), ("S_INTERSECTS(geometrie, POINT(5 52))", []),
    ])
    func `is told of what is simple, and of nothing else`(_ text: String, _ expected: [PropertyBound]) throws {
        #expect(try Self.bounds(text) == expected)
    }

    @Test(arguments: [
        "naam = 'Pampus' AND inwoners > 4000", "inwoners BETWEEN 0 AND 63000 AND hoogte >= 0.5", "inwoners = -3",
        "naam IN ('STRASSE_', 'Rijnenburg')", "peildatum >= DATE('2025-06-12') AND peildatum < DATE('2026-01-01')",
        "A_CONTAINS(gemeenten, ('Almere'))", "A_CONTAINS(gemeenten, ('Almere', 'Ede')) AND NOT indicatief = TRUE",
    ])
    func `holds for every place that is found`(_ text: String) throws {
        let found = try Places.found(text)
        try #require(!found.isEmpty)
        for bound in try Self.bounds(text) {
            for place in found { #expect(Self.holds(bound, Places.all[place])) }
        }
    }

    private static func holds(_ bound: PropertyBound, _ place: Record) -> Bool {
        guard let value = place.value(of: bound.property) else { return false }
        switch bound.kind {
        case .anyOf(let values): return values.contains(value)
        case .containing(let values):
            guard case .array(let own) = value else { return false }
            return Set(values).isSubset(of: own)
        case .range(let from, let through):
            return (from.map { isOrdered($0, value) } ?? true) && (through.map { isOrdered(value, $0) } ?? true)
        }
    }

    private static func isOrdered(_ first: CQL2Value, _ second: CQL2Value) -> Bool {
        switch (first, second) {
        case (.number(let first), .number(let second)): first <= second
        case (.instant(.date(let first)), .instant(.date(let second))): first <= second
        default: false
        }
    }
}
