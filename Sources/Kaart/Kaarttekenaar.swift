// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

/// Draws the kaart of the doorbraaklocaties from a catalogus.
///
/// ```swift
/// let tekenaar = Kaarttekenaar(catalogus: catalogus, ondergrond: ondergrond)
/// let blad = try await tekenaar.teken(Kaartopdracht(peildatum: catalogus.peildatum()))
/// ```
///
/// The same data give the same bytes: no clock, locale or order of rows has a part in it.
public struct Kaarttekenaar: Sendable {
    private let catalogus: any Catalogus
    private let ondergrond: Ondergrond

    /// A drawer of the objects of a catalogus over a background.
    public init(catalogus: any Catalogus, ondergrond: Ondergrond) {
        self.catalogus = catalogus
        self.ondergrond = ondergrond
    }

    /// The kaart that is asked for.
    /// - Throws: What the catalogus throws, `OnbekendeNaam` for a provincie that is not there, or `GeometryError` when
    ///   an area cannot be simplified.
    public func teken(_ opdracht: Kaartopdracht) async throws -> Kaartblad {
        let inhoud = try await Kaartinhoud(catalogus, peildatum: opdracht.peildatum)
        let ontwerp = try Kaartontwerp(opdracht, inhoud)
        let achtergrond = try await Achtergrond(ondergrond, voor: [ontwerp])
        return try await Kaartblad(Kaartcompositie(ontwerp, achtergrond), achtergrond)
    }

    /// The kaart of the whole country and then a sheet of each provincie, in the order of their codes, each the same as
    /// ``teken(_:)`` makes of it.
    /// - Parameter opdracht: Paper, colours and day of all sheets; its provincie has no part in it.
    /// - Throws: What ``teken(_:)`` throws.
    public func atlas(_ opdracht: Kaartopdracht) async throws -> [Kaartblad] {
        let inhoud = try await Kaartinhoud(catalogus, peildatum: opdracht.peildatum)
        let ontwerpen = try ([nil] + inhoud.provincies.map { $0.naam }).map { naam in
            var blad = opdracht
            blad.provincie = naam
            return try Kaartontwerp(blad, inhoud)
        }
        let achtergrond = try await Achtergrond(ondergrond, voor: ontwerpen)
        return try await Taken.map(ontwerpen) { try await Kaartblad(Kaartcompositie($0, achtergrond), achtergrond) }
    }
}
