// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import TestSupport
import Testing

@Suite("Millimetres")
struct MillimetresTests {
    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (0.0004, "0"), (-0.0004, "0"), (0.0005, "0.001"), (-0.0005, "-0.001"),
        (0.9994, "0.999"), (0.9995, "1"), (-0.9995, "-1"), (0.1, "0.1"), (0.12, "0.12"), (0.123, "0.123"),
        (0.05, "0.05"), (0.001, "0.001"), (-0.5, "-0.5"), (9.9996, "10"), (155_000, "155000"),
        (155_000.25, "155000.25"), (-7_000.125, "-7000.125"), (463_000.9999, "463001"), (1e12, "1000000000000"),
        (8_999_999_999_999.5, "8999999999999.5"), (-8_999_999_999_999.5, "-8999999999999.5"),
        (1e17, "1e+17"), (-1e300, "-1e+300"), (.leastNonzeroMagnitude, "0"),
    ])
    func text(metres: Double, expected: String) {
        #expect(Millimetres.text(metres) == expected)
    }

    @Test
    func `text has no more and no fewer digits than it needs`() {
        for thousandths in -2_500...2_500 {
            let value = Double(thousandths) / 1000
            let text = Millimetres.text(155_000 + value)
            #expect(Double(text) == Double(String(format: "%.3f", 155_000 + value)))
            #expect(!text.hasSuffix(".") && (!text.contains(".") || !text.hasSuffix("0")))
            #expect(Double(Millimetres.text(value)) == value)
        }
    }

    @Test(arguments: [
        (0.0005, 0.001), (-0.0005, -0.001), (0.12345, 0.123), (155_000.0004, 155_000), (1e300, 1e300),
        (-Double.greatestFiniteMagnitude, -Double.greatestFiniteMagnitude),
        (4_503_599_627_370_497.5, 4_503_599_627_370_497.5),
    ])
    func rounded(metres: Double, expected: Double) {
        #expect(Millimetres.rounded(metres) == expected)
    }

    @Test(arguments: [-0.0, -0.0001])
    func `rounding gives no minus zero`(metres: Double) {
        #expect(Millimetres.rounded(metres).sign == .plus)
    }

    @Test
    func `rounding twice is rounding once`() {
        var generator = SplitMix64(seed: 1)
        for _ in 0..<10_000 {
            let value = Millimetres.rounded(.random(in: -1e6...1e6, using: &generator))
            #expect(Millimetres.rounded(value) == value)
        }
    }

    @Test
    func `a point describes itself in metres`() throws {
        #expect(try Point(x: 155_000, y: 463_000.5).description == "155000 463000.5")
    }
}
