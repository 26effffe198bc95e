// SPDX-License-Identifier: EUPL-1.2

extension Orientation {
    /// 1 when `c` lies to the left of the line from `a` to `b`, −1 to the right, 0 on it; for coordinates of any size.
    static func sign(_ a: Point, _ b: Point, _ c: Point) -> Int {
        let points = (SIMD2(a.x, a.y), SIMD2(b.x, b.y), SIMD2(c.x, c.y))
        let largest = max(abs(a.x), abs(a.y), abs(b.x), abs(b.y), abs(c.x), abs(c.y))
        guard largest > limit else { return sign(points.0, points.1, points.2) }
        return sign(points.0 * hugeScale, points.1 * hugeScale, points.2 * hugeScale)
    }

    /// Above this products may be beyond all numbers.
    private static let limit = 0x1p200
    /// A power of two that brings the largest number within the limit, without rounding it.
    private static let hugeScale = 0x1p-850
}
