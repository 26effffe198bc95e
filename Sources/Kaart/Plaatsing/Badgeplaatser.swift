// SPDX-License-Identifier: EUPL-1.2

/// Gives every badge its true position; where two would overlap, the later one gets the nearest free place and a line
/// to where it belongs.
struct Badgeplaatser {
    /// Where a badge stands.
    struct Plaats: Sendable {
        let midden: PaperPoint
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
    /// - Parameter vlakken: The boxes of the badges at their true positions.
    static func plaats(_ vlakken: [PaperBox], kader: PaperBox) -> [Plaats?] {
        var plaatser = Badgeplaatser(kader: kader)
        // Those that can stay come first, so that none of them is driven out by one that moves.
        let vast = vlakken.map { plaatser.plaats($0, naar: $0.centre) }
        return zip(vlakken, vast).map { vlak, plaats in plaats ?? plaatser.verschoven(vlak) }
    }

    private init(kader: PaperBox) { self.kader = kader }

    private mutating func verschoven(_ vlak: PaperBox) -> Plaats? {
        for afstand in Self.afstanden {
            for richting in Richting.alle {
                let midden = richting.punt(van: vlak.centre, op: afstand)
                let punt = PaperPoint(x: Millimeter.afgerond(midden.x), y: Millimeter.afgerond(midden.y))
                if let plaats = plaats(vlak, naar: punt) { return plaats }
            }
        }
        return nil
    }

    private mutating func plaats(_ vlak: PaperBox, naar punt: PaperPoint) -> Plaats? {
        let lijn = punt == vlak.centre ? nil : PaperLine(start: vlak.centre, end: punt)
        let vak = PaperBox(centre: punt, halfWidth: vlak.width / 2, halfHeight: vlak.height / 2)
        guard isVrij(vak, lijn) else { return nil }
        bezet.append(vak)
        if let lijn { lijnen.append(lijn) }
        return Plaats(midden: punt, lijn: lijn)
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
