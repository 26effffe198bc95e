// SPDX-License-Identifier: EUPL-1.2

/// A symbol with a name, as the placement of names sees it.
struct Drager: Sendable {
    /// The middle from which directions are taken.
    let midden: PaperPoint
    /// Half the size of the box that is drawn around the middle.
    let halveBreedte: Int
    let halveHoogte: Int
    /// The radius of the disc around the middle, 0 when there is none.
    let straal: Int
    /// The symbols of others: no leader may run over them, and no name may seem to be theirs.
    let anderen: [PaperDisc]

    /// The distance from the middle to the edge of what is drawn.
    func reikwijdte(_ richting: Richting) -> Int {
        let horizontaal = richting.dx == 0 ? Int.max : halveBreedte * 1000 / abs(richting.dx)
        let verticaal = richting.dy == 0 ? Int.max : halveHoogte * 1000 / abs(richting.dy)
        return max(straal, min(horizontaal, verticaal))
    }
}
