// SPDX-License-Identifier: EUPL-1.2

/// Finds what simplification made wrong, and remembers what need not be looked at again.
struct CoverageJudge {
    private let originals: [MultiPolygon]
    /// Which areas were valid when they last changed.
    private var isValid: [Bool]
    /// The common area in m² of pairs of originals, filled as it is needed.
    private var known: [[Int]: Double] = [:]

    /// Common area that two neighbours may have by the rounding of crossing points, in m².
    private static let negligibleArea = 0.001
    /// Areas that have more in common than slivers, in m², share no border but come from different sources.
    private static let sliverArea = 1.0

    /// How many faults of one area are told at once.
    private static let most = 1_000

    init(originals: [MultiPolygon]) {
        self.originals = originals
        isValid = originals.map { _ in true }
    }

    /// The conflicts in which an area takes part that changed; those between others were found before.
    /// - Parameter changed: The positions of the areas that changed since the last time, in their order.
    mutating func conflicts(
        in areas: [MultiPolygon], changed: [Int]
    ) throws(GeometryError) -> [CoverageConflict] {
        var conflicts: [CoverageConflict] = []
        for index in changed where !areas[index].polygons.isEmpty {
            let validity = try areas[index].validity()
            isValid[index] = validity.isValid
            guard case .invalid(_, let location) = validity else { continue }
            // All places at once: GEOS tells one of them, and then each costs a round.
            let faults = areas[index].borderFaults(limit: Self.most)
            let boxes: [BoundingBox?] = faults.isEmpty ? [location?.boundingBox] : faults
            conflicts += boxes.map { CoverageConflict(areas: [index], box: $0) }
        }
        for pair in try pairs(areas, changed) {
            if let conflict = overlap(pair, areas) { conflicts.append(conflict) }
        }
        return conflicts
    }

    /// The pairs that share more than can be neglected, by their positions among all areas.
    private func pairs(_ areas: [MultiPolygon], _ changed: [Int]) throws(GeometryError) -> [OverlapPair] {
        let changing = Set(changed)
        let new = changed.filter { isValid[$0] }
        let old = areas.indices.filter { isValid[$0] && !changing.contains($0) }
        let (newAreas, oldAreas) = (new.map { areas[$0] }, old.map { areas[$0] })
        do throws(OverlapFailure) {
            let among = try OverlapJoin.pairs(within: newAreas, assumingValid: true).map {
                OverlapPair(first: new[$0.first], second: new[$0.second], area: $0.area)
            }
            let between = try OverlapJoin.pairs(newAreas, oldAreas, assumingValid: true).map {
                OverlapPair(
                    first: min(new[$0.first], old[$0.second]), second: max(new[$0.first], old[$0.second]), area: $0.area
                )
            }
            return (among + between).filter { $0.area > Self.negligibleArea }
        } catch {
            throw error.underlying
        }
    }

    /// Nil where the areas given overlap as much already, or by more than slivers, so that each is simplified for itself.
    private mutating func overlap(_ pair: OverlapPair, _ areas: [MultiPolygon]) -> CoverageConflict? {
        let numbers = [pair.first, pair.second]
        let before = known[numbers] ?? commonArea(originals[pair.first], originals[pair.second])
        known[numbers] = before
        guard pair.area > before + Self.negligibleArea, before <= Self.sliverArea else { return nil }
        let common = try? areas[pair.first].intersection(with: areas[pair.second])
        return CoverageConflict(areas: numbers, box: common?.surface.boundingBox)
    }

    /// In m², 0 where one of the areas is not valid.
    private func commonArea(_ first: MultiPolygon, _ second: MultiPolygon) -> Double {
        (try? OverlapJoin.pairs([first], [second]).first?.area) ?? 0
    }
}
