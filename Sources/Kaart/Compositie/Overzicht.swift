// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// The small map on the sheet of a provincie that shows where it lies.
struct Overzicht: Sendable {
    /// The provincie of the sheet.
    let eigen: [PaperPolygon]
    let andere: [PaperPolygon]
    /// What the sheet shows.
    let uitsnede: PaperBox

    /// Nil on a page that has no room for it or is about the whole country.
    init?(_ inhoud: Kaartinhoud, _ indeling: Bladindeling, _ achtergrond: Achtergrond) {
        guard let index = inhoud.eigen, let kader = indeling.overzicht else { return nil }
        let vlakken = achtergrond.overzicht(indeling.kaart.schaal).map { kader.papier($0) }
        eigen = vlakken[index]
        andere = vlakken.indices.filter { $0 != index }.flatMap { vlakken[$0] }
        let rd = indeling.kaart.rd
        let hoeken = [kader.papier(x: rd.minX, y: rd.minY), kader.papier(x: rd.maxX, y: rd.maxY)]
        uitsnede = (PaperBox(around: hoeken) ?? kader.vlak).begrensd(door: kader.vlak)
    }
}

extension PaperBox {
    /// The box with its sides moved into the other.
    fileprivate func begrensd(door ander: PaperBox) -> PaperBox {
        let hoeken = [PaperPoint(x: minX, y: minY), PaperPoint(x: maxX, y: maxY)].map { ander.nearest(to: $0) }
        return PaperBox(minX: hoeken[0].x, minY: hoeken[0].y, maxX: hoeken[1].x, maxY: hoeken[1].y)
    }
}
