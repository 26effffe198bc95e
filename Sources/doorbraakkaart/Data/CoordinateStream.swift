// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry

/// Transforms lines of coordinate pairs, batch by batch, and counts the lines that could not be.
struct CoordinateStream {
    let transformer: RDTransformer
    let from: CoordinateReferenceSystem
    let to: CoordinateReferenceSystem
    private(set) var failures = 0
    private var line = 0

    init(transformer: RDTransformer, from: CoordinateReferenceSystem, to: CoordinateReferenceSystem) {
        self.transformer = transformer
        self.from = from
        self.to = to
    }

    /// The lines of the answer.
    mutating func transform(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
        let parsed = lines.map(Self.pair)
        var pairs: [Double] = []
        pairs.reserveCapacity(2 * lines.count)
        for case .some(let (first, second)) in parsed { pairs += [first, second] }
        let isWhole = (try? transformer.transform(&pairs, from: from, to: to)) != nil
        var text: [UInt8] = []
        text.reserveCapacity(32 * lines.count)
        var next = 0
        for pair in parsed {
            line += 1
            if isWhole, pair != nil {
                append(pairs[next], pairs[next + 1], to: &text)
                next += 2
            } else {
                // One pair of the batch is bad: each is tried by itself.
                appendAlone(pair, to: &text)
            }
        }
        return text
    }

    private mutating func appendAlone(_ pair: (Double, Double)?, to text: inout [UInt8]) {
        guard let pair else { return fail("this is not a pair of numbers", to: &text) }
        var single = [pair.0, pair.1]
        do throws(TransformError) {
            try transformer.transform(&single, from: from, to: to)
            append(single[0], single[1], to: &text)
        } catch {
            fail(error.message, to: &text)
        }
    }

    private mutating func fail(_ reason: String, to text: inout [UInt8]) {
        failures += 1
        Message.error("line \(line): \(reason)")
        text += Array("* *\n".utf8)
    }

    private func append(_ first: Double, _ second: Double, to text: inout [UInt8]) {
        let decimals = to.isGeographic ? 10 : 4
        text += Array(Decimal.text(first, decimals: decimals).utf8)
        text.append(UInt8(ascii: " "))
        text += Array(Decimal.text(second, decimals: decimals).utf8)
        text.append(UInt8(ascii: "\n"))
    }

    /// The two numbers of a line with blanks or one comma between them.
    private static func pair(_ line: ArraySlice<UInt8>) -> (Double, Double)? {
        let separators: Set<UInt8> = [0x20, 0x09, 0x0D, UInt8(ascii: ",")]
        let fields = line.split(whereSeparator: separators.contains)
        let commas = line.count { $0 == UInt8(ascii: ",") }
        guard fields.count == 2, commas <= 1, let first = number(fields[0]), let second = number(fields[1]) else {
            return nil
        }
        return (first, second)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
        Double(String(decoding: bytes, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
    }
}
