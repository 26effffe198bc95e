// SPDX-License-Identifier: EUPL-1.2

extension BoundingBox {
    /// Boxes that together hold all the given ones, of which each holds some that lie near each other.
    ///
    /// For a question to an index of which the answer is tested afterwards: it may hold more, but nothing less.
    /// - Parameters:
    ///   - boxes: In one system of coordinates.
    ///   - limit: How many there may be at most, 1 or more.
    /// - Complexity: O(n).
    public static func groups(of boxes: [BoundingBox], atMost limit: Int) -> [BoundingBox] {
        guard boxes.count > limit else { return boxes }
        let order = HilbertOrder.positions(of: boxes)
        return (0..<limit).compactMap { group in
            let part = order[group * order.count / limit..<(group + 1) * order.count / limit]
            return BoundingBox(around: part.lazy.map { boxes[Int($0)] })
        }
    }
}
