// SPDX-License-Identifier: EUPL-1.2

import Geometry

/// A block of lines after transformation.
struct CoordinateBatch: Sendable {
    /// A line that could not be transformed.
    struct Failure: Sendable {
        /// The number of the line within the block, from 1.
        let line: Int
        let reason: String
    }

    /// The lines of the answer.
    private(set) var text: [UInt8] = []
    private(set) var failures: [Failure] = []
    private(set) var lines = 0

    /// Transforms a block of whole lines, each with a pair of numbers.
    init(_ block: [UInt8], with transformer: CoordinateTransformer) {
        var pairs: [Double] = []
        pairs.reserveCapacity(block.count / 8)
        // Lines without a pair, by their number from 0; they take no place among the pairs.
        var unreadable: [Int] = []
        var fields = CoordinateLines(block)
        while let pair = fields.next() {
            if let (first, second) = pair {
                pairs.append(first)
                pairs.append(second)
            } else {
                unreadable.append(lines)
            }
            lines += 1
        }
        let isWhole = (try? transformer.transform(&pairs)) != nil
        let decimals = FixedDecimals(transformer.isTargetGeographic ? 10 : 4)
        text.reserveCapacity(32 * lines)
        var next = 0
        var skipped = unreadable[...]
        for line in 0..<lines {
            if skipped.first == line {
                skipped.removeFirst()
                fail(line, "this is not a pair of numbers")
                continue
            }
            if isWhole {
                append(pairs[next], pairs[next + 1], decimals)
            } else {
                // One pair of the block is bad: each is tried by itself.
                transform(line, [pairs[next], pairs[next + 1]], with: transformer, decimals)
            }
            next += 2
        }
    }

    private mutating func transform(
        _ line: Int, _ pair: [Double], with transformer: CoordinateTransformer, _ decimals: FixedDecimals
    ) {
        var pair = pair
        do throws(TransformError) {
            try transformer.transform(&pair)
            append(pair[0], pair[1], decimals)
        } catch {
            fail(line, error.message)
        }
    }

    private mutating func fail(_ line: Int, _ reason: String) {
        failures.append(Failure(line: line + 1, reason: reason))
        text += "* *\n".utf8
    }

    @inline(__always)
    private mutating func append(_ first: Double, _ second: Double, _ decimals: FixedDecimals) {
        decimals.append(first, to: &text)
        text.append(UInt8(ascii: " "))
        decimals.append(second, to: &text)
        text.append(UInt8(ascii: "\n"))
    }
}
