// SPDX-License-Identifier: EUPL-1.2

/// Areas taken apart into arcs between the points where borders meet.
struct CoverageTopology {
    /// One border between two meeting points, or a closed one that meets no other.
    struct Arc {
        let points: [Point]
        let box: BoundingBox?
        var isClosed: Bool { points.first == points.last }
    }

    /// An arc as a ring runs along it.
    struct Use {
        let arc: Int
        let isReversed: Bool
    }

    private(set) var arcs: [Arc] = []
    /// For each area, polygon and ring the arcs around it.
    private var rings: [[[[Use]]]] = []
    private var arcByFirstEdge: [Edge: Int] = [:]
    private var simplifiedArcs: [Int: (tolerance: Double, points: [Point])] = [:]

    private struct Edge: Hashable {
        let from: Point
        let to: Point
    }

    init(_ areas: [MultiPolygon]) {
        let nodes = Self.meetingPoints(areas)
        rings = areas.map { area in
            area.polygons.map { polygon in polygon.rings.map { uses(of: $0, nodes: nodes) } }
        }
    }

    /// The arcs that an area has.
    func arcs(of area: Int) -> [Int] {
        rings[area].flatMap { polygon in polygon.flatMap { ring in ring.map(\.arc) } }
    }

    /// The areas put together again from simplified arcs.
    mutating func areas(tolerances: [Double], maximumDistance: Double) -> [MultiPolygon] {
        for index in arcs.indices where simplifiedArcs[index]?.tolerance != tolerances[index] {
            let points = Visvalingam.simplified(
                arcs[index].points, areaTolerance: tolerances[index] * tolerances[index],
                maximumDistance: maximumDistance, minimum: arcs[index].isClosed ? 4 : 2)
            simplifiedArcs[index] = (tolerances[index], points)
        }
        return rings.map { area in MultiPolygon(area.compactMap(polygon)) }
    }

    private func polygon(_ rings: [[Use]]) -> Polygon? {
        let parts = rings.map(ring)
        guard case .some(.some(let shell)) = parts.first else { return nil }
        return Polygon(shell: shell, holes: parts.dropFirst().compactMap { $0 })
    }

    /// The ring along the arcs, nil when simplification has left nothing of it.
    private func ring(_ uses: [Use]) -> Ring? {
        var coordinates: [Double] = []
        var isWhole = true
        for use in uses {
            let points = simplifiedArcs[use.arc]?.points ?? arcs[use.arc].points
            isWhole = isWhole && points.count == arcs[use.arc].points.count
            for point in (use.isReversed ? points.reversed() : points).dropFirst(coordinates.isEmpty ? 0 : 1) {
                coordinates.append(point.x)
                coordinates.append(point.y)
            }
        }
        guard let ring = try? Ring(coordinates: coordinates), isWhole || ring.signedArea != 0 else { return nil }
        return ring
    }

    /// The points where borders part: those with other than two neighbours over all rings.
    private static func meetingPoints(_ areas: [MultiPolygon]) -> Set<Point> {
        var neighbours: [Point: (Point, Point)] = [:]
        neighbours.reserveCapacity(areas.reduce(0) { $0 + $1.vertexCount })
        var nodes: Set<Point> = []
        for ring in areas.lazy.flatMap(\.polygons).flatMap(\.rings) {
            let points = ring.points
            let last = points.count - 1
            for index in 0..<last {
                let previous = points[index == 0 ? last - 1 : index - 1]
                let next = points[index + 1]
                guard let known = neighbours[points[index]] else {
                    neighbours[points[index]] = (previous, next)
                    continue
                }
                if known != (previous, next), known != (next, previous) { nodes.insert(points[index]) }
            }
        }
        return nodes
    }

    /// Cuts a ring at the meeting points and finds or adds the arcs.
    private mutating func uses(of ring: Ring, nodes: Set<Point>) -> [Use] {
        let open = Array(ring.points.dropLast())
        // A ring that meets no other starts at its lowest point, so that both its sides name the same arc.
        let start = open.firstIndex(where: nodes.contains) ?? lowest(open)
        let points = Array(open[start...] + open[..<start]) + [open[start]]
        var result: [Use] = []
        var first = 0
        for index in 1..<points.count where index == points.count - 1 || nodes.contains(points[index]) {
            result += Self.pieces(points[first...index]).map { use(Array($0)) }
            first = index
        }
        return result
    }

    /// A long border in pieces, so that a conflict somewhere along it does not keep all of it from being simplified.
    ///
    /// Where it is cut follows from the points alone, and so is the same for both neighbours, whichever way they go.
    private static func pieces(_ points: ArraySlice<Point>) -> [ArraySlice<Point>] {
        guard points.count > longest else { return [points] }
        var pieces: [ArraySlice<Point>] = []
        var first = points.startIndex
        for index in points.indices.dropFirst().dropLast() where isCut(points[index]) {
            pieces.append(points[first...index])
            first = index
        }
        return pieces + [points[first...]]
    }

    private static let longest = 256

    /// True for one point in 128, by a mix of the digits of its coordinates: each stays, so that there should be few.
    private static func isCut(_ point: Point) -> Bool {
        let mixed = (point.x.bitPattern ^ (point.y.bitPattern &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        return mixed >> 57 == 0
    }

    private func lowest(_ points: [Point]) -> Int {
        points.indices.min { Self.isLower(points[$0], points[$1]) } ?? 0
    }

    /// An arc is known by its first edge, seen from either end.
    private mutating func use(_ points: [Point]) -> Use {
        let forward = Edge(from: points[0], to: points[1])
        let arc = arcByFirstEdge[forward] ?? add(points)
        return Use(arc: arc, isReversed: Edge(from: arcs[arc].points[0], to: arcs[arc].points[1]) != forward)
    }

    /// Adds an arc in the direction from its lower end, so that simplifying it does not depend on the area that has it
    /// first; a closed one starts towards the lower of its neighbours.
    private mutating func add(_ points: [Point]) -> Int {
        let last = points.count - 1
        let forward = Edge(from: points[0], to: points[1])
        let backward = Edge(from: points[last], to: points[last - 1])
        let isUpward =
            points[0] == points[last]
            ? Self.isLower(forward.to, backward.to) : Self.isLower(forward.from, backward.from)
        arcByFirstEdge[forward] = arcs.count
        arcByFirstEdge[backward] = arcs.count
        arcs.append(
            Arc(points: isUpward ? points : points.reversed(), box: BoundingBox(around: points.map(\.boundingBox))))
        return arcs.count - 1
    }

    private static func isLower(_ point: Point, _ other: Point) -> Bool { (point.x, point.y) < (other.x, other.y) }
}
