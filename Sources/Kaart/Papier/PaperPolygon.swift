// SPDX-License-Identifier: EUPL-1.2

/// An area on paper: rings of points, filled by the even-odd rule; the first point is not repeated.
struct PaperPolygon: Hashable, Sendable {
    var rings: [[PaperPoint]]

    var isEmpty: Bool { rings.isEmpty }
    var box: PaperBox? { PaperBox(around: rings.joined()) }

    /// Twice the area in square micrometres; rings are counted as shell and holes by their order.
    var doubledArea: Int {
        guard let shell = rings.first else { return 0 }
        return rings.dropFirst().reduce(abs(Self.doubledArea(shell))) { $0 - abs(Self.doubledArea($1)) }
    }

    /// Twice the signed area of a ring, taken relative to its first point so that it cannot overflow.
    static func doubledArea(_ ring: [PaperPoint]) -> Int {
        guard let origin = ring.first else { return 0 }
        var sum = 0
        for index in ring.indices {
            let from = ring[index]
            let to = ring[(index + 1) % ring.count]
            sum += (from.x - origin.x) * (to.y - origin.y) - (to.x - origin.x) * (from.y - origin.y)
        }
        return sum
    }
}
