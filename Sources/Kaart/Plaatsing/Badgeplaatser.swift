// SPDX-License-Identifier: EUPL-1.2

/// Gives every badge its true position; where two would overlap, the later one gets the nearest free place and a line
/// to where it belongs.
struct Badgeplaatser {
    /// A badge where it stands.
    struct Plaats: Sendable {
        let badge: Badge
        /// The line from the true position, when it had to move.
        let lijn: PaperLine?
    }

    private let kader: PaperBox
    private var bezet: [PaperBox] = []
    private var lijnen: [PaperLine] = []

    /// The distances that are tried.
    private static let afstanden = stride(from: 500, through: 15_000, by: 500)
    /// The distance that badges keep from each other.
    private static let speling = 200

    /// The place of each badge, nil where none is left.
    static func plaats(_ badges: [Badge], kader: PaperBox) -> [Plaats?] {
        var plaatser = Badgeplaatser(kader: kader)
        // Those that can stay come first, so that none of them is driven out by one that moves.
        let vast = badges.map { plaatser.plaats($0, verschoven: $0.midden) }
        return zip(badges, vast).map { badge, plaats in plaats ?? plaatser.verschoven(badge) }
    }

    private init(kader: PaperBox) { self.kader = kader }

    private mutating func verschoven(_ badge: Badge) -> Plaats? {
        for afstand in Self.afstanden {
            for richting in Richting.alle {
                let midden = richting.punt(van: badge.midden, op: afstand)
                let punt = PaperPoint(x: Millimeter.afgerond(midden.x), y: Millimeter.afgerond(midden.y))
                if let plaats = plaats(badge, verschoven: punt) { return plaats }
            }
        }
        return nil
    }

    private mutating func plaats(_ badge: Badge, verschoven punt: PaperPoint) -> Plaats? {
        let lijn = punt == badge.midden ? nil : PaperLine(start: badge.midden, end: punt)
        var geplaatst = badge
        geplaatst.midden = punt
        guard isVrij(geplaatst.vlak, lijn) else { return nil }
        bezet.append(geplaatst.vlak)
        if let lijn { lijnen.append(lijn) }
        return Plaats(badge: geplaatst, lijn: lijn)
    }

    private func isVrij(_ vak: PaperBox, _ lijn: PaperLine?) -> Bool {
        let ruim = vak.expanded(Self.speling)
        guard kader.contains(vak), !bezet.contains(where: { $0.overlaps(ruim) }) else { return false }
        guard !lijnen.contains(where: { $0.meets(ruim) }) else { return false }
        guard let lijn else { return true }
        // The badge at the true position is where the line begins, so it may touch that one.
        return !bezet.contains { !$0.contains(lijn.start) && lijn.meets($0) }
            && !lijnen.contains { $0.start != lijn.start && $0.meets(lijn) }
    }
}
