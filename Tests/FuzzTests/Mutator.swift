// SPDX-License-Identifier: EUPL-1.2

import TestSupport

/// Makes inputs that are nearly valid.
///
/// The same seed gives the same input, so a seed is all that a failure must name.
struct Mutator {
    let corpus: [[UInt8]]
    let words: [[UInt8]]
    private var maximumLength: Int { max(4_096, corpus.lazy.map(\.count).max() ?? 0) }

    func input(seed: UInt64) -> [UInt8] {
        var generator = SplitMix64(seed: seed)
        var bytes = corpus[Int.random(in: corpus.indices, using: &generator)]
        // Mostly one change, which most often still parses; sometimes many.
        let changes = 1 << Int.random(in: 0...3, using: &generator)
        for _ in 0..<Int.random(in: 1...changes, using: &generator) { change(&bytes, &generator) }
        return bytes.count > maximumLength ? Array(bytes.prefix(maximumLength)) : bytes
    }

    private func change(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
        let position = Int.random(in: 0...bytes.count, using: &generator)
        let length = Int.random(in: 0...min(40, bytes.count - position), using: &generator)
        let range = position..<position + length
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: if position < bytes.count { bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
        case 1: if position < bytes.count { bytes[position] = .random(in: 0...255, using: &generator) }
        case 2: bytes.removeSubrange(range)
        case 3: bytes.insert(contentsOf: Array(bytes[range]), at: position)
        case 4: bytes.removeSubrange(position...)
        case 5: overwrite(&bytes, at: position, with: Self.number(&generator))
        case 6: splice(&bytes, at: range, &generator)
        case 7: bytes.replaceSubrange(range.prefix(length / 2), with: word(&generator))
        default: bytes.insert(contentsOf: word(&generator), at: position)
        }
    }

    private func overwrite(_ bytes: inout [UInt8], at position: Int, with number: [UInt8]) {
        for (index, byte) in number.enumerated() where position + index < bytes.count { bytes[position + index] = byte }
    }

    /// Puts a piece of another input in the place of a range.
    private func splice(_ bytes: inout [UInt8], at range: Range<Int>, _ generator: inout SplitMix64) {
        let other = corpus[Int.random(in: corpus.indices, using: &generator)]
        let start = Int.random(in: 0...other.count, using: &generator)
        bytes.replaceSubrange(range, with: other[start..<min(other.count, start + 60)])
    }

    private func word(_ generator: inout SplitMix64) -> [UInt8] {
        words.randomElement(using: &generator) ?? Self.number(&generator)
    }

    /// A number at the edge of its range, as the bytes of a count or of a coordinate.
    private static func number(_ generator: inout SplitMix64) -> [UInt8] {
        if Bool.random(using: &generator) {
            let counts: [UInt32] = [0, 1, 2, 3, 7, 1_007, 3_001, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xE000_0001, .max]
            let count = counts[Int.random(in: counts.indices, using: &generator)]
            return withUnsafeBytes(of: count.littleEndian, Array.init)
        }
        let values: [Double] = [
            0, -0.0, 1, .nan, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude, 1e-300, 1e154,
            9e15, 155_000.0001, Double(bitPattern: generator.next()),
        ]
        let value = values[Int.random(in: values.indices, using: &generator)]
        return withUnsafeBytes(of: value.bitPattern.littleEndian, Array.init)
    }
}
