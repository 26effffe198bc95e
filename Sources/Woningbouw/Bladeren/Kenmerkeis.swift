// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// What a known fact must be, or must not be, as a table can be asked.
public struct Kenmerkeis: Hashable, Sendable {
    /// How a fact is bounded.
    public enum Grens: Hashable, Sendable {
        /// It is one of these; texts byte by byte, see ``Kenmerkeis/gelijken(aan:)``.
        case een([Kenmerkwaarde])
        /// It is a number or day that comes before or after this one.
        case orde(Orde, Kenmerkwaarde)
        /// It is a text that compares so.
        case tekst(Tekstgrens)
        /// It has this among its names.
        case bevat(String)
        /// It is not known.
        case leeg
    }

    /// The fact.
    public let kenmerk: Kenmerk
    /// The bound.
    public let grens: Grens
    /// Whether the fact must be so; else it must be known and not be so.
    public let geldt: Bool

    /// A bound of a fact.
    public init(_ kenmerk: Kenmerk, _ grens: Grens, geldt: Bool = true) {
        self.kenmerk = kenmerk
        self.grens = grens
        self.geldt = geldt
    }

    /// All texts that Unicode holds for the same as a text, for databases that compare bytes; nil when they are too many
    /// to name or not surely known, as with letters beyond those of European languages.
    public static func gelijken(aan tekst: String) -> [String]? {
        var gelijken = [""]
        for letter in tekst.precomposedStringWithCanonicalMapping.unicodeScalars {
            guard let vormen = vormen(van: letter), gelijken.count * vormen.count <= 16 else { return nil }
            gelijken = gelijken.flatMap { begin in vormen.map { begin + $0 } }
        }
        return gelijken
    }

    /// All forms of a composed letter.
    private static func vormen(van letter: Unicode.Scalar) -> [String]? {
        let zelf = String(letter)
        switch letter {
        // Of these there is another, which is hardly ever used.
        case ";", "`", "\u{B4}", "\u{B7}": return nil
        case "K": return [zelf, "\u{212A}"]
        case "\u{C5}": return [zelf, "A\u{30A}", "\u{212B}"]
        case ..<"\u{C0}": return [zelf]
        case ..<"\u{180}":
            let delen = zelf.decomposedStringWithCanonicalMapping
            return delen.unicodeScalars.count == 1 ? [zelf] : [zelf, delen]
        default: return nil
        }
    }
}

/// On which side of a bound a value lies.
public enum Orde: String, CaseIterable, Hashable, Sendable {
    /// Before it.
    case voor = "<"
    /// Before it, or the bound itself.
    case totEnMet = "<="
    /// After it.
    case na = ">"
    /// After it, or the bound itself.
    case vanaf = ">="
}
