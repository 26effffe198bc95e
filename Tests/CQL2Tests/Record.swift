// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Geometry

/// A feature as a dictionary.
struct Record: PropertySource, Sendable {
    var values: [String: CQL2Value]

    init(_ values: [String: CQL2Value] = [:]) { self.values = values }

    func value(of property: String) -> CQL2Value? { values[property] }
}

extension Record {
    /// Whether a text holds for the record, nil when that is unknown.
    func truth(
        _ text: String, _ queryables: Queryables, functions: [CQL2Function] = [], system: LiteralSystem = .rdNew
    ) throws -> Bool? {
        let filter = try CQL2Filter(
            CQL2TextReader.read(text), queryables: queryables, functions: functions, system: system)
        return try filter.prepared().truth(self)
    }
}

/// Places with every kind of property, some of them without a value.
enum Places {
    static let queryables = Queryables([
        .init("naam", .string), .init("inwoners", .integer), .init("hoogte", .number), .init("indicatief", .boolean),
        .init("peildatum", .date), .init("gewijzigdOp", .timestamp), .init("periode", .interval),
        .init("geometrie", .geometry(.multiPolygon)), .init("gemeenten", .array(of: .string)),
    ])

    static let all: [Record] = [
        place("Pampus", 5_000, -1.5, true, "2025-06-12", "2025-06-12T10:00:00Z", 120_000, ["Almere"]),
        place(
            "Rijnenburg", 63_000, 0.5, false, "2025-09-26", "2025-09-26T23:59:59.5Z", 130_000,
            ["Utrecht", "Nieuwegein"]),
        place("Île d'Ør", 0, 12, true, "2026-09-01", "2026-09-01T00:00:00Z", 140_000, []),
        place("straße 100%", -3, 12, nil, nil, nil, 150_000, nil),
        place("STRASSE_", nil, nil, false, "2025-06-12", nil, nil, ["Ede", "Almere"]),
        place(nil, nil, nil, nil, nil, nil, nil, nil),
    ]

    private static func place(
        _ name: String?, _ inhabitants: Double?, _ height: Double?, _ indicative: Bool?, _ date: String?,
        _ time: String?, _ x: Double?, _ municipalities: [String]?
    ) -> Record {
        var values: [String: CQL2Value] = [:]
        values["naam"] = name.map(CQL2Value.string)
        values["inwoners"] = inhabitants.map(CQL2Value.number)
        values["hoogte"] = height.map(CQL2Value.number)
        values["indicatief"] = indicative.map(CQL2Value.boolean)
        values["peildatum"] = date.flatMap(Instant.init).map(CQL2Value.instant)
        values["gewijzigdOp"] = time.flatMap(Instant.init).map(CQL2Value.instant)
        values["periode"] = date.flatMap(Instant.init).map { .interval(start: $0, end: nil) }
        values["geometrie"] = x.map { square($0, 480_000, 1_000) }
        values["gemeenten"] = municipalities.map { .array($0.map(CQL2Value.string)) }
        return Record(values)
    }

    static func square(_ x: Double, _ y: Double, _ side: Double) -> CQL2Value {
        let ring = [x, y, x + side, y, x + side, y + side, x, y + side, x, y]
        return .geometry(.multiPolygon(MultiPolygon([Polygon(shell: Ring(checked: ring))])))
    }

    /// The positions of the places for which a text holds.
    static func found(
        _ text: String, functions: [CQL2Function] = [], system: LiteralSystem = .rdNew
    ) throws -> [Int] {
        try found(CQL2TextReader.read(text), functions: functions, system: system)
    }

    /// The positions of the places for which a filter holds.
    static func found(
        _ expression: CQL2Expression, functions: [CQL2Function] = [], system: LiteralSystem = .rdNew
    ) throws -> [Int] {
        let prepared = try CQL2Filter(
            expression, queryables: queryables, functions: functions, system: system
        ).prepared()
        return try all.indices.filter { try prepared.matches(all[$0]) }
    }
}
