// SPDX-License-Identifier: EUPL-1.2

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
    /// to name or not surely known, as with letters beyond ASCII.
    public static func gelijken(aan tekst: String) -> [String]? {
        // Of ASCII, these have others that are held for the same; for two of them it is not worth the trouble.
        let vreemd = tekst.utf8.contains { $0 >= 0x80 || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "`") }
        guard !vreemd, tekst.utf8.count(where: { $0 == UInt8(ascii: "K") }) <= 3 else { return nil }
        return tekst.unicodeScalars.reduce([""]) { vormen, teken in
            let kelvin = teken == "K" ? vormen.map { $0 + "\u{212A}" } : []
            return vormen.map { $0 + String(teken) } + kelvin
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
