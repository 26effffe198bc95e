// SPDX-License-Identifier: EUPL-1.2

/// The candidates of an ``OverlapJoin`` and the areas that they name, each of which is made ready once, in parcels.
final class OverlapOperands: Sendable {
    /// A pair of candidates by the places of their areas among the operands.
    struct Pair: Sendable {
        var first: Int32
        var second: Int32
    }

    /// The candidates.
    let candidates: [OverlapWork.Candidate]
    /// The same as operands.
    let pairs: [Pair]
    /// Parts of the list of operands, of about the same number of vertices.
    let parcels: [Range<Int>]
    private let work: OverlapWork
    /// For each operand its position in the first layer, or behind those of the first in the second.
    private let positions: [Int]

    init(_ work: OverlapWork, _ candidates: [[OverlapWork.Candidate]]) {
        self.work = work
        self.candidates = candidates.flatMap { $0 }
        let offset = work.isWithin ? 0 : work.first.count
        var places = [Int32](repeating: -1, count: offset + work.second.count)
        var positions: [Int] = []
        func place(_ position: Int) -> Int32 {
            if places[position] < 0 {
                places[position] = Int32(truncatingIfNeeded: positions.count)
                positions.append(position)
            }
            return places[position]
        }
        pairs = self.candidates.map { Pair(first: place(Int($0.first)), second: place(offset + Int($0.second))) }
        self.positions = positions
        parcels = Parcels.ranges(weights: positions.lazy.map { 8 + Self.area($0, work).vertexCount }, limit: 8_192)
    }

    /// The areas of one parcel, ready.
    func operands(_ parcel: Range<Int>) -> [JoinOperand] {
        parcel.map { JoinOperand(Self.area(positions[$0], work), assumingValid: work.assumingValid) }
    }

    private static func area(_ position: Int, _ work: OverlapWork) -> MultiPolygon {
        position < work.first.count ? work.first[position] : work.second[position - work.first.count]
    }
}
