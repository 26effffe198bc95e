// SPDX-License-Identifier: EUPL-1.2

import CQL2
import Testing

@Suite("Comparisons")
struct ComparisonTests {
    @Test(arguments: [
        ("naam = 'Pampus'", [0]), ("'Pampus' = naam", [0]), ("naam <> 'Pampus'", [1, 2, 3, 4]),
        // Code points: capitals before small letters, Î after all ASCII.
        ("naam > 'Rijnenburg'", [2, 3, 4]), ("naam < 'a'", [0, 1, 4]), ("naam >= 'straße 100%'", [2, 3]),
        ("inwoners > 0", [0, 1]), ("inwoners <= 0", [2, 3]), ("hoogte = 12.0", [2, 3]), ("hoogte > -2", [0, 1, 2, 3]),
        ("indicatief = TRUE", [0, 2]), ("indicatief", [0, 2]), ("NOT indicatief", [1, 4]),
        ("indicatief < TRUE", [1, 4]),
        ("peildatum = DATE('2025-06-12')", [0, 4]), ("peildatum > '2025-06-12'", [1, 2]),
        ("peildatum IN ('2025-06-12', '2026-09-01')", [0, 2, 4]),
        ("peildatum BETWEEN DATE('2025-07-01') AND '2026-01-01'", [1]),
        ("gewijzigdOp >= TIMESTAMP('2025-09-26T23:59:59.500Z')", [1, 2]),
        ("gewijzigdOp < TIMESTAMP('2025-09-26T23:59:59.500000001Z')", [0, 1]),
        // A day holds all its moments.
        ("gewijzigdOp = DATE('2025-09-26')", [1]), ("gewijzigdOp > DATE('2025-09-26')", [2]),
        ("gewijzigdOp <= DATE('2025-09-26')", [0, 1]), ("peildatum = gewijzigdOp", [0, 1, 2]),
        ("inwoners = hoogte", []), ("inwoners < hoogte", [2, 3]), ("1 = 1", [0, 1, 2, 3, 4, 5]), ("1 > 1", []),
        ("TRUE", [0, 1, 2, 3, 4, 5]), ("FALSE", []),
        ("inwoners BETWEEN 0 AND 5000", [0, 2]), ("inwoners BETWEEN 5000 AND 0", []),
        ("inwoners NOT BETWEEN 0 AND 5000", [1, 3]), ("hoogte IN (12, 0.5)", [1, 2, 3]),
        ("naam NOT IN ('Pampus')", [1, 2, 3, 4]), ("naam IS NULL", [5]), ("inwoners IS NOT NULL", [0, 1, 2, 3]),
        ("geometrie IS NULL", [4, 5]), ("gemeenten IS NULL", [3, 5]), ("(naam = 'x') IS NULL", [5]),
    ])
    func `values are compared by their type`(text: String, expected: [Int]) throws {
        #expect(try Places.found(text) == expected)
    }

    @Test
    func `texts that Unicode holds for the same are equal, in the order of their composed form`() throws {
        let record = Record(["naam": .string("caf\u{65}\u{301}")])
        #expect(try record.truth("naam = 'caf\u{e9}'", Places.queryables) == true)
        #expect(try record.truth("naam > 'cafz'", Places.queryables) == true)
        #expect(try record.truth("naam IN ('caf\u{e9}')", Places.queryables) == true)
        #expect(try record.truth("naam LIKE 'caf_'", Places.queryables) == true)
    }

    /// The pairs that the conformance tests name, for each type of queryable.
    @Test(arguments: [
        ("naam", "'foo'"), ("inwoners", "1"), ("hoogte", "3.14"), ("indicatief", "true"),
        ("peildatum", "DATE('2022-04-14')"), ("gewijzigdOp", "TIMESTAMP('2022-04-14T14:48:46Z')"),
        ("naam", "'Rijnenburg'"), ("inwoners", "0"), ("peildatum", "DATE('2025-09-26')"),
    ])
    func `what excludes each other has nothing in common, either way round`(name: String, value: String) throws {
        for (first, second) in [("=", "<>"), (">", "<="), ("<", ">=")] {
            for (left, right) in [(name, value), (value, name)] {
                let one = Set(try Places.found("\(left) \(first) \(right)"))
                let other = Set(try Places.found("\(left) \(second) \(right)"))
                #expect(one.isDisjoint(with: other))
                #expect(one.union(other) == Set(try Places.found("\(name) IS NOT NULL")))
            }
        }
        #expect(try Places.found("\(name) <> \(name) OR \(name) < \(name) OR \(name) > \(name)").isEmpty)
        #expect(try Places.found("\(name) = \(name)") == Places.found("\(name) >= \(name) AND \(name) <= \(name)"))
    }

    @Test(arguments: Places.queryables.all.map(\.name))
    func `a value is there or not`(name: String) throws {
        let absent = try Places.found("\(name) IS NULL")
        let present = try Places.found("\(name) is not null")
        #expect((absent + present).sorted() == Array(Places.all.indices))
    }

    @Test
    func `a number that is none is unknown`() throws {
        let record = Record(["hoogte": .number(.nan)])
        for sign in ["=", "<>", "<", ">", "<=", ">="] {
            #expect(try record.truth("hoogte \(sign) 1", Places.queryables) == nil)
        }
    }
}
