// SPDX-License-Identifier: EUPL-1.2

/// Gives every badge its true position, or the nearest free one with a line to where it belongs.
struct Badgeplaatser {
    /// Where badges may stand.
    let kader: PaperBox
    private var bezet: [PaperBox] = []
    private var lijnen: [PaperLine] = []

    /// The distances that are tried, and the distance that badges keep from each other.
    private static let afstanden = Array(stride(from: 1_000, through: 15_000, by: 1_000))
    private static let speling = 200

    init(kader: PaperBox) { self.kader = kader }

    /// The badge where it is free, nil when no place is left.
    mutating func plaats(_ badge: Badge) -> (badge: Badge, lijn: PaperLine?)? {
        for afstand in [0] + Self.afstanden {
            for richting in afstand == 0 ? Array(Richting.alle.prefix(1)) : Richting.alle {
                let midden = richting.punt(van: badge.midden, op: afstand)
                let verschoven = PaperPoint(x: Millimeter.afgerond(midden.x), y: Millimeter.afgerond(midden.y))
                let vak = PaperBox(
                    centre: verschoven, halfWidth: badge.vlak.width / 2, halfHeight: badge.vlak.height / 2)
                let lijn = afstand == 0 ? nil : PaperLine(start: badge.midden, end: verschoven)
                guard isVrij(vak, lijn) else { continue }
                bezet.append(vak)
                if let lijn { lijnen.append(lijn) }
                var geplaatst = badge
                geplaatst.midden = verschoven
                return (geplaatst, lijn)
            }
        }
        return nil
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
