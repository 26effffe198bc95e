// SPDX-License-Identifier: EUPL-1.2

import TestSupport

/// Makes filters in CQL2 for locaties by chance.
struct Toevalsfilter {
    var toeval: SplitMix64

    /// Texts of which databases, patterns and Unicode each have an idea of their own.
    static let teksten = [
        "Ede", "ede", "EDE", "Édé", "E\u{301}de", "K", "\u{212A}", "k", "100%", "100x", "a_b", "axb", "a\\b", "*", "?",
        "[x]",
        "x", "", " ", "'s-Gravenhage", "ß", "ss", "SS", "\u{17F}s", "Å", "A\u{30A}", "\u{212B}", "ﬁets", "fiets", "z",
        "😀", "~",
        "i\u{307}", "İ", "I", "ı", "\"x\"", ";", "\u{37E}", "`", "\u{1FEF}",
        "Frysl\u{E2}n", "Frysla\u{302}n", "\u{1EA1}", "a\u{323}", "a\u{323}\u{302}", "\u{1EAD}", "\u{1E2}", "’s", "‘s",
        "\u{250}",
    ]
    private static let patronen = [
        "%", "%de", "E%", "_de", "__", "_", "100\\%", "a\\_b", "a\\\\b", "*", "?", "[x]", "%[%", "%s%", "k", "K",
        "%\u{301}%", "%K%", "%;", "`%", "%d%e%",
        "", "%x%x%", "é%", "i%", "%\u{E2}n", "_s", "Frysl_n",
    ]
    private static let dagen = ["DATE('2025-06-12')", "TIMESTAMP('2025-06-11T23:59:59Z')", "DATE('0001-01-01')"]
    private static let tijden = dagen + ["INTERVAL('2025-06-11', '..')", "INTERVAL('..', '2025-06-12')"]
    private static let getallen = ["0", "1", "2", "2.5", "-1", "1e300", "9007199254740993", "5"]
    private static let tekens = ["=", "<>", "<", "<=", ">", ">="]

    mutating func filter(diepte: Int = 3) -> String {
        guard diepte > 0, kans(60) else { return deel() }
        switch kies(["AND", "OR", "NOT"]) {
        case "NOT": return "NOT (\(filter(diepte: diepte - 1)))"
        case let woord: return "(\(filter(diepte: diepte - 1)) \(woord) \(filter(diepte: diepte - 1)))"
        }
    }

    private mutating func deel() -> String {
        switch Int.random(in: 0..<11, using: &toeval) {
        case 0: vergelijking(kies(["nummer", "woningenMin", "begrenzingNauwkeurigheid"]), kies(Self.getallen))
        case 1: vergelijking("begrenzingPeildatum", kies(Self.dagen))
        case 2: vergelijking(gevouwen(kies(["naam", "fase", "status", "id"])), gevouwen(tekst()))
        case 3: "\(gevouwen(kies(["naam", "fase"])))\(niet()) LIKE \(gevouwen("'\(kies(Self.patronen))'"))"
        case 4: "\(kies(["naam", "fase"]))\(niet()) IN (\(tekst()), \(tekst()), \(tekst()))"
        case 5: "woningenMin\(niet()) BETWEEN \(kies(Self.getallen)) AND \(kies(Self.getallen))"
        case 6: "\(kies(["naam", "fase", "woningenMin", "begrenzingPeildatum", "geometry", "status"])) IS\(niet()) NULL"
        case 7:
            "\(kies(["A_CONTAINS", "A_OVERLAPS", "A_EQUALS", "A_CONTAINEDBY"]))(gemeenten, (\(tekst()), \(tekst())))"
        case 8:
            "T_\(kies(["AFTER", "BEFORE", "INTERSECTS", "DISJOINT", "EQUALS"]))(begrenzingPeildatum, \(kies(Self.tijden)))"
        case 9:
            "S_\(kies(["INTERSECTS", "DISJOINT", "WITHIN"]))(geometry, \(kies(["BBOX(0, 0, 150000, 600000)", "POINT(1050 1050)"])))"
        default: kies(["TRUE", "FALSE", "nummer < woningenMin", "nummer * 2 > 3", "status IN ('aangewezen')"])
        }
    }

    private mutating func vergelijking(_ links: String, _ rechts: String) -> String {
        kans(50) ? "\(links) \(kies(Self.tekens)) \(rechts)" : "\(rechts) \(kies(Self.tekens)) \(links)"
    }

    private mutating func gevouwen(_ tekst: String) -> String {
        switch Int.random(in: 0..<6, using: &toeval) {
        case 0, 1: "CASEI(\(tekst))"
        case 2: "ACCENTI(\(tekst))"
        case 3: "CASEI(ACCENTI(\(tekst)))"
        default: tekst
        }
    }

    private mutating func tekst() -> String { "'\(kies(Self.teksten + ["\0"]).replacing("'", with: "''"))'" }

    private mutating func niet() -> String { kans(30) ? " NOT" : "" }

    private mutating func kans(_ procent: Int) -> Bool { Int.random(in: 0..<100, using: &toeval) < procent }

    mutating func kies<Keus>(_ keuzen: [Keus]) -> Keus { keuzen[Int.random(in: 0..<keuzen.count, using: &toeval)] }
}
