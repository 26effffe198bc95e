// SPDX-License-Identifier: EUPL-1.2

/// On which side of a line a point lies, without rounding error.
///
/// A search for defects that got one side wrong would name crossings that are none. Computed in three stages
/// (Shewchuk 1997): in plain doubles with an error bound, then with exact products where the differences are exact, and
/// at last as an exact sum of products.
enum Orientation {
    /// Positive when `c` lies to the left of the line from `a` to `b`, negative to the right, 0 on it.
    static func sign(_ a: Point, _ b: Point, _ c: Point) -> Int {
        let left = (a.x - c.x) * (b.y - c.y)
        let right = (a.y - c.y) * (b.x - c.x)
        let difference = left - right
        guard difference.isFinite else { return huge(a, b, c) }
        if abs(difference) > errorBound * (abs(left) + abs(right)) { return difference > 0 ? 1 : -1 }
        // Both products are zero by a factor that is, or too small for Double, where nothing is exact any more.
        if left == 0, right == 0 { return 0 }
        return bySquares(a, b, c) ?? exact(a, b, c)
    }

    /// (3 + 16ε)ε with ε = 2⁻⁵³, bound A of Shewchuk.
    private static let errorBound = 3.330_669_073_875_471_6e-16

    /// The sign when all differences are exact, as between millimetres of one map they mostly are.
    private static func bySquares(_ a: Point, _ b: Point, _ c: Point) -> Int? {
        let (dx1, dx1Tail) = difference(a.x, c.x)
        let (dy1, dy1Tail) = difference(a.y, c.y)
        let (dx2, dx2Tail) = difference(b.x, c.x)
        let (dy2, dy2Tail) = difference(b.y, c.y)
        guard dx1Tail == 0, dy1Tail == 0, dx2Tail == 0, dy2Tail == 0 else { return nil }
        let left = product(dx1, dy2)
        let right = product(dy1, dx2)
        if left.high != right.high { return left.high > right.high ? 1 : -1 }
        return left.low == right.low ? 0 : left.low > right.low ? 1 : -1
    }

    /// The sign of the determinant written out as six products, summed as an expansion.
    private static func exact(_ a: Point, _ b: Point, _ c: Point) -> Int {
        var expansion: [Double] = []
        for (x, y) in [(a.x, b.y), (b.x, c.y), (c.x, a.y), (-a.y, b.x), (-b.y, c.x), (-c.y, a.x)] {
            let (high, low) = product(x, y)
            grow(&expansion, low)
            grow(&expansion, high)
        }
        // The parts do not overlap, so the largest that is not zero decides.
        guard let largest = expansion.last(where: { $0 != 0 }) else { return 0 }
        return largest > 0 ? 1 : -1
    }

    /// Coordinates whose products are beyond all numbers, made smaller by a power of two.
    private static func huge(_ a: Point, _ b: Point, _ c: Point) -> Int {
        let scale = 0x1p-540
        let points = [a, b, c].map { Point(finiteX: $0.x * scale, y: $0.y * scale) }
        return exact(points[0], points[1], points[2])
    }

    private static func grow(_ expansion: inout [Double], _ value: Double) {
        var carried = value
        for index in expansion.indices {
            let sum = carried + expansion[index]
            let virtual = sum - carried
            expansion[index] = (carried - (sum - virtual)) + (expansion[index] - virtual)
            carried = sum
        }
        expansion.append(carried)
    }

    private static func difference(_ a: Double, _ b: Double) -> (value: Double, tail: Double) {
        let value = a - b
        let virtual = a - value
        return (value, (a - (value + virtual)) + (virtual - b))
    }

    private static func product(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
        let high = a * b
        return (high, (-high).addingProduct(a, b))
    }
}
