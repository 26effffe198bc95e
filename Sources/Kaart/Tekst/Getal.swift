// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

/// Numbers as they are printed in Dutch, the same on every machine.
public enum Getal {
    /// The number with a point between thousands, as in `63.000`.
    public static func tekst(_ getal: Int) -> String {
        let cijfers = Array(String(getal.magnitude))
        var resultaat = getal < 0 ? "-" : ""
        for (index, cijfer) in cijfers.enumerated() {
            if index > 0 && (cijfers.count - index).isMultiple(of: 3) { resultaat.append(".") }
            resultaat.append(cijfer)
        }
        return resultaat
    }

    /// A range with an en dash and no spaces, as in `63.000–75.000`; one number where the bounds are equal.
    public static func bereik(_ min: Int, _ max: Int) -> String {
        min == max ? tekst(min) : "\(tekst(min))–\(tekst(max))"
    }

    /// A range as it is read aloud, as in `63.000 tot 75.000`.
    public static func gesproken(_ min: Int, _ max: Int) -> String {
        min == max ? tekst(min) : "\(tekst(min)) tot \(tekst(max))"
    }

    /// The number of dwellings, `n.b.` (niet bekend) when there is none.
    public static func woningen(_ opgave: Woningopgave?) -> String {
        opgave.map { bereik($0.min, $0.max) } ?? onbekend
    }

    /// What stands where a number is not known.
    public static let onbekend = "n.b."
}
