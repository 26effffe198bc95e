// SPDX-License-Identifier: EUPL-1.2

/// On which side of a line a point lies, decided without error.
///
/// A plain determinant with an error bound decides nearly always; what it cannot decide is computed exactly
/// (Shewchuk, "Adaptive precision floating-point arithmetic and fast robust geometric predicates", 1997).
/// Coordinates must be 0 or between 2⁻²⁰⁰ and 2²⁰⁰ in size, so that no product is lost to the range of numbers.
enum Orientation {
    /// The error of the plain determinant as a share of its two products: (3 + 16u)u with u = 2⁻⁵³.
    private static let plainError = (3 + 16 * 0x1p-53) * 0x1p-53
    /// Above this share of its products a determinant in double-double has 80 sure bits.
    private static let cancellation = 0x1p-20

    /// 1 for a point left of the line from a to b, −1 for one right of it, 0 for one on it.
    @inline(__always)
    static func sign(
        _ a: SIMD2<Double>, _ b: SIMD2<Double>, _ point: SIMD2<Double>
    ) -> Int {
        let left = (a.x - point.x) * (b.y - point.y)
        let right = (a.y - point.y) * (b.x - point.x)
        let determinant = left - right
        let bound = plainError * (abs(left) + abs(right))
        if determinant > bound { return 1 }
        if determinant < -bound { return -1 }
        // Both products are exactly 0: the point is an end of the line.
        if bound == 0 { return 0 }
        return sign(of: self.determinant(a, b, point).high)
    }

    @inline(__always)
    static func sign(of value: Double) -> Int { value > 0 ? 1 : value < 0 ? -1 : 0 }

    /// Twice the area of the triangle a, b, point, with a relative error below 2⁻⁸⁰, and exactly 0 only when it is.
    @inline(never)
    static func determinant(
        _ a: SIMD2<Double>, _ b: SIMD2<Double>, _ point: SIMD2<Double>
    ) -> DoubleDouble {
        let ax = DoubleDouble.sum(a.x, -point.x)
        let ay = DoubleDouble.sum(a.y, -point.y)
        let bx = DoubleDouble.sum(b.x, -point.x)
        let by = DoubleDouble.sum(b.y, -point.y)
        let left = ax * by
        let right = ay * bx
        let result = left - right
        // Without rests in the differences both products are exact, and their difference is as good as its sum.
        if ax.low == 0, ay.low == 0, bx.low == 0, by.low == 0 { return result }
        if abs(result.high) > cancellation * (abs(left.high) + abs(right.high)) { return result }
        return exactDifference(ax, by, ay, bx)
    }

    /// The difference of the products a·b and c·d, summed without error and rounded at the end.
    private static func exactDifference(
        _ a: DoubleDouble, _ b: DoubleDouble, _ c: DoubleDouble, _ d: DoubleDouble
    ) -> DoubleDouble {
        var expansion = SIMD16<Double>()
        var count = 0
        func add(_ value: Double) {
            var carry = value
            for place in 0..<count {
                let sum = DoubleDouble.sum(carry, expansion[place])
                carry = sum.high
                expansion[place] = sum.low
            }
            expansion[count] = carry
            count += 1
        }
        func add(_ first: Double, _ second: Double) {
            let exact = DoubleDouble.product(first, second)
            add(exact.low)
            add(exact.high)
        }
        add(a.low, b.low)
        add(-c.low, d.low)
        add(a.low, b.high)
        add(a.high, b.low)
        add(-c.low, d.high)
        add(-c.high, d.low)
        add(a.high, b.high)
        add(-c.high, d.high)
        var result = DoubleDouble(0)
        for place in 0..<count { result += DoubleDouble(expansion[place]) }
        return result
    }
}
