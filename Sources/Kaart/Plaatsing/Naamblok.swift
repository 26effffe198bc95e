// SPDX-License-Identifier: EUPL-1.2

/// A name divided over lines, with the size that it takes.
struct Naamblok: Hashable, Sendable {
    let regels: [String]
    let breedte: Int
    let hoogte: Int
    /// Whether the name did not fit and ends in an ellipsis.
    let isIngekort: Bool

    /// The widest line on the map.
    static let grens = 36_000
    private static let meesteRegels = 3

    init(_ regels: [String], _ stijl: Tekststijl, isIngekort: Bool = false) {
        self.regels = regels
        self.isIngekort = isIngekort
        breedte = regels.map { stijl.breedte($0) }.max() ?? 0
        hoogte = stijl.stok + stijl.staart + max(regels.count - 1, 0) * stijl.regelafstand
    }

    /// The ways in which a name can be divided, the fewest lines first.
    static func verdelingen(_ naam: String, _ stijl: Tekststijl) -> [Naamblok] {
        var blokken: [Naamblok] = []
        for aantal in 1...meesteRegels {
            guard let regels = stijl.verdeeld(naam, over: aantal) else { break }
            let blok = Naamblok(regels, stijl)
            if let vorige = blokken.last, blok.breedte > vorige.breedte * 8 / 10 { break }
            if blok.breedte <= grens { blokken.append(blok) }
        }
        return blokken.isEmpty ? [ingekort(naam, stijl)] : blokken
    }

    private static func ingekort(_ naam: String, _ stijl: Tekststijl) -> Naamblok {
        var regels = Array(stijl.regels(naam, breedte: grens).prefix(meesteRegels))
        guard let laatste = regels.popLast() else { return Naamblok([], stijl) }
        regels.append(laatste.hasSuffix("…") ? laatste : stijl.ingekort(laatste + "…", tot: grens))
        return Naamblok(regels, stijl, isIngekort: true)
    }
}
