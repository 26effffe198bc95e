// SPDX-License-Identifier: EUPL-1.2

/// What a store of locaties, gebieden and boundaries can be asked and told.
///
/// A kaart, a service or an import gets a catalogus and never learns which store is behind it. Every list comes
/// sorted: locaties and gebieden by `nummer` and then `id`, provincies and gemeenten by code.
public protocol Catalogus: Sendable {
    /// The locaties that fulfil the filter.
    func locaties(_ filter: LocatieFilter) async throws -> [Locatie]

    /// The woningbouwgebieden whose aanwijzing holds on the day, or all when no day is given.
    func woningbouwgebieden(op peildatum: Datum?) async throws -> [Woningbouwgebied]

    /// The provincies.
    func provincies() async throws -> [Provincie]

    /// The gemeenten.
    func gemeenten() async throws -> [Gemeente]

    /// Where the content of a layer came from, nil while the layer is empty.
    func herkomst(van laag: Laag) async throws -> Laagherkomst?

    /// Writes objects to their layer in one transaction: all or nothing.
    /// - Returns: What changed.
    @discardableResult
    func schrijf(_ inhoud: Laaginhoud, wijze: Schrijfwijze, herkomst: Laagherkomst) async throws -> Wijzigingen

    /// What ``schrijf(_:wijze:herkomst:)`` would change, without changing it.
    func wijzigingen(door inhoud: Laaginhoud, wijze: Schrijfwijze) async throws -> Wijzigingen
}

extension Catalogus {
    /// All locaties.
    public func locaties() async throws -> [Locatie] { try await locaties(LocatieFilter()) }

    /// The day that holds when nobody names one: the newest designation in the data, and at least that of the letter.
    ///
    /// It comes from the data and not from the clock, so that the same data give the same kaart on every day.
    public func peildatum() async throws -> Datum {
        try await woningbouwgebieden(op: nil).compactMap(\.aanwijzing.van).reduce(Brief.datum, max)
    }
}

/// How new objects meet those of the same id and the others.
public enum Schrijfwijze: Sendable {
    /// Objects of the same id are replaced, the others stay.
    case voegSamen
    /// The layer holds the new objects and nothing else.
    case vervang
}
