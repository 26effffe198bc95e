// SPDX-License-Identifier: EUPL-1.2

import Testing
import Woningbouw

@Suite("Names as people type them")
struct NaamzoekerTests {
    private let zoeker = Naamzoeker(
        soort: "provincie", namen: ["Utrecht", "Fryslân", "Noord-Brabant", "Noord-Holland", "'s-Gravenhage", "Zeeland"])

    @Test(
        "case, accents, blanks and synonyms do not matter",
        arguments: [
            ("utrecht", "Utrecht"), ("Fryslan", "Fryslân"), ("Friesland", "Fryslân"),
            ("noord brabant", "Noord-Brabant"),
            ("Den Haag", "'s-Gravenhage"), ("NOORD-HOLLAND", "Noord-Holland"), ("Brabant", "Noord-Brabant"),
        ])
    func found(names: (String, String)) throws {
        #expect(try zoeker.officieel(names.0) == names.1)
    }

    @Test(
        "a slip of the pen gets the nearest name",
        arguments: [("Utrech", "Utrecht"), ("Zealand", "Zeeland"), ("Nord-Holland", "Noord-Holland")])
    func suggestion(names: (String, String)) throws {
        let fout = try #require(throws: OnbekendeNaam.self) { try zoeker.officieel(names.0) }
        #expect(fout.suggestie == names.1)
        #expect(fout.description == "there is no provincie '\(names.0)': did you mean \(names.1)?")
    }

    @Test("a name like no other gets the list", arguments: ["Bavaria", "", "!!"])
    func unlike(name: String) throws {
        let fout = try #require(throws: OnbekendeNaam.self) { try zoeker.officieel(name) }
        #expect(fout.suggestie == nil)
        #expect(fout.description.contains("choose from"))
    }
}
