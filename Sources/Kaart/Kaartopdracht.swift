// SPDX-License-Identifier: EUPL-1.2

public import Woningbouw

/// What kaart to draw.
public struct Kaartopdracht: Sendable {
    /// The day of which the gebieden are shown.
    public var peildatum: Datum
    /// The official name of the provincie that fills the sheet, nil for the whole country.
    public var provincie: String?
    /// The paper.
    public var papier: Papierformaat
    /// The colours.
    public var thema: Thema
    /// The title above the map.
    public var titel: String
    /// The Kamerstuk that the subtitle names.
    public var kamerstuk: String

    /// A kaart of the given day, of the whole country on A4 in neutral colours unless told otherwise.
    public init(
        peildatum: Datum, provincie: String? = nil, papier: Papierformaat = .a4, thema: Thema = .neutraal,
        titel: String = Laag.locaties.titel, kamerstuk: String = Brief.kamerstuk
    ) {
        self.peildatum = peildatum
        self.provincie = provincie
        self.papier = papier
        self.thema = thema
        self.titel = titel
        self.kamerstuk = kamerstuk
    }
}
