// SPDX-License-Identifier: EUPL-1.2

import GeoFormats
import TestSupport
import Testing

@Suite("Numbers in JSON")
struct NumberTests {
    @Test(
        "are read as the nearest double",
        arguments: [
            "0.1", "5.387203658", "123456789012345", "1234567890123456", "0.30000000000000004", "1e22", "1e23", "1e-22",
            "9007199254740993.0", "2.2250738585072011e-308", "4.9e-324", "1.7976931348623157e308", "0.000000000000001",
            "-155000.125", "1E+2", "123e-7", "100000000000000000000", "0.1234567890123456789", "0e400", "1e-400",
        ])
    func exact(_ text: String) throws {
        let value = try AttributeValue(json: text).number
        #expect(value == Double(text))
    }

    @Test("are exact for random decimals", arguments: 0..<10)
    func random(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<500 {
            let digits = UInt64.random(in: 0...9_999_999_999_999_999, using: &generator)
            let text = "\(digits)e\(Int.random(in: -30...30, using: &generator))"
            #expect(try AttributeValue(json: text).number == Double(text), "\(text)")
        }
    }

    @Test(
        "are whole only without point and exponent",
        arguments: [
            ("9223372036854775807", AttributeValue.integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1.0", .number(1)), ("1e3", .number(1000)),
            ("-0", .integer(0)),
        ])
    func whole(_ text: String, _ value: AttributeValue) throws {
        #expect(try AttributeValue(json: text) == value)
    }

    @Test(
        "are written without exponent, and come back",
        arguments: [
            (1.0, "1.0"), (0.00001, "0.00001"), (1.5e-7, "0.00000015"), (1e21, "1000000000000000000000.0"),
            (-1.25e17, "-125000000000000000.0"), (-0.0, "0.0"), (123.456, "123.456"),
            (12345.6789e10, "123456789000000.0"),
        ])
    func written(_ value: Double, _ text: String) throws {
        #expect(AttributeValue.number(value).json == text)
        #expect(try AttributeValue(json: text).number == value)
    }

    @Test("that are no numbers become null")
    func notFinite() {
        #expect(AttributeValue.array([.number(.nan), .number(.infinity)]).json == "[null,null]")
    }
}
