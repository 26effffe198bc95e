// SPDX-License-Identifier: EUPL-1.2

/// A place that a name could take.
struct Kandidaat: Plaatsbaar {
    let regels: [String]
    let stijl: Tekststijl
    let uitlijning: Uitlijning
    /// The box of the lines, from ascent to descent.
    let vak: PaperBox
    /// The line to the symbol, when the name does not stand beside it.
    let leider: PaperLine?
    /// How much better another place would be; whole numbers, so that ties are ties.
    var kosten: Int

    /// The box around name and leader.
    var omtrek: PaperBox { leider.map { vak.union($0.box) } ?? vak }

    /// Whether two names cannot stand together.
    func botst(met ander: Kandidaat) -> Bool {
        let ruim = vak.expanded(Hindernissen.speling)
        if ruim.overlaps(ander.vak) { return true }
        if let leider, leider.meets(ander.vak.expanded(Hindernissen.speling)) { return true }
        guard let andere = ander.leider else { return false }
        return andere.meets(ruim) || leider?.meets(andere) ?? false
    }

    /// The baselines of the lines, by the alignment.
    var basislijnen: [PaperPoint] {
        let x =
            switch uitlijning {
            case .links: vak.minX
            case .midden: vak.centre.x
            case .rechts: vak.maxX
            }
        return regels.indices.map { PaperPoint(x: x, y: vak.minY + stijl.stok + $0 * stijl.regelafstand) }
    }
}
