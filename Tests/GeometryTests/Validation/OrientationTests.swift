// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Geometry

@Suite("Orientation")
struct OrientationTests {
    @Test
    func `near a line the sign is that of exact numbers`() {
        // Points a few units in the last place around a diagonal: plain doubles get many of these wrong.
        let step = 0.5.ulp
        for i in 0..<32 {
            for j in 0..<32 {
                let point = Point(checked: 0.5 + Double(i) * step, 0.5 + Double(j) * step)
                let sign = Orientation.sign(point, Point(checked: 12, 12), Point(checked: 24, 24))
                #expect(sign == (i > j ? -1 : i < j ? 1 : 0))
            }
        }
    }

    @Test
    func `turning the points turns nothing else`() {
        var generator = SplitMix64(seed: 3)
        for _ in 0..<1_000 {
            let points = (0..<3).map { _ in
                Point(
                    checked: 155_000 + Double.random(in: 0...1e-9, using: &generator),
                    463_000 + Double.random(in: 0...1e-9, using: &generator))
            }
            let sign = Orientation.sign(points[0], points[1], points[2])
            #expect(Orientation.sign(points[1], points[2], points[0]) == sign)
            #expect(Orientation.sign(points[1], points[0], points[2]) == -sign)
        }
    }

    @Test
    func `huge coordinates have a side too`() {
        let (a, b) = (Point(checked: -1e300, -1e300), Point(checked: 1e300, 1e300))
        #expect(Orientation.sign(a, b, Point(checked: 0, 1e299)) == 1)
        #expect(Orientation.sign(a, b, Point(checked: 1e299, 0)) == -1)
        #expect(Orientation.sign(a, b, Point(checked: 0, 0)) == 0)
    }
}
