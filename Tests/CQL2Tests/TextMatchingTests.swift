// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import CQL2

@Suite("Patterns and foldings")
struct TextMatchingTests {
    @Test(arguments: [
        ("", "", true), ("", "x", false), ("%", "", true), ("%", "x", true), ("%%", "xy", true), ("_", "", false),
        ("_", "x", true), ("_", "xy", false), ("_%", "", false), ("_%", "xyz", true), ("B_r%", "Bern", true),
        ("B_r%", "Br", false), ("%burg", "Rijnenburg", true), ("%burg", "burgen", false), ("a%b%c", "aXbYbc", true),
        ("a%b%c", "aXcYb", false), ("K_benhavn", "København", true), ("_", "é", true), ("_", "e\u{301}", true),
        ("_", "😀", true), ("\\%", "%", true), ("\\%", "x", false), ("a\\_b", "a_b", true), ("a\\_b", "axb", false),
        ("\\\\", "\\", true), ("x\\", "x\\", true), ("\\x", "x", true), ("A%", "a", false), ("%a%a%", "aa", true),
        ("%_%_%", "x", false), ("^a.*$", "abc", false), ("%\n%", "x\ny", true),
    ])
    func `a pattern fits or not`(pattern: String, text: String, fits: Bool) {
        #expect(LikePattern(pattern).matches(text) == fits)
    }

    @Test
    func `a pattern that is made to be slow is not`() {
        let pattern = LikePattern(String(repeating: "%a", count: 50) + "%b")
        #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
    }

    @Test(arguments: [
        ("KØBENHAVN", "københavn"), ("Straße", "STRASSE"), ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("ſ", "S"), ("ẞ", "ss"),
        ("ﬁets", "FIETS"), ("İ", "i\u{307}"), ("\u{212A}", "k"), ("Ǆ", "ǆ"), ("\u{AB70}", "\u{13A0}"),
    ])
    func `texts that differ in capitals alone fold to the same`(first: String, second: String) {
        #expect(CaseFolding.folded(first) == CaseFolding.folded(second))
    }

    @Test
    func `folding is that of Unicode where others would differ`() {
        #expect(CaseFolding.folded("ß") == "ss")
        #expect(CaseFolding.folded("ı") == "ı")
        #expect(CaseFolding.folded("İ") == "i\u{307}")
        #expect(CaseFolding.folded("é") != CaseFolding.folded("e"))
    }

    @Test
    func `folding twice changes nothing more`() {
        for value in UInt32(0)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let folded = CaseFolding.folded(String(scalar))
            #expect(CaseFolding.folded(folded) == folded, "U+\(String(value, radix: 16))")
            let bare = AccentFolding.folded(String(scalar))
            #expect(AccentFolding.folded(bare) == bare, "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [
        ("København", "Kobenhavn"), ("Chişinău", "Chisinau"), ("débárquér", "debarquer"), ("Île d'Ør", "Ile d'Or"),
        ("Łódź", "Lodz"), ("Æsir", "AEsir"), ("straße", "strasse"), ("ﬁ", "fi"), ("ê\u{323}", "e"), ("Αθήνα", "Αθηνα"),
        ("が", "か\u{3099}"), ("plain", "plain"),
    ])
    func `letters lose their marks`(text: String, bare: String) {
        #expect(AccentFolding.folded(text) == bare)
    }

    @Test(arguments: [
        ("CASEI(naam) = CASEI('PAMPUS')", [0]), ("CASEI(naam) LIKE CASEI('STRASSE%')", [3, 4]),
        ("CASEI(naam) LIKE CASEI('straße\\_')", [4]), ("CASEI(naam) LIKE 'straße%'", []),
        ("ACCENTI(naam) = ACCENTI('Ile d''Or')", [2]), ("ACCENTI(CASEI(naam)) LIKE ACCENTI(CASEI('îLE%ø_'))", [2]),
        ("naam LIKE '%100\\%'", [3]), ("naam LIKE '%\\_'", [4]), ("naam LIKE 's%'", [3]),
        // A wide percent sign is a letter like any other.
        ("ACCENTI(naam) LIKE ACCENTI('％')", []),
        ("CASEI(naam) IN (CASEI('pampus'), CASEI('RIJNENBURG'))", [0, 1]),
    ])
    func `foldings work in comparisons and patterns`(text: String, expected: [Int]) throws {
        #expect(try Places.found(text) == expected)
    }
}
