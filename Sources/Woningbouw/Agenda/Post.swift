// SPDX-License-Identifier: EUPL-1.2

/// An entry of a doorbraakagenda as names and values, the way files and stores keep it.
public struct Post: Hashable, Sendable {
    /// The fields that have a value, in the order in which they are written.
    public var velden: [Postveld]

    /// An entry of the given fields.
    public init(_ velden: [Postveld]) {
        self.velden = velden
    }
}

/// A field of a post.
public struct Postveld: Hashable, Sendable {
    /// The name: camelCase.
    public let naam: String
    /// The value.
    public let waarde: Postwaarde

    /// A field with its value.
    public init(_ naam: String, _ waarde: Postwaarde) {
        self.naam = naam
        self.waarde = waarde
    }

    /// A text; nil when there is none.
    init?(_ naam: String, _ tekst: String?) {
        guard let tekst else { return nil }
        self.init(naam, .tekst(tekst))
    }

    /// A day; nil when there is none.
    init?(_ naam: String, _ datum: Datum?) { self.init(naam, datum?.description) }

    /// A word of a list; nil when there is none.
    init?<Woord: RawRepresentable<String>>(_ naam: String, _ woord: Woord?) { self.init(naam, woord?.rawValue) }

    /// A whole number; nil when there is none.
    init?(_ naam: String, _ getal: Int?) {
        guard let getal else { return nil }
        self.init(naam, .geheel(getal))
    }
}

/// A value of a field of a post.
public enum Postwaarde: Hashable, Sendable {
    /// A text, a day or a word of a list.
    case tekst(String)
    /// A whole number.
    case geheel(Int)
    /// Anything else, which no field takes; kept in the words of the file for the message about it.
    case ongeldig(String)
}

extension Vermelding {
    /// The fields that every entry has.
    var velden: [Postveld] {
        [
            Postveld("vanaf", vanaf), Postveld("tot", tot), Postveld("bron", bron), Postveld("zekerheid", zekerheid),
            Postveld("toelichting", toelichting),
        ].compactMap(\.self)
    }
}
