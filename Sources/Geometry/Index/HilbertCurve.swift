// SPDX-License-Identifier: EUPL-1.2

/// The Hilbert curve through a grid of 2¹⁶ × 2¹⁶ cells: cells near each other on it are near each other in the plane.
enum HilbertCurve {
    /// The place of a cell along the curve, by rotating quadrants from the coarsest to the finest.
    static func position(x: UInt32, y: UInt32) -> UInt32 {
        var x = x
        var y = y
        var result: UInt32 = 0
        var side: UInt32 = 1 << 15
        while side > 0 {
            let right: UInt32 = x & side > 0 ? 1 : 0
            let upper: UInt32 = y & side > 0 ? 1 : 0
            result &+= side &* side &* ((3 &* right) ^ upper)
            if upper == 0 {
                if right == 1 {
                    x = 65_535 &- x
                    y = 65_535 &- y
                }
                swap(&x, &y)
            }
            side >>= 1
        }
        return result
    }
}
