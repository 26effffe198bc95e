// SPDX-License-Identifier: EUPL-1.2

/// A point on paper, in whole micrometres from the left and from the top.
///
/// Whole numbers make every comparison exact, so that the same data give the same kaart on every machine.
struct PaperPoint: Hashable, Sendable {
    var x: Int
    var y: Int

    func moved(_ dx: Int, _ dy: Int) -> PaperPoint { PaperPoint(x: x + dx, y: y + dy) }

    func squaredDistance(to other: PaperPoint) -> Int {
        let dx = x - other.x
        let dy = y - other.y
        return dx * dx + dy * dy
    }
}
