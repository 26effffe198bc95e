// SPDX-License-Identifier: EUPL-1.2

/// Finds all pairs of two layers that share ground, with their common area.
///
/// Boxes from a packed index give the candidates; a prepared predicate rejects those that are apart; where one area
/// covers the other the common area is known without overlay; only outlines that cross are intersected. Overlap is
/// judged by area, never by the predicates `overlaps` and `touches` alone (libgeos #1018).
public enum OverlapJoin {
    /// The pairs that share at least a point, ordered by the first position and then the second.
    /// - Parameters:
    ///   - first: Valid areas in metres RD New.
    ///   - second: Valid areas in metres RD New.
    /// - Throws: ``OverlapFailure`` with `notValid` for an area that is not valid and has a candidate.
    /// - Complexity: O((n + m) log m) for the candidates, and per crossing pair an overlay of both.
    public static func pairs(
        _ first: [MultiPolygon], _ second: [MultiPolygon]
    ) throws(OverlapFailure) -> [OverlapPair] {
        try join(first, second) { _ in 0 }
    }

    /// The pairs within one layer, each once, the first position below the second.
    static func pairs(within areas: [MultiPolygon]) throws(OverlapFailure) -> [OverlapPair] {
        try join(areas, areas) { $0 + 1 }
    }

    /// - Parameter lowest: The lowest position in the second layer that is of interest to one in the first.
    private static func join(
        _ first: [MultiPolygon], _ second: [MultiPolygon], from lowest: (Int) -> Int
    ) throws(OverlapFailure) -> [OverlapPair] {
        let context = GEOSContext()
        let index = PackedIndex(second.map(\.boundingBox))
        var partners = [JoinOperand?](repeating: nil, count: second.count)
        var result: [OverlapPair] = []
        for (position, area) in first.enumerated() {
            guard let box = area.boundingBox else { continue }
            let candidates = index.positions(intersecting: box).drop { $0 < lowest(position) }
            guard let closest = candidates.first else { continue }
            let operand = try operand(area, position, closest, context)
            for candidate in candidates {
                // Built when a first partner asks for it, then kept, prepared, for all others.
                let partner: JoinOperand
                if let known = partners[candidate] {
                    partner = known
                } else {
                    partner = try self.operand(second[candidate], position, candidate, context)
                    partners[candidate] = partner
                }
                do throws(GeometryError) {
                    guard let common = try operand.commonArea(with: partner) else { continue }
                    result.append(OverlapPair(first: position, second: candidate, area: common))
                } catch {
                    throw OverlapFailure(first: position, second: candidate, underlying: error)
                }
            }
        }
        return result
    }

    private static func operand(
        _ area: MultiPolygon, _ first: Int, _ second: Int, _ context: GEOSContext
    ) throws(OverlapFailure) -> JoinOperand {
        do throws(GeometryError) {
            return try JoinOperand(area, context)
        } catch {
            throw OverlapFailure(first: first, second: second, underlying: error)
        }
    }
}
