// SPDX-License-Identifier: EUPL-1.2

/// Gives every badge its true position; where two would overlap, they give way to each other, and one that no longer
/// covers its place gets a line to it.
enum Badgeplaatser {
    /// Farther from its true position a badge would tell of another place.
    static let meesteVerschuiving = 3_000
    /// Places are tried on a grid around the true position.
    private static let stap = 400

    /// More than this are not searched for: a map of so many is no map to be read.
    private static let meesteGezocht = 120

    /// The place of each badge, nil where none is left.
    ///
    /// First the later of two makes way for the earlier; where that leaves one without a place, a search moves all.
    static func plaats(_ badges: [Badge], kader: PaperBox) -> [Badgeplaats?] {
        let eigen = badges.map { Badgeplaats($0, op: $0.midden) }
        let isVast = eigen.indices.map { een in
            kader.contains(eigen[een].vak) && !eigen.indices.contains { $0 < een && eigen[$0].botst(met: eigen[een]) }
        }
        guard isVast.contains(false) else { return eigen }
        let kandidaten = badges.map { Self.kandidaten($0, kader) }
        let eerst = naElkaar(eigen, isVast: isVast, kandidaten)
        guard eerst.contains(where: { $0 == nil }) else { return eerst }
        if badges.count <= meesteGezocht, kanPassen(eigen), kandidaten.allSatisfy({ !$0.isEmpty }),
            let alle = Namenplaatser.plaatsAlle(kandidaten)
        {
            return alle
        }
        // Of a heap at one point more stand around it than when one stands upon it.
        let isAlleen = eigen.indices.map { een in
            isVast[een] && !eigen.indices.contains { $0 != een && eigen[$0].botst(met: eigen[een]) }
        }
        let rondom = naElkaar(eigen, isVast: isAlleen, kandidaten.map { $0.filter { $0.lijn != nil } })
        return rondom.count { $0 != nil } > eerst.count { $0 != nil } ? rondom : eerst
    }

    /// The cheapest place for each that those before it leave free; those that need not move come first, so that none of
    /// them is driven out.
    private static func naElkaar(
        _ eigen: [Badgeplaats], isVast: [Bool], _ kandidaten: [[Badgeplaats]]
    ) -> [Badgeplaats?] {
        var genomen = zip(eigen, isVast).filter(\.1).map(\.0)
        return eigen.indices.map { index in
            guard !isVast[index] else { return eigen[index] }
            let vrij = kandidaten[index].first { kandidaat in !genomen.contains { $0.botst(met: kandidaat) } }
            genomen += [vrij].compactMap(\.self)
            return vrij
        }
    }

    /// Whether no heap of badges is larger than the paper that it may stand on.
    private static func kanPassen(_ eigen: [Badgeplaats]) -> Bool {
        eigen.allSatisfy { een in
            let vakken = eigen.map(\.vak).filter { een.vak.contains($0.centre) }
            let ruimte = een.vak.expanded(meesteVerschuiving + een.vak.width / 2)
            return vakken.reduce(0) { $0 + $1.width * $1.height } <= ruimte.width * ruimte.height
        }
    }

    /// The places of a badge, cheapest first.
    private static func kandidaten(_ badge: Badge, _ kader: PaperBox) -> [Badgeplaats] {
        let alle = stappen.map { Badgeplaats(badge, op: badge.midden.moved($0.x, $0.y)) }
        let volgorde = alle.indices.filter { kader.contains(alle[$0].vak) }
            .sorted { (alle[$0].kosten, $0) < (alle[$1].kosten, $1) }
        return volgorde.map { alle[$0] }
    }

    /// The steps from a true position to the places around it.
    private static let stappen: [PaperPoint] = {
        let meeste = meesteVerschuiving / stap * stap
        let maten = Array(stride(from: -meeste, through: meeste, by: stap))
        return maten.flatMap { y in maten.map { PaperPoint(x: $0, y: y) } }
            .filter { $0.x * $0.x + $0.y * $0.y <= meesteVerschuiving * meesteVerschuiving }
    }()
}
