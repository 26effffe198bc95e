// SPDX-License-Identifier: EUPL-1.2

/// What a fact must at least be for an object to fulfil a filter, as a table can be asked.
///
/// Texts are those that a table must hold byte by byte; see ``gelijken(aan:)``.
public struct Kenmerkeis: Hashable, Sendable {
    /// How a fact is bounded.
    public enum Grens: Hashable, Sendable {
        /// It is one of these.
        case een([Kenmerkwaarde])
        /// It is a number or day that does not lie before the first nor after the last; nil for an end that is open.
        case tussen(Kenmerkwaarde?, Kenmerkwaarde?)
        /// It has this among its names.
        case bevat(String)
    }

    /// The fact.
    public let kenmerk: Kenmerk
    /// The bound.
    public let grens: Grens

    /// A bound of a fact.
    public init(_ kenmerk: Kenmerk, _ grens: Grens) {
        self.kenmerk = kenmerk
        self.grens = grens
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
