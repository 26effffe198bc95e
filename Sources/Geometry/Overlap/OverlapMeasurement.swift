// SPDX-License-Identifier: EUPL-1.2

/// The last step of an ``OverlapJoin``: the common areas of the candidates, in parcels, and all pairs in order.
final class OverlapMeasurement: Sendable {
    /// What a parcel gives.
    typealias Outcome = Result<[OverlapPair], OverlapFailure>

    /// Parts of the list of candidates, of about the same work.
    let parcels: [Range<Int>]
    private let prepared: OverlapOperands
    private let operands: [JoinOperand]

    /// - Throws: ``OverlapFailure`` for the first pair of which an area cannot take part.
    init(_ prepared: OverlapOperands, _ operands: [[JoinOperand]]) throws(OverlapFailure) {
        self.prepared = prepared
        let operands = operands.flatMap { $0 }
        self.operands = operands
        parcels = Parcels.ranges(
            weights: prepared.pairs.lazy.map {
                64 + operands[Int($0.first)].vertexCount + operands[Int($0.second)].vertexCount
            }, limit: 65_536)
        guard operands.contains(where: { $0.fault != nil }) else { return }
        let failures = zip(prepared.candidates, prepared.pairs).compactMap { candidate, pair in
            (operands[Int(pair.first)].fault ?? operands[Int(pair.second)].fault).map {
                OverlapFailure(first: Int(candidate.first), second: Int(candidate.second), underlying: $0)
            }
        }
        if let failure = Self.first(of: failures) { throw failure }
    }

    /// The pairs of one parcel that share a point, or the first of them that fails.
    func pairs(_ parcel: Range<Int>) -> Outcome {
        var found: [OverlapPair] = []
        var failures: [OverlapFailure] = []
        for place in parcel {
            let (first, second) = (Int(prepared.candidates[place].first), Int(prepared.candidates[place].second))
            let pair = prepared.pairs[place]
            do throws(GeometryError) {
                guard let area = try operands[Int(pair.first)].commonArea(with: operands[Int(pair.second)]) else {
                    continue
                }
                found.append(OverlapPair(first: first, second: second, area: area))
            } catch {
                failures.append(OverlapFailure(first: first, second: second, underlying: error))
            }
        }
        return Self.first(of: failures).map(Outcome.failure) ?? .success(found)
    }

    /// All pairs in the order of the layers, whatever parcels they come from.
    static func ordered(_ outcomes: [Outcome]) throws(OverlapFailure) -> [OverlapPair] {
        var pairs: [OverlapPair] = []
        var failures: [OverlapFailure] = []
        for outcome in outcomes {
            switch outcome {
            case .success(let found): pairs += found
            case .failure(let failure): failures.append(failure)
            }
        }
        if let failure = first(of: failures) { throw failure }
        return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    private static func first(of failures: [OverlapFailure]) -> OverlapFailure? {
        failures.min { ($0.first, $0.second) < ($1.first, $1.second) }
    }
}
