// SPDX-License-Identifier: EUPL-1.2

/// The coordinates of a geometry as flat numbers, whatever its type: in GeoJSON the type may come after them.
///
/// One buffer serves all geometries of a file, so that no memory is taken per coordinate.
struct CoordinateBuffer {
    /// The first two numbers of every position.
    var numbers: [Double] = []
    /// For every line or ring the number of positions up to its end.
    var lineEnds: [Int] = []
    /// For every polygon the number of rings up to its end.
    var polygonEnds: [Int] = []
    /// How deep positions lie: 0 for one position, 3 for polygons; nil when there is none.
    var height: Int?
    /// The first thing found wrong.
    var defect: GeometryDefect?
    /// How many positions had more than two numbers.
    var droppedHeights = 0

    /// Forgets the last geometry; what was counted stays.
    mutating func clear() {
        numbers.removeAll(keepingCapacity: true)
        lineEnds.removeAll(keepingCapacity: true)
        polygonEnds.removeAll(keepingCapacity: true)
        defect = nil
        height = nil
    }
}
