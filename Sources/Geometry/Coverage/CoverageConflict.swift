// SPDX-License-Identifier: EUPL-1.2

/// Areas that simplification made invalid, or that overlap since.
struct CoverageConflict {
    /// The positions of the areas: one that is invalid, or two that overlap.
    let areas: [Int]
    /// Where it is, when that is known.
    let box: BoundingBox?

    /// Common area that two neighbours may have by the rounding of crossing points, in m².
    private static let negligibleArea = 0.001
    /// Areas that have more in common than slivers, in m², share no border but come from different sources.
    private static let sliverArea = 1.0

    /// - Parameter known: The common area in m² of pairs of originals, filled as it is needed.
    static func all(
        in areas: [MultiPolygon], madeFrom originals: [MultiPolygon], known: inout [[Int]: Double]
    ) throws(GeometryError) -> [CoverageConflict] {
        var conflicts: [CoverageConflict] = []
        var valid = areas
        for (index, area) in areas.enumerated() {
            if case .invalid(_, let location) = try area.validity() {
                conflicts.append(CoverageConflict(areas: [index], box: location?.boundingBox))
                valid[index] = MultiPolygon([])
            }
        }
        do throws(OverlapFailure) {
            for pair in try OverlapJoin.pairs(within: valid, assumingValid: true) where pair.area > negligibleArea {
                if let conflict = overlap(pair, areas, originals, &known) { conflicts.append(conflict) }
            }
        } catch {
            throw error.underlying
        }
        return conflicts
    }

    /// Nil where the areas given overlap as much already, or by more than slivers, so that each is simplified for itself.
    private static func overlap(
        _ pair: OverlapPair, _ areas: [MultiPolygon], _ originals: [MultiPolygon], _ known: inout [[Int]: Double]
    ) -> CoverageConflict? {
        let numbers = [pair.first, pair.second]
        let before = known[numbers] ?? commonArea(originals[pair.first], originals[pair.second])
        known[numbers] = before
        guard pair.area > before + negligibleArea, before <= sliverArea else { return nil }
        let common = try? areas[pair.first].intersection(with: areas[pair.second])
        return CoverageConflict(areas: numbers, box: common?.surface.boundingBox)
    }

    /// In m², 0 where one of the areas is not valid.
    private static func commonArea(_ first: MultiPolygon, _ second: MultiPolygon) -> Double {
        (try? OverlapJoin.pairs([first], [second]).first?.area) ?? 0
    }
}

extension CoverageTopology {
    /// The arcs that may have caused a conflict and are simplified at all: those near it, or else all of the areas.
    func arcs(of conflict: CoverageConflict, tolerances: [Double]) -> [Int] {
        let all = conflict.areas.flatMap(arcs(of:)).filter { tolerances[$0] > 0 }
        guard let box = conflict.box else { return all }
        let near = all.filter { arcs[$0].box?.intersects(box) == true }
        return near.isEmpty ? all : near
    }
}
