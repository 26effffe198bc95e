// SPDX-License-Identifier: EUPL-1.2

/// Areas that simplification made invalid, or that overlap since.
struct CoverageConflict {
    /// The positions of the areas: one that is invalid, or two that overlap.
    let areas: [Int]
    /// Where it is, when that is known.
    let box: BoundingBox?
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
