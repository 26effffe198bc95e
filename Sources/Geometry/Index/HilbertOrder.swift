// SPDX-License-Identifier: EUPL-1.2

/// The order of boxes along a Hilbert curve through their middles.
enum HilbertOrder {
    /// The positions of the boxes along the curve, those without a box as if at the origin.
    static func positions(of boxes: [BoundingBox?]) -> [UInt32] {
        positions(of: boxes.map { $0.map { SIMD4($0.minX, $0.minY, $0.maxX, $0.maxY) } ?? .zero })
    }

    /// The positions of the boxes (minX, minY, maxX, maxY) along the curve, ties in the order given.
    /// - Complexity: O(n).
    static func positions(of boxes: [SIMD4<Double>]) -> [UInt32] {
        guard let first = boxes.first else { return [] }
        var low = first.lowHalf
        var high = first.highHalf
        for box in boxes {
            low = pointwiseMin(low, box.lowHalf)
            high = pointwiseMax(high, box.highHalf)
        }
        let size = high - low
        let keys = boxes.map { box in
            let share = ((box.lowHalf + box.highHalf) / 2 - low) / size
            return HilbertCurve.position(x: cell(share.x), y: cell(share.y))
        }
        return sorted(keys)
    }

    @inline(__always)
    private static func cell(_ share: Double) -> UInt32 {
        // Not a number for an extent without size or beyond all numbers: the order is then lost, no more.
        share.isFinite ? UInt32(65_535 * min(1, max(0, share))) : 0
    }

    /// The positions of the keys in ascending order, by a radix sort that keeps equal keys in their order.
    private static func sorted(_ keys: [UInt32]) -> [UInt32] {
        let bits = 11
        let mask: UInt32 = 1 << bits - 1
        var positions = (0..<UInt32(truncatingIfNeeded: keys.count)).map { $0 }
        guard keys.count > 64 else { return positions.sorted { (keys[Int($0)], $0) < (keys[Int($1)], $1) } }
        var pairs = positions.map { UInt64(keys[Int($0)]) << 32 | UInt64($0) }
        var other = [UInt64](repeating: 0, count: keys.count)
        for shift in stride(from: 0, to: 32, by: bits) {
            var places = [Int](repeating: 0, count: 1 << bits + 1)
            for pair in pairs { places[Int(UInt32(pair >> 32) >> shift & mask) + 1] += 1 }
            for place in 1..<places.count { places[place] += places[place - 1] }
            for pair in pairs {
                let key = Int(UInt32(pair >> 32) >> shift & mask)
                other[places[key]] = pair
                places[key] += 1
            }
            swap(&pairs, &other)
        }
        for (place, pair) in pairs.enumerated() { positions[place] = UInt32(truncatingIfNeeded: pair) }
        return positions
    }
}
