// SPDX-License-Identifier: EUPL-1.2

internal import Woningbouw

/// Sentences with the numbers of a kaart.
enum Kerncijfers {
    /// The total row of the table.
    static func totaal(_ telling: Woningtelling, provincie: String? = nil) -> String {
        let aantal = telling.bekend + telling.onbekend
        guard aantal > 0 else {
            return provincie.map { "In de provincie \(SchoneTekst.regel($0)) zijn geen doorbraaklocaties bekend." }
                ?? "Er zijn geen locaties om te tonen."
        }
        let begin = "Totaal \(locaties(aantal)): "
        if telling.bekend == 0 { return begin + "aantal woningen niet bekend (n.b.)" }
        if telling.onbekend == 0 { return begin + "\(telling.tekst) woningen" }
        return begin + "\(telling.tekst) woningen op \(locaties(telling.bekend)); "
            + "van \(locaties(telling.onbekend)) is het aantal niet bekend (n.b.)"
    }

    /// As in `22 locaties`.
    static func locaties(_ aantal: Int) -> String {
        aantal == 0 ? "geen locaties" : "\(Getal.tekst(aantal)) \(aantal == 1 ? "locatie" : "locaties")"
    }

    /// As in `17 grootschalige woningbouwgebieden`.
    static func gebieden(_ aantal: Int) -> String {
        if aantal == 0 { return "geen grootschalige woningbouwgebieden" }
        return aantal == 1
            ? "1 grootschalig woningbouwgebied" : "\(Getal.tekst(aantal)) grootschalige woningbouwgebieden"
    }

    /// The line under the subtitle.
    static func regel(_ inhoud: Kaartinhoud) -> String {
        [
            inhoud.locaties.isEmpty ? "Geen locaties bekend" : locaties(inhoud.locaties.count),
            woningen(inhoud.telling), gebieden(inhoud.gebieden.count),
        ]
        .compactMap(\.self).joined(separator: "  ·  ")
    }

    private static func woningen(_ telling: Woningtelling) -> String? {
        guard telling.bekend > 0 else { return nil }
        let woningen = telling.tekst + " woningen"
        return telling.onbekend > 0 ? "\(telling.bekend) met een bekend aantal: \(woningen)" : woningen
    }
}
