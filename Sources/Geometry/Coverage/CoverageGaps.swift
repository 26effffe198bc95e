// SPDX-License-Identifier: EUPL-1.2

/// Ground between areas that none of them has.
struct CoverageGaps {
    private let areas: [MultiPolygon]
    private let width: Double
    private var gaps: [Polygon] = []
    /// How much longer than wide an open gap must be.
    private static let minimumElongation = 4.0
    /// Corners of a gap are computed, so that they may lie this far from the areas around it, in metres.
    private static let reach = 1e-3

    init(_ areas: [MultiPolygon], width: Double) throws(GeometryError) {
        self.areas = areas
        self.width = width
        guard width > 0 else { return }
        let ground = try areas.union()
        let enclosed = try enclosedGaps(in: ground)
        gaps = enclosed
        let filled = try ([ground] + enclosed.map { MultiPolygon([$0]) }).union()
        gaps += try openGaps(in: filled)
    }

    /// Holes of the united areas in which no circle of the width fits.
    private func enclosedGaps(in ground: MultiPolygon) throws(GeometryError) -> [Polygon] {
        var found: [Polygon] = []
        for hole in ground.polygons.flatMap(\.holes) {
            let polygon = Polygon(shell: hole).oriented()
            if try polygon.buffer(metres: -width / 2).isEmpty { found.append(polygon) }
        }
        return found
    }

    /// What closes when the ground is grown by half the width and shrunk again (morphological closing).
    private func openGaps(in ground: MultiPolygon) throws(GeometryError) -> [Polygon] {
        let closed = try ground.buffer(metres: width / 2).buffer(metres: -width / 2)
        let index = PackedIndex(areas.map(\.boundingBox))
        var found: [Polygon] = []
        for piece in try closed.difference(from: ground).polygons {
            let length = piece.length / 2
            // Arcs of the two steps differ by less than the millimetre of the product; that is no ground.
            guard length > Self.minimumElongation * width, piece.area > length * Self.reach else { continue }
            if try isBetweenAreas(piece, index) { found.append(piece) }
        }
        return found
    }

    /// Whether two areas lie along a piece and do not meet at it: where they do, it is the narrow end of an opening.
    private func isBetweenAreas(_ piece: Polygon, _ index: PackedIndex) throws(GeometryError) -> Bool {
        guard let box = piece.boundingBox?.expanded(metres: 2 * width) else { return false }
        let border = LineString(checked: piece.shell.coordinates)
        let frame = Polygon(shell: Ring(box))
        var sides: [MultiPolygon] = []
        for position in try neighbours(of: piece, index) {
            let near = try areas[position].intersection(with: frame).surface
            guard try near.buffer(metres: Self.reach).intersection(with: border).length > width else { continue }
            for side in sides {
                let common = try side.intersection(with: near)
                if common.isEmpty { return true }
                // The tip of a piece is rounded, so that it ends a little before the place where they meet.
                if try common.distance(to: piece) > width { return true }
            }
            sides.append(near)
        }
        return false
    }

    func defects(largerThan negligibleArea: Double) throws(GeometryError) -> [CoverageDefect] {
        let index = PackedIndex(areas.map(\.boundingBox))
        var result: [CoverageDefect] = []
        for gap in gaps where gap.area > negligibleArea {
            let neighbours = try neighbours(of: gap, index)
            result.append(
                CoverageDefect(
                    kind: .gap, areas: neighbours, shape: .polygon(gap), area: gap.area,
                    location: try gap.pointOnSurface()))
        }
        return result.sorted { $0.areas.lexicographicallyPrecedes($1.areas) }
    }

    private func neighbours(of gap: Polygon, _ index: PackedIndex) throws(GeometryError) -> [Int] {
        guard let box = gap.boundingBox else { return [] }
        var found: [Int] = []
        for position in index.positions(intersecting: box.expanded(metres: Self.reach))
        where try areas[position].distance(to: gap) <= Self.reach {
            found.append(position)
        }
        return found
    }
}

extension Ring {
    fileprivate init(_ box: BoundingBox) {
        self.init(checked: [
            box.minX, box.minY, box.maxX, box.minY, box.maxX, box.maxY, box.minX, box.maxY, box.minX, box.minY,
        ])
    }
}
