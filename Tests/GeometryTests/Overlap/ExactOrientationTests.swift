// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Orientation")
struct ExactOrientationTests {
    /// Points so near the diagonal that a plain determinant gets most of them wrong.
    @Test
    func `is exact where numbers are not`() {
        let (a, b) = (SIMD2(12.0, 12.0), SIMD2(24.0, 24.0))
        let step = 0x1p-53
        for x in 0..<64 {
            for y in 0..<64 {
                let point = SIMD2(0.5 + Double(x) * step, 0.5 + Double(y) * step)
                #expect(Orientation.sign(a, b, point) == (point.y - point.x > 0 ? 1 : point.y == point.x ? 0 : -1))
                #expect(Orientation.sign(b, a, point) == -Orientation.sign(a, b, point))
            }
        }
    }

    @Test
    func `keeps digits that cancel`() {
        let found = Orientation.determinant(SIMD2(0x1p-40, 0), SIMD2(1e5, 1e5 + 0x1p-36), SIMD2(3e5, 3e5))
        // (a − p) × (b − p), with a rest of the first difference that a double does not hold.
        let expected = (0x1p-40 - 3e5) * (0x1p-36 - 2e5) - 3e5 * 2e5
        #expect(abs(found.high - (-3e5 * 0x1p-36 - 2e5 * 0x1p-40)) < 1e-15)
        #expect(abs(expected - found.high) > 1e-8)
    }

    /// The determinant is e − f, of which the last bits fall off double-double.
    @Test(arguments: 40...52)
    func `is exact beyond double-double`(bits: Int) {
        let e = 0x1p-60
        let rest = e / Double(1 << bits)
        let found = Orientation.determinant(SIMD2(1, 1), SIMD2(2, 2), SIMD2(-e, -e - rest))
        #expect(found.high == -rest)
        #expect(Orientation.sign(SIMD2(1, 1), SIMD2(2, 2), SIMD2(-e, -e - rest)) == -1)
        #expect(Orientation.sign(SIMD2(1, 1), SIMD2(2, 2), SIMD2(-e, -e)) == 0)
    }

    @Test
    func `double-double keeps 100 bits`() {
        var generator = SplitMix64(seed: 5)
        for _ in 0..<1_000 {
            let a = DoubleDouble(.random(in: 1...2, using: &generator), .random(in: 0...0x1p-54, using: &generator))
            let b = DoubleDouble(.random(in: 1...2, using: &generator), .random(in: 0...0x1p-54, using: &generator))
            #expect(abs((a / b * b - a).high) < 0x1p-99)
            #expect(abs((a + b - b - a).high) < 0x1p-99)
        }
        let third = DoubleDouble(1) / DoubleDouble(3)
        #expect(third.low != 0)
        #expect(abs((third + third + third - DoubleDouble(1)).high) < 0x1p-103)
    }
}
