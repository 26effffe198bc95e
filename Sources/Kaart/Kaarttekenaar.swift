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
    /// - Throws: What the catalogus throws, or `GeometryError` when an area cannot be simplified.
    public func teken(_ opdracht: Kaartopdracht) async throws -> Kaartblad {
        let inhoud = try await Kaartinhoud(catalogus, peildatum: opdracht.peildatum)
        let compositie = try Kaartcompositie(opdracht, inhoud, ondergrond)
        return Kaartblad(svg: Kaartdocument(compositie: compositie).bytes(), verslag: compositie.verslag)
    }
}
