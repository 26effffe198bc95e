// SPDX-License-Identifier: EUPL-1.2

/// The twelve directions from a symbol to its name, best first (Imhof 1975: right above, right, then the rest).
struct Richting: Sendable {
    /// The unit vector in thousandths, down is positive.
    let dx: Int
    let dy: Int
    /// What it costs to have to take it.
    let kosten: Int

    static let alle: [Richting] = [
        Richting(dx: 866, dy: -500, kosten: 0), Richting(dx: 1000, dy: 0, kosten: 2),
        Richting(dx: 866, dy: 500, kosten: 7), Richting(dx: 500, dy: -866, kosten: 9),
        Richting(dx: -1000, dy: 0, kosten: 10), Richting(dx: -866, dy: -500, kosten: 10),
        Richting(dx: -866, dy: 500, kosten: 14), Richting(dx: 0, dy: -1000, kosten: 13),
        Richting(dx: 0, dy: 1000, kosten: 15), Richting(dx: 500, dy: 866, kosten: 16),
        Richting(dx: -500, dy: -866, kosten: 17), Richting(dx: -500, dy: 866, kosten: 19),
    ]

    /// The point at a distance from the given one.
    func punt(van midden: PaperPoint, op afstand: Int) -> PaperPoint {
        midden.moved(afstand * dx / 1000, afstand * dy / 1000)
    }

    /// How a text is set that lies in this direction.
    var uitlijning: Uitlijning { dx > 300 ? .links : dx < -300 ? .rechts : .midden }
}
