// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Sentences with the numbers of a kaart.
enum Kerncijfers {
    /// The total row of the table.
    static func totaal(_ telling: Woningtelling) -> String {
        let aantal = telling.bekend + telling.onbekend
        guard aantal > 0 else { return "Er zijn geen locaties om te tonen." }
        let begin = "Totaal \(locaties(aantal)): "
        if telling.bekend == 0 { return begin + "aantal woningen niet bekend (n.b.)" }
        if telling.onbekend == 0 { return begin + "\(telling.tekst) woningen" }
        return begin + "\(telling.tekst) woningen op \(locaties(telling.bekend)); "
            + "van \(locaties(telling.onbekend)) is het aantal niet bekend (n.b.)"
    }

    /// As in `22 locaties`.
    static func locaties(_ aantal: Int) -> String { "\(Getal.tekst(aantal)) \(aantal == 1 ? "locatie" : "locaties")" }

    /// As in `17 grootschalige woningbouwgebieden`.
    static func gebieden(_ aantal: Int) -> String {
        aantal == 1 ? "1 grootschalig woningbouwgebied" : "\(Getal.tekst(aantal)) grootschalige woningbouwgebieden"
    }

    /// The line under the subtitle.
    static func regel(_ inhoud: Kaartinhoud) -> String {
        [locaties(inhoud.locaties.count), woningen(inhoud.telling), gebieden(inhoud.gebieden.count)]
            .compactMap(\.self).joined(separator: "  ·  ")
    }

    private static func woningen(_ telling: Woningtelling) -> String? {
        guard telling.bekend > 0 else { return nil }
        let woningen = telling.tekst + " woningen"
        return telling.onbekend > 0 ? "\(telling.bekend) met een bekend aantal: \(woningen)" : woningen
    }
}
