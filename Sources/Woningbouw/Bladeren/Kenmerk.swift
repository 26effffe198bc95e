// SPDX-License-Identifier: EUPL-1.2

/// A fact of the objects of a layer by which they can be asked for.
public struct Kenmerk: Hashable, Sendable {
    /// What kind of value a fact has.
    public enum Soort: Hashable, Sendable {
        /// A text.
        case tekst
        /// One of the given words.
        case keuze([String])
        /// A whole number.
        case geheel
        /// A number.
        case getal
        /// A day.
        case datum
        /// True or false.
        case waarheid
        /// Several names, of which one is asked for.
        case namen
    }

    /// The name, as the facts are written to files: camelCase.
    public let naam: String
    /// The kind of its values.
    public let soort: Soort
    /// What it is, for a Dutch reader.
    public let titel: String

    /// A fact.
    public init(_ naam: String, _ soort: Soort, _ titel: String) {
        self.naam = naam
        self.soort = soort
        self.titel = titel
    }

    static func keuze<Woord: CaseIterable & RawRepresentable<String>>(
        _ naam: String, _: Woord.Type, _ titel: String
    ) -> Kenmerk {
        Kenmerk(naam, .keuze(Woord.allCases.map(\.rawValue)), titel)
    }
}

/// A value of a fact.
public enum Kenmerkwaarde: Hashable, Sendable {
    /// A text or a word.
    case tekst(String)
    /// A whole number.
    case geheel(Int)
    /// A number.
    case getal(Double)
    /// A day.
    case datum(Datum)
    /// True or false.
    case waar(Bool)
    /// Several names.
    case namen([String])
}

/// A fact that must have a value, or of several names contain it.
public struct Kenmerkvraag: Hashable, Sendable {
    /// The fact.
    public let kenmerk: Kenmerk
    /// The value; for names a single text.
    public let waarde: Kenmerkwaarde

    /// Asks for a value of a fact.
    public init(_ kenmerk: Kenmerk, _ waarde: Kenmerkwaarde) {
        self.kenmerk = kenmerk
        self.waarde = waarde
    }

    /// Whether an object has the value.
    public func laatDoor(_ object: Laagobject) -> Bool {
        switch (object.waarde(van: kenmerk), waarde) {
        case (.namen(let namen), .tekst(let naam)): namen.contains(naam)
        // Byte by byte, as a database compares texts.
        case (.tekst(let eigen), .tekst(let gevraagd)): eigen.utf8.elementsEqual(gevraagd.utf8)
        case (.some(let eigen), let gevraagd): eigen == gevraagd
        case (nil, _): false
        }
    }
}
