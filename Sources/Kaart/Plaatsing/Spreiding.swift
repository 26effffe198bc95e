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
    private static let rondes = 120
    /// The share of what lacks that each of a pair moves at a time: with larger steps neighbours overshoot.
    private static let deler = 8

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
        var stappen = Array(repeating: PaperPoint(x: 0, y: 0), count: punten.count)
        for links in punten.indices {
            for rechts in punten.indices where rechts > links {
                let stap = stap(links, rechts)
                stappen[links] = stappen[links].moved(-stap.x, -stap.y)
                stappen[rechts] = stappen[rechts].moved(stap.x, stap.y)
            }
        }
        for (index, stap) in stappen.enumerated() {
            punten[index] = begrensd(punten[index].moved(stap.x, stap.y), om: begin[index])
        }
        return punten != voorheen
    }

    /// How far the right one of two moves, and the left one the other way: along the axis that needs the least; side by
    /// side where they stand at one point.
    private func stap(_ links: Int, _ rechts: Int) -> PaperPoint {
        let dx = punten[rechts].x - punten[links].x
        let dy = punten[rechts].y - punten[links].y
        let tekortX = (vlakken[links].width + vlakken[rechts].width) / 2 + speling - abs(dx)
        let tekortY = (vlakken[links].height + vlakken[rechts].height) / 2 + speling - abs(dy)
        guard tekortX > 0, tekortY > 0 else { return PaperPoint(x: 0, y: 0) }
        let lengte = (min(tekortX, tekortY) + Self.deler - 1) / Self.deler
        return tekortX <= tekortY
            ? PaperPoint(x: dx < 0 ? -lengte : lengte, y: 0) : PaperPoint(x: 0, y: dy < 0 ? -lengte : lengte)
    }

    private func begrensd(_ punt: PaperPoint, om midden: PaperPoint) -> PaperPoint {
        let afstand = PaperLine(start: midden, end: punt).length
        guard afstand > meeste else { return punt }
        return midden.moved((punt.x - midden.x) * meeste / afstand, (punt.y - midden.y) * meeste / afstand)
    }
}
