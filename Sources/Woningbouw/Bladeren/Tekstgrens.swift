// SPDX-License-Identifier: EUPL-1.2

/// A bound of a text, which a database tells surely where it need do no more than compare bytes.
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

    /// How the letters of a fact are taken before it is compared.
    public enum Vouwing: Hashable, Sendable {
        /// As they are.
        case geen
        /// Without accents, of which ASCII has none.
        case zonderTekens
        /// As small letters, perhaps without accents.
        case kleineLetters
    }

    /// The comparison; what is compared with is composed (Unicode NFC).
    public let vergelijking: Vergelijking
    /// How the letters of the fact are taken.
    public let vouwing: Vouwing

    /// A bound of a text.
    public init(_ vergelijking: Vergelijking, vouwing: Vouwing = .geen) {
        self.vergelijking = vergelijking
        self.vouwing = vouwing
    }

    /// Whether a text that fits surely fits byte by byte as well: it holds these very letters of ASCII, for which Unicode has
    /// no other forms.
    public var isLetterlijk: Bool {
        guard vouwing == .geen, case .patroon(let delen) = vergelijking else { return false }
        return delen.allSatisfy { deel in
            switch deel {
            case .veel: true
            case .teken: false
            case .tekst(let tekst): tekst.utf8.allSatisfy { $0 < 0x80 && !Self.metAndereVorm.contains($0) }
            }
        }
    }

    /// What the Kelvin sign, the Greek question mark and the Greek varia are held for (Unicode, canonical equivalence).
    private static let metAndereVorm = Array("K;`".utf8)
}
