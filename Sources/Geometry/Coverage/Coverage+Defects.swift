// SPDX-License-Identifier: EUPL-1.2

extension Coverage {
    /// Where areas overlap, leave gaps, or meet without sharing vertices; empty for a coverage.
    ///
    /// Of gaps two kinds are found: ground that areas enclose, and strips between two areas that are open at an end, at
    /// least four times as long as the width asked for, and along which the two do not meet; the narrow end of an
    /// estuary, where two shores do meet, is no gap. An enclosed gap is given exactly, an open one up to its rounded
    /// mouth.
    /// - Parameters:
    ///   - areas: Valid areas.
    ///   - gapWidth: Gaps narrower than this number of metres are told, 0 for none.
    ///   - negligibleArea: Overlaps and gaps of this many m² or less are not told: crossing points are rounded to
    ///     doubles, and neighbours that touch may seem to share what is left.
    /// - Returns: The overlaps, then the borders, then the gaps, each in the order of the areas.
    /// - Throws: ``GeometryError`` `notValid` for an area that is not valid, `invalidParameter` or `operationFailed`.
    /// - Complexity: O(n log n + k) over the vertices and the pairs of edges with meeting boxes.
    public static func defects(
        of areas: [MultiPolygon], gapWidth: Double = 0, negligibleArea: Double = 1e-6
    ) throws(GeometryError) -> [CoverageDefect] {
        guard gapWidth.isFinite, gapWidth >= 0 else {
            throw GeometryError(.invalidParameter, "a gap width of \(gapWidth) m cannot be used")
        }
        let overlaps = try overlaps(areas, negligibleArea)
        let borders = unmatchedBorders(areas)
        return try overlaps + borders + CoverageGaps(areas, width: gapWidth).defects(largerThan: negligibleArea)
    }

    private static func overlaps(
        _ areas: [MultiPolygon], _ negligibleArea: Double
    ) throws(GeometryError) -> [CoverageDefect] {
        do throws(OverlapFailure) {
            let pairs = try OverlapJoin.pairs(within: areas).filter { $0.area > negligibleArea }
            return try pairs.map { pair throws(OverlapFailure) in
                do throws(GeometryError) {
                    let common = try areas[pair.first].intersection(with: areas[pair.second]).surface
                    return CoverageDefect(
                        kind: .overlap, areas: [pair.first, pair.second], shape: .multiPolygon(common),
                        area: pair.area, location: try common.pointOnSurface())
                } catch {
                    throw OverlapFailure(first: pair.first, second: pair.second, underlying: error)
                }
            }
        } catch {
            throw error.underlying
        }
    }

    /// For each pair of areas the vertices of one within an edge of the other.
    private static func unmatchedBorders(_ areas: [MultiPolygon]) -> [CoverageDefect] {
        let owners = areas.enumerated().flatMap { position, area in area.polygons.map { _ in position } }
        let rings = BorderRings(areas.flatMap(\.polygons), keepingDuplicates: true)
        let index = PackedIndex(rings.edges.map(\.box))
        var places: [[Int]: Set<Point>] = [:]
        for (number, edge) in rings.edges.enumerated() {
            let owner = owners[rings.members[edge.ring].polygon]
            index.forEach(intersecting: BoundingBox(minX: edge.a.x, minY: edge.a.y, maxX: edge.a.x, maxY: edge.a.y)) {
                let other = rings.edges[$0]
                let otherOwner = owners[rings.members[other.ring].polygon]
                guard $0 != number, otherOwner != owner, other.holds(edge.a) else { return }
                places[[min(owner, otherOwner), max(owner, otherOwner)], default: []].insert(edge.a)
            }
        }
        return places.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, points in
            let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
            return CoverageDefect(
                kind: .unmatchedBorder, areas: pair, shape: .multiPoint(sorted), area: 0, location: sorted.first)
        }
    }
}

extension BorderEdge {
    /// Whether a point of its box lies on the edge and is not one of its ends.
    fileprivate func holds(_ point: Point) -> Bool {
        point != a && point != b && Orientation.sign(a, b, point) == 0
    }
}
