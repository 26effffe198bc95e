// SPDX-License-Identifier: EUPL-1.2

/// The layers of an ``OverlapJoin``, and the search for candidates in parcels of which each can be done anywhere.
///
/// The areas of the first layer are taken along a Hilbert curve, so that a parcel looks at one region.
final class OverlapWork: Sendable {
    /// The positions of two areas with boxes that meet.
    typealias Candidate = (first: UInt32, second: UInt32)

    /// The first layer.
    let first: [MultiPolygon]
    /// The second layer.
    let second: [MultiPolygon]
    /// Whether both layers are the same one, of which each pair is sought once.
    let isWithin: Bool
    /// Whether the caller knows that all areas are valid.
    let assumingValid: Bool
    /// Parts of the order along the curve.
    let parcels: [Range<Int>]
    private let boxes: [BoundingBox?]
    private let index: PackedIndex
    private let order: [UInt32]

    init(_ first: [MultiPolygon], _ second: [MultiPolygon], isWithin: Bool, assumingValid: Bool) {
        self.first = first
        self.second = second
        self.isWithin = isWithin
        self.assumingValid = assumingValid
        boxes = first.map(\.boundingBox)
        index = PackedIndex(isWithin ? boxes : second.map(\.boundingBox))
        order = HilbertOrder.positions(of: boxes)
        parcels = Parcels.ranges(weights: repeatElement(1, count: first.count), limit: 1_024)
    }

    /// The pairs with boxes that meet, for one parcel.
    func candidates(_ parcel: Range<Int>) -> [Candidate] {
        var found: [Candidate] = []
        for place in parcel {
            let position = order[place]
            guard let box = boxes[Int(position)] else { continue }
            index.forEach(intersecting: box) { other in
                if isWithin, other <= Int(position) { return }
                found.append((position, UInt32(truncatingIfNeeded: other)))
            }
        }
        return found
    }
}
