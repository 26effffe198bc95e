// SPDX-License-Identifier: EUPL-1.2

/// The common area of two valid outlines, without making their intersection.
///
/// An area is half the sum of what its edges sweep as seen from the origin. Those of the intersection are the edges of
/// either outline inside the other, cut where they cross; a cut edge sweeps its share. No topology is built: each ring
/// is walked from crossing to crossing, and what lies between is a difference of running sums (the idea of OverlayArea
/// in JTS and of Franklin, "Calculating map overlay polygons' areas without explicitly calculating the polygons",
/// 1990). Here the crossings are found exactly, touching outlines are moved apart symbolically (see ``Aside``), and all
/// is summed in double-double, so that no case needs another judge.
struct OverlayArea {
    private let first: IndexedOutline
    private let second: IndexedOutline
    private var crossings: [OutlineCrossings.Crossing]
    private let haveContact: Bool

    /// The common area in m², 0 where they only touch, nil where they are apart.
    ///
    /// An area below its rounding error, near 10⁻¹⁴ m² for coordinates in RD and 65.536 vertices, counts as none.
    /// - Complexity: that of ``OutlineCrossings``, and O(k log k) for k crossings.
    static func common(_ first: IndexedOutline, _ second: IndexedOutline) -> Double? {
        var sum = OverlayArea(first, second)
        return sum.squareMetres()
    }

    private init(_ first: IndexedOutline, _ second: IndexedOutline) {
        self.first = first
        self.second = second
        let found = OutlineCrossings(first, second)
        crossings = found.crossings
        haveContact = found.haveContact
    }

    private mutating func squareMetres() -> Double? {
        var doubled = DoubleDouble(0)
        crossings.sort { ($0.first, $0.second) < ($1.first, $1.second) }
        for crossing in crossings { doubled += cut(crossing) }
        doubled += inside(first, second, .edges, Self.turns(crossings.lazy.map { (Int($0.first), $0.entry) }))
        crossings.sort { ($0.second, $0.first) < ($1.second, $1.first) }
        doubled += inside(second, first, .point, Self.turns(crossings.lazy.map { (Int($0.second), -$0.entry) }))
        let result = doubled.high / 2
        if result > roundingError { return result }
        return haveContact ? 0 : nil
    }

    /// Each of n terms is at most M² and wrong by less than 2⁻¹⁰⁰ of it.
    private var roundingError: Double {
        let magnitude = max(first.magnitude, second.magnitude)
        return magnitude * magnitude * 0x1p-100 * Double(max(65_536, first.vertices.count + second.vertices.count))
    }

    /// What the parts of two crossing edges before the crossing sweep: taken off for an edge that goes in there, which
    /// counts as a whole by its end, and added for one that goes out.
    private func cut(_ crossing: OutlineCrossings.Crossing) -> DoubleDouble {
        let (a, b) = (Int(crossing.first), Int(crossing.second))
        let (a1, a2) = (first.vertices[a], first.vertices[a + 1])
        let (b1, b2) = (second.vertices[b], second.vertices[b + 1])
        let partA = Self.before(b1, b2, a1, a2, first.sweptArea(a))
        let partB = Self.before(a1, a2, b1, b2, second.sweptArea(b))
        return crossing.entry > 0 ? partB - partA : partA - partB
    }

    /// What an edge sweeps before it reaches a line.
    private static func before(
        _ line1: SIMD2<Double>, _ line2: SIMD2<Double>, _ from: SIMD2<Double>, _ to: SIMD2<Double>,
        _ swept: DoubleDouble
    ) -> DoubleDouble {
        let start = Orientation.determinant(line1, line2, from)
        if start.high == 0 { return DoubleDouble(0) }
        let end = Orientation.determinant(line1, line2, to)
        if end.high == 0 { return swept }
        // The ends are on either side, so the difference adds their sizes and loses no digits.
        return swept * (start / (start - end))
    }

    /// An edge of which one end lies inside the other outline: 1 where that is its second end, −1 where its first.
    private typealias Turn = (edge: Int, change: Int)

    /// The turns among crossings in ascending order of edges: an edge that goes in and out again is none.
    private static func turns(_ crossings: some Sequence<(Int, Int)>) -> [Turn] {
        var turns: [Turn] = []
        for (edge, entry) in crossings {
            if let last = turns.last, last.edge == edge {
                turns[turns.count - 1].change += entry
            } else {
                if turns.last?.change == 0 { turns.removeLast() }
                turns.append((edge, entry))
            }
        }
        if turns.last?.change == 0 { turns.removeLast() }
        return turns
    }

    /// What the edges of an outline that end inside the other sweep.
    /// - Parameter aside: Which of the two is moved when edges of the other are held against vertices of this.
    private func inside(
        _ outline: IndexedOutline, _ other: IndexedOutline, _ aside: Aside, _ turns: [Turn]
    ) -> DoubleDouble {
        var sum = DoubleDouble(0)
        var place = 0
        outline.forEachRing(meeting: other.box) { ring in
            let edges = outline.edges(ofRing: ring)
            let start = place
            while place < turns.count, turns[place].edge < edges.upperBound { place += 1 }
            let turnsOfRing = turns[start..<place]
            let startsInside =
                turnsOfRing.first.map { $0.change < 0 }
                ?? other.contains(outline.vertices[edges.lowerBound], moving: aside)
            sum += Self.inside(outline, edges, turnsOfRing, startsInside)
        }
        return sum
    }

    private static func inside(
        _ outline: IndexedOutline, _ edges: Range<Int>, _ turns: ArraySlice<Turn>, _ startsInside: Bool
    ) -> DoubleDouble {
        var sum = DoubleDouble(0)
        var isInside = startsInside
        var next = edges.lowerBound
        for turn in turns {
            if isInside, next < turn.edge { sum += outline.sweptArea(next..<turn.edge) }
            isInside = turn.change > 0
            if isInside { sum += outline.sweptArea(turn.edge) }
            next = turn.edge + 1
        }
        if isInside, next < edges.upperBound { sum += outline.sweptArea(next..<edges.upperBound) }
        return sum
    }
}
