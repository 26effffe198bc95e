// SPDX-License-Identifier: EUPL-1.2

public import Geometry
public import Woningbouw

/// A drawn kaart.
public struct Kaartblad: Sendable {
    /// The SVG document in UTF-8.
    public let svg: [UInt8]
    /// What became of every locatie and name.
    public let verslag: Plaatsingsverslag
    /// The title above the map.
    public let titel: String
    /// The provincie that fills it, nil for the whole country.
    public let provincie: String?
    /// The day of which the gebieden are shown.
    public let peildatum: Datum
    /// The paper.
    public let papier: Papierformaat
    /// The width and height of the page in millimetres.
    public let maat: (breedte: Int, hoogte: Int)
    /// The denominator of the scale.
    public let schaal: Int
    /// What the frame shows, in RD New.
    public let uitsnede: BoundingBox

    let compositie: Kaartcompositie
    private let achtergrond: Achtergrond

    init(_ compositie: Kaartcompositie, _ achtergrond: Achtergrond) {
        self.compositie = compositie
        self.achtergrond = achtergrond
        let indeling = compositie.indeling
        svg = Kaartdocument(compositie: compositie).bytes()
        verslag = compositie.verslag
        titel = Kaartbeschrijving(compositie: compositie).titel
        provincie = compositie.inhoud.provincie?.naam
        peildatum = compositie.inhoud.peildatum
        papier = indeling.papier
        maat = (indeling.vlak.width / 1000, indeling.vlak.height / 1000)
        schaal = indeling.kaart.schaal
        uitsnede = indeling.kaart.rd
    }

    /// What the program itself checks of the sheet.
    /// - Throws: `GeometryError` or `OverlapFailure` when the outlines of provincies cannot be compared.
    public func keuringen() throws -> [Keuring] {
        try Kaartkeuring(
            compositie: compositie, landschap: achtergrond.landschap,
            vereenvoudigd: compositie.landschap, omvang: svg.count
        ).uitkomsten()
    }
}
