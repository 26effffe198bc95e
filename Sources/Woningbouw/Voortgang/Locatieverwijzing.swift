// SPDX-License-Identifier: EUPL-1.2

/// Which locatie something is about.
public struct Locatieverwijzing: Hashable, Sendable, Comparable {
    /// The number on the kaart.
    public let nummer: Int
    /// The id.
    public let id: String
    /// The name.
    public let naam: String

    /// A reference to a locatie.
    public init(_ locatie: Locatie) {
        nummer = locatie.nummer
        id = locatie.id
        naam = locatie.naam
    }

    /// By number, and by id where numbers are equal.
    public static func < (links: Locatieverwijzing, rechts: Locatieverwijzing) -> Bool {
        (links.nummer, links.id) < (rechts.nummer, rechts.id)
    }
}
