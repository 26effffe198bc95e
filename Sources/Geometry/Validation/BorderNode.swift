// SPDX-License-Identifier: EUPL-1.2

/// The passes of rings through one place, and how they go past each other.
struct BorderNode {
    private typealias Pass = BorderMeetings.Pass

    /// One of the two ways in which a pass leaves the place.
    private struct Way {
        let towards: Point
        let pass: Int
    }

    let place: Point
    /// The passes of which no way is also that of another pass; the others run along each other, and that is a defect
    /// by itself.
    let passes: [BorderMeetings.Pass]
    /// Pairs of passes, by position, that cross at the place.
    private(set) var crossings: [(Int, Int)] = []

    /// - Parameter limit: After this many crossings the search ends.
    /// - Complexity: O(m log m + k) for m passes with k crossings.
    init(_ place: Point, _ all: [BorderMeetings.Pass], limit: Int) {
        self.place = place
        var seen: Set<Int> = []
        let distinct = all.filter { seen.insert($0.edge).inserted }
        let ways = Self.ways(around: place, distinct)
        var isShared = [Bool](repeating: false, count: distinct.count)
        for (one, next) in zip(ways, ways.dropFirst() + ways.prefix(1))
        where one.pass != next.pass && Self.isSame(one, next, place) {
            isShared[one.pass] = true
            isShared[next.pass] = true
        }
        passes = distinct.indices.filter { !isShared[$0] }.map { distinct[$0] }
        // The ways keep their order; only the numbers of their passes move up.
        var number = 0
        let renumbered = isShared.map { shared -> Int in
            defer { if !shared { number += 1 } }
            return number
        }
        findCrossings(ways.filter { !isShared[$0.pass] }.map { renumbered[$0.pass] }, limit)
    }

    /// Going round the place, a pass whose second way comes while another is still open crosses that one.
    private mutating func findCrossings(_ round: [Int], _ limit: Int) {
        var open: [Int] = []
        var isOpen = [Bool](repeating: false, count: passes.count)
        for pass in round {
            guard isOpen[pass] else {
                isOpen[pass] = true
                open.append(pass)
                continue
            }
            guard let position = open.lastIndex(of: pass) else { continue }
            for other in open[(position + 1)...] { crossings.append((pass, other)) }
            open.remove(at: position)
            guard crossings.count < limit else { return }
        }
    }

    private static func ways(around place: Point, _ passes: [BorderMeetings.Pass]) -> [Way] {
        let ways = passes.enumerated().flatMap { number, pass in
            [Way(towards: pass.before, pass: number), Way(towards: pass.after, pass: number)]
        }
        return ways.sorted { first, second in
            let (isFirstUpper, isSecondUpper) = (isUpper(first.towards, place), isUpper(second.towards, place))
            if isFirstUpper != isSecondUpper { return isFirstUpper }
            return Orientation.sign(place, first.towards, second.towards) > 0
        }
    }

    private static func isSame(_ one: Way, _ other: Way, _ place: Point) -> Bool {
        isUpper(one.towards, place) == isUpper(other.towards, place)
            && Orientation.sign(place, one.towards, other.towards) == 0
    }

    /// Whether a direction is in the half turn that starts due east.
    private static func isUpper(_ point: Point, _ place: Point) -> Bool {
        point.y > place.y || (point.y == place.y && point.x > place.x)
    }
}
