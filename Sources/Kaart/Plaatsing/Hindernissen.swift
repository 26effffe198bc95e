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

    init(kader: PaperBox) { self.kader = kader }

    /// Whether the box lies in the frame and clear of everything.
    func isVrij(_ vak: PaperBox) -> Bool {
        let ruim = vak.expanded(Self.speling)
        return kader.contains(ruim) && !vakken.contains { $0.overlaps(ruim) }
            && !schijven.contains { $0.overlaps(ruim) } && !lijnen.contains { $0.meets(ruim) }
    }

    /// Whether a leader stays in the frame and clear of boxes and other leaders; it may run over a disc.
    func isVrij(_ lijn: PaperLine) -> Bool {
        kader.contains(lijn.box) && !vakken.contains { lijn.meets($0.expanded(Self.speling / 2)) }
            && !lijnen.contains { $0.meets(lijn) }
    }
}
