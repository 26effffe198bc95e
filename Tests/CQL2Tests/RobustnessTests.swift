// SPDX-License-Identifier: EUPL-1.2

import CQL2
import TestSupport
import Testing

@Suite("Hostile filters")
struct RobustnessTests {
    @Test(arguments: [
        ("(", "1"), ("NOT ", "TRUE"), ("NOT (", "TRUE"), ("-", "1"), ("f(", "1"), ("CASEI(", "'x'"), ("((1 + ", "1"),
        ("A_EQUALS(((", "1"), ("a = (", "1"), ("S_INTERSECTS(", "a"), ("1 + ", "1"), ("1 * (", "1"), ("1 ^ ", "1"),
        ("GEOMETRYCOLLECTION(", "POINT(1 2)"), ("a IN (", "1"), ("a BETWEEN ", "1"), ("f((", "1"),
    ])
    func `nesting of 100.000 levels is refused`(opening: String, core: String) {
        let text = String(repeating: opening, count: 100_000) + core
        let error = #expect(throws: CQL2Error.self) { try CQL2TextReader.read(text) }
        #expect(error?.description.isEmpty == false)
    }

    @Test(arguments: ["[", "{\"op\":\"not\",\"args\":[", "{\"op\":\"f\",\"args\":[[", "{\"a\":"])
    func `nesting of 100.000 levels of JSON is refused`(opening: String) {
        let text = String(repeating: opening, count: 50_000)
        #expect(throws: CQL2Error(.tooLarge(.levels, limit: 132))) { try CQL2JSONReader.read(text) }
    }

    @Test
    func `what may be large is not refused`() throws {
        let terms = (0..<10_000).map { "a = \($0)" }.joined(separator: " OR ")
        let many = try CQL2TextReader.read(terms)
        #expect(try CQL2JSONReader.read(CQL2JSONWriter.write(many)) == many)
        let list = "a IN (\((0..<20_000).map(String.init).joined(separator: ",")))"
        #expect(try CQL2TextWriter.write(CQL2TextReader.read(list)).count > list.count)
        let deep = String(repeating: "(", count: 60) + "a = 1" + String(repeating: ")", count: 60)
        #expect(CQL2TextWriter.write(try CQL2TextReader.read(deep)) == "a = 1")
    }

    @Test(arguments: [
        ("a = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'", CQL2Error.Reason.tooLarge(.bytes, limit: 50)),
        ("NOT (NOT (NOT (NOT (NOT (NOT (a = 1))))))", .tooLarge(.levels, limit: 4)),
        ("a = 1+1+1+1+1", .tooLarge(.operators, limit: 3)),
        ("S_WITHIN(a, LINESTRING(1 1,2 2,3 3))", .tooLarge(.positions, limit: 2)),
    ])
    func `each limit is kept`(text: String, reason: CQL2Error.Reason) throws {
        let limits = CQL2Limits(bytes: 50, depth: 4, operators: 3, positions: 2)
        let error = #expect(throws: CQL2Error.self) { try CQL2TextReader.read(text, limits: limits) }
        #expect(error?.reason == reason)
        let json = CQL2JSONWriter.write(try CQL2TextReader.read(text))
        #expect(throws: CQL2Error.self) { try CQL2JSONReader.read(json, limits: limits) }
    }

    /// Whatever is in quotes is a value and nothing else; whatever is not is no CQL2.
    @Test(arguments: [
        "' OR 1=1 --", "'; DROP TABLE locaties; --", "x' UNION SELECT * FROM gpkg_contents --", "\" OR \"\"=\"",
        "%' OR '1'='1", "\\' OR 1=1 --", "${jndi:ldap://x}", "{{7*7}}", "$(reboot)", "`id`",
        "<script>alert(1)</script>",
        "../../etc/passwd", "\0", "\u{202E}", "naam = naam", "1); DELETE FROM locaties; --", "admin'/*", "' || '",
        "0x27",
    ])
    func `texts that attack others are texts here`(attack: String) throws {
        let expression = CQL2Expression.comparison(.equal, .property("naam"), .literal(.string(attack)))
        #expect(try CQL2TextReader.read(CQL2TextWriter.write(expression)) == expression)
        #expect(try CQL2JSONReader.read(CQL2JSONWriter.write(expression)) == expression)
        #expect(try Places.found(expression).isEmpty)
        #expect(
            try Record(["naam": .string(attack)]).truth(CQL2TextWriter.write(expression), Places.queryables) == true)
        #expect(throws: CQL2Error.self) { try Places.found(.property(attack)) }
    }

    /// Parts of filters in any order, and filters with bytes changed: an error or a filter that survives both encodings.
    @Test(arguments: 0..<20)
    func `any text is read or refused`(seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed))
        let words = Self.words + Encodings.all.map(\.text)
        for _ in 0..<500 {
            let count = Int.random(in: 1...8, using: &generator)
            let parts = (0..<count).compactMap { _ in words.randomElement(using: &generator) }
            try check(Self.mutated(parts.joined(separator: " "), using: &generator), CQL2TextReader.read)
        }
    }

    @Test(arguments: 0..<20)
    func `any JSON is read or refused`(seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(1_000 + seed))
        let jsons = Encodings.all.map(\.json) + MalformedJSONTests.cases.map(\.0)
        for _ in 0..<300 {
            let json = jsons.randomElement(using: &generator) ?? ""
            try check(Self.mutated(json, using: &generator), CQL2JSONReader.read)
        }
    }

    private func check(
        _ text: String, _ read: (String, CQL2Limits) throws(CQL2Error) -> CQL2Expression
    ) throws {
        let expression: CQL2Expression
        do { expression = try read(text, CQL2Limits()) } catch {
            #expect(!error.description.isEmpty)
            return
        }
        let written = CQL2TextWriter.write(expression)
        #expect(try CQL2TextReader.read(written) == expression, "\(text) became \(written)")
        let json = CQL2JSONWriter.write(expression)
        #expect(try CQL2JSONReader.read(json) == expression, "\(text) became \(json)")
        do { _ = try Places.found(expression) } catch let error as CQL2Error { #expect(!error.description.isEmpty) }
    }

    /// The text with up to three places taken out, doubled or replaced.
    private static func mutated(_ text: String, using generator: inout SplitMix64) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 0...3, using: &generator) where !scalars.isEmpty {
            let index = Int.random(in: 0..<scalars.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: scalars.remove(at: index)
            case 1: scalars.insert(scalars[index], at: index)
            default: scalars[index] = signs.randomElement(using: &generator) ?? " "
            }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    private static let signs = Array("'\"\\()[]{},.:+-*/%^=<>_0e9 \0é\u{301}\u{1F600}".unicodeScalars)

    private static let words = [
        "naam", "inwoners", "geometrie", "gemeenten", "peildatum", "periode", "(", ")", ",", "'x'", "'%'", "1",
        "-1.5e3",
        "=", "<>", "<", ">=", "AND", "OR", "NOT", "IS", "NULL", "LIKE", "IN", "BETWEEN", "+", "-", "*", "/", "div", "%",
        "^",
        "TRUE", "CASEI(naam)", "POINT(1 2)", "BBOX(1,2,3,4)", "DATE('2020-01-01')", "INTERVAL('..','2020-01-01')",
        "S_INTERSECTS(geometrie,", "T_AFTER(peildatum,", "A_EQUALS(gemeenten,", "f(", "\"",
    ]
}
