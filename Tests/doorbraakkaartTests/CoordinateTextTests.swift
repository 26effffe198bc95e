// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@testable import doorbraakkaart

@Suite("Coordinates as text")
struct CoordinateTextTests {
    private static func numbers(_ text: String) -> [Double]?? {
        var lines = CoordinateLines(Array(text.utf8))
        return lines.next().map { pair in pair.map { [$0.0, $0.1] } }
    }

    @Test("numbers are the nearest Double to what is written")
    func exact() throws {
        var random = SplitMix64(seed: 5)
        for _ in 0..<20_000 {
            let value = Double.random(in: -1e6...1e6, using: &random)
            let digits = Int.random(in: 0...17, using: &random)
            for text in ["\(value)", String(format: "%.\(digits)f", value), String(format: "%.\(digits)e", value)] {
                let pair = try #require(Self.numbers("\(text) 0"))
                #expect(pair?[0].bitPattern == Double(text)?.bitPattern, "\(text)")
            }
        }
    }

    @Test(
        "odd but good numbers",
        arguments: [
            "9007199254740993", "9007199254740992", "0.1", "-0", "1e22", "+7", "123456789012345678901234567890",
            "0.000000000000000000001", "4.35", "00012.50", "179769313486231570e291", "5e-324", "999999999999999999",
        ])
    func odd(text: String) throws {
        let pair = try #require(Self.numbers("0,\(text)\n"))
        #expect(pair?[1].bitPattern == Double(text)?.bitPattern)
    }

    @Test(
        "what is no pair",
        arguments: [
            "", " ", ",", "1", "1,", "1 2 3", "1,,2", "1,2,", ",1 2,", "1;2", "1 NaN", "1 inf", "1e999 2", "1 - 2",
            "1 2x",
            "- 1", "1.2.3 4", "é 1",
        ])
    func noPair(text: String) throws {
        #expect(try #require(Self.numbers(text + "\n")) == nil)
    }

    @Test("one line after another, the last perhaps without end")
    func lines() {
        var lines = CoordinateLines(Array("1 2\n\nx\n3,4 \r\n5\t6".utf8))
        var found: [String] = []
        while let pair = lines.next() { found.append(pair.map { "\($0.0) \($0.1)" } ?? "*") }
        #expect(found == ["1.0 2.0", "*", "*", "3.0 4.0", "5.0 6.0"])
    }

    @Test("fixed decimals are those of the slower Decimal")
    func decimals() {
        var random = SplitMix64(seed: 6)
        var values = [0, -0.0, 0.00004999, 0.00005, -0.00005, -0.00004, 999_999.99995, 155_000, -7_000.5, 1e14, 1e300]
        for _ in 0..<20_000 { values.append(.random(in: -1e6...1e6, using: &random)) }
        for decimals in [0, 4, 10] {
            let writer = FixedDecimals(decimals)
            for value in values {
                var bytes: [UInt8] = []
                writer.append(value, to: &bytes)
                #expect(String(decoding: bytes, as: UTF8.self) == Decimal.text(value, decimals: decimals))
            }
        }
    }
}
