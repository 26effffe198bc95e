// SPDX-License-Identifier: EUPL-1.2

/// Gives every badge its true position; where two would overlap, one or both move a little and get a line to where
/// they belong.
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

    /// Farther from its true position a badge would tell of another place.
    static let meesteVerschuiving = 3_000
    private static let stap = 250
    /// The distance that badges keep from each other.
    private static let speling = 200

    /// The place of each badge, nil where none is left.
    ///
    /// First the later of two makes way for the earlier; where that leaves one without a place, all that overlap give
    /// way to each other if more of them then find one.
    /// - Parameter vlakken: The boxes of the badges at their true positions.
    static func plaats(_ vlakken: [PaperBox], kader: PaperBox) -> [Plaats?] {
        let eerst = plaats(vlakken, op: vlakken.map(\.centre), kader)
        guard eerst.contains(where: { $0 == nil }) else { return eerst }
        // A little farther apart and less far from home than needed, because places are rounded.
        let spreiding = Spreiding(vlakken, speling: speling + 20, meeste: meesteVerschuiving - 20)
        let gespreid = plaats(vlakken, op: spreiding.punten, kader)
        return gespreid.count { $0 != nil } > eerst.count { $0 != nil } ? gespreid : eerst
    }

    private static func plaats(_ vlakken: [PaperBox], op punten: [PaperPoint], _ kader: PaperBox) -> [Plaats?] {
        var plaatser = Badgeplaatser(kader: kader)
        // Those with a place come first, so that none of them is driven out by one that looks for one.
        let vast = zip(vlakken, punten).map { plaatser.plaats($0, naar: $1.afgerond) }
        return zip(vlakken, vast).map { vlak, plaats in plaats ?? plaatser.verschoven(vlak) }
    }

    private init(kader: PaperBox) { self.kader = kader }

    private mutating func verschoven(_ vlak: PaperBox) -> Plaats? {
        for afstand in stride(from: Self.stap, to: Self.meesteVerschuiving, by: Self.stap) {
            for richting in Richting.alle {
                let punt = richting.punt(van: vlak.centre, op: afstand).afgerond
                if let plaats = plaats(vlak, naar: punt) { return plaats }
            }
        }
        return nil
    }

    private mutating func plaats(_ vlak: PaperBox, naar punt: PaperPoint) -> Plaats? {
        let lijn = punt == vlak.centre.afgerond ? nil : PaperLine(start: vlak.centre, end: punt)
        let vak = PaperBox(centre: punt, halfWidth: vlak.width / 2, halfHeight: vlak.height / 2)
        guard isVrij(vak, lijn) else { return nil }
        bezet.append(vak)
        if let lijn { lijnen.append(lijn) }
        return Plaats(midden: punt, lijn: lijn)
    }

    private func isVrij(_ vak: PaperBox, _ lijn: PaperLine?) -> Bool {
        let ruim = vak.expanded(Self.speling)
        guard kader.contains(vak), !bezet.contains(where: { $0.overlaps(ruim) }) else { return false }
        guard !lijnen.contains(where: { $0.meets(vak) }) else { return false }
        guard let lijn else { return true }
        // Lines from one place begin together.
        return !bezet.contains { lijn.meets($0) } && !lijnen.contains { $0.start != lijn.start && $0.meets(lijn) }
    }
}

extension PaperPoint {
    fileprivate var afgerond: PaperPoint { PaperPoint(x: Millimeter.afgerond(x), y: Millimeter.afgerond(y)) }
}
