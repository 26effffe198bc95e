// SPDX-License-Identifier: EUPL-1.2

/// What names may not cover, and the frame they may not leave.
struct Hindernissen: Sendable {
    /// Where names must stay.
    let kader: PaperBox
    var vakken: [PaperBox] = []
    var schijven: [PaperDisc] = []
    var lijnen: [PaperLine] = []

    /// The distance that names keep from each other and from symbols.
    static let speling = 300
    /// The distance that leaders keep from symbols of others.
    static let spelingVanLeiders = 200

    init(kader: PaperBox) { self.kader = kader }

    /// Whether the box lies in the frame and clear of everything.
    func isVrij(_ vak: PaperBox) -> Bool {
        let ruim = vak.expanded(Self.speling)
        return kader.contains(ruim) && !vakken.contains { $0.overlaps(ruim) }
            && !schijven.contains { $0.overlaps(ruim) } && !lijnen.contains { $0.meets(ruim) }
    }

    /// Whether a leader from a symbol stays in the frame and clear of the boxes of others and of other leaders; it may
    /// run over a disc.
    func isVrij(_ lijn: PaperLine, van midden: PaperPoint) -> Bool {
        guard kader.contains(lijn.box) else { return false }
        let ruim = lijn.box.expanded(Self.spelingVanLeiders)
        // The box around the middle is that of the symbol itself, which the leader leaves.
        return !vakken.contains {
            $0.overlaps(ruim) && !$0.contains(midden) && lijn.meets($0.expanded(Self.spelingVanLeiders))
        } && !lijnen.contains { $0.end != midden && $0.meets(lijn) }
    }
}
