// SPDX-License-Identifier: EUPL-1.2

/// A place that the number of a locatie could take.
struct Badgeplaats: Plaatsbaar {
    let midden: PaperPoint
    let vak: PaperBox
    /// The line from the true position, nil when the badge covers it.
    let lijn: PaperLine?
    let kosten: Int

    /// The distance that badges keep from each other.
    static let speling = 100
    /// A line costs as much as standing two millimetres farther away.
    private static let kostenVanLijn = 20

    /// The badge with its middle at the point, which may differ from its true position.
    init(_ badge: Badge, op midden: PaperPoint) {
        let verschuiving = PaperLine(start: badge.midden, end: midden)
        var verschoven = badge
        verschoven.midden = midden
        self.midden = midden
        vak = verschoven.vlak
        lijn = verschoven.bedekt(badge.midden) ? nil : verschuiving
        kosten = verschuiving.length / 100 + (lijn == nil ? 0 : Self.kostenVanLijn)
    }

    var omtrek: PaperBox { lijn.map { vak.union($0.box) } ?? vak }

    func botst(met ander: Badgeplaats) -> Bool {
        if vak.expanded(Self.speling).overlaps(ander.vak) { return true }
        if let lijn, lijn.meets(ander.vak) { return true }
        guard let andere = ander.lijn else { return false }
        if andere.meets(vak) { return true }
        // Lines from one place begin together.
        return lijn.map { $0.start != andere.start && $0.meets(andere) } ?? false
    }
}
