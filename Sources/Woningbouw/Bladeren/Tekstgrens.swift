// SPDX-License-Identifier: EUPL-1.2

/// A bound of a text, which a database tells surely of texts of ASCII alone: of other letters each has its own idea.
public struct Tekstgrens: Hashable, Sendable {
    /// How a text is compared.
    public enum Vergelijking: Hashable, Sendable {
        /// It is this text.
        case gelijk(String)
        /// It comes before or after this text, by code points.
        case orde(Orde, String)
        /// It fits a pattern.
        case patroon([Patroondeel])
    }

    /// A part of a pattern.
    public enum Patroondeel: Hashable, Sendable {
        /// These characters.
        case tekst(String)
        /// Any one character.
        case teken
        /// Any number of characters.
        case veel
    }

    /// The comparison; what is compared with is composed (Unicode NFC).
    public let vergelijking: Vergelijking
    /// Whether the letters of the fact are taken as small ones.
    public let kleineLetters: Bool

    /// A bound of a text.
    public init(_ vergelijking: Vergelijking, kleineLetters: Bool = false) {
        self.vergelijking = vergelijking
        self.kleineLetters = kleineLetters
    }
}
