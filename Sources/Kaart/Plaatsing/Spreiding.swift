// SPDX-License-Identifier: EUPL-1.2

/// Moves badges that overlap away from each other, both as far, until they stand apart or may go no farther.
struct Spreiding {
    /// Where each badge stands now.
    private(set) var punten: [PaperPoint]
    private let begin: [PaperPoint]
    private let vlakken: [PaperBox]
    private let speling: Int
    private let meeste: Int

    /// The number of times that all pairs are looked at.
    private static let rondes = 60

    /// - Parameters:
    ///   - vlakken: The boxes of the badges at their true positions.
    ///   - speling: The distance to keep.
    ///   - meeste: The farthest that a badge may go from its true position.
    init(_ vlakken: [PaperBox], speling: Int, meeste: Int) {
        self.vlakken = vlakken
        self.speling = speling
        self.meeste = meeste
        begin = vlakken.map(\.centre)
        punten = begin
        for _ in 0..<Self.rondes where !ronde() { return }
    }

    /// Whether anything moved.
    private mutating func ronde() -> Bool {
        let voorheen = punten
        for links in punten.indices {
            for rechts in punten.indices where rechts > links { duw(links, rechts) }
        }
        for index in punten.indices { punten[index] = begrensd(punten[index], om: begin[index]) }
        return punten != voorheen
    }

    /// Moves two badges along the axis that needs the least; where they stand at one point, side by side.
    private mutating func duw(_ links: Int, _ rechts: Int) {
        let dx = punten[rechts].x - punten[links].x
        let dy = punten[rechts].y - punten[links].y
        let tekortX = (vlakken[links].width + vlakken[rechts].width) / 2 + speling - abs(dx)
        let tekortY = (vlakken[links].height + vlakken[rechts].height) / 2 + speling - abs(dy)
        guard tekortX > 0, tekortY > 0 else { return }
        let langsX = tekortX <= tekortY
        let stap = (min(tekortX, tekortY) + 1) / 2 * ((langsX ? dx : dy) < 0 ? -1 : 1)
        punten[links] = langsX ? punten[links].moved(-stap, 0) : punten[links].moved(0, -stap)
        punten[rechts] = langsX ? punten[rechts].moved(stap, 0) : punten[rechts].moved(0, stap)
    }

    private func begrensd(_ punt: PaperPoint, om midden: PaperPoint) -> PaperPoint {
        let afstand = PaperLine(start: midden, end: punt).length
        guard afstand > meeste else { return punt }
        return midden.moved((punt.x - midden.x) * meeste / afstand, (punt.y - midden.y) * meeste / afstand)
    }
}
