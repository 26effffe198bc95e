// SPDX-License-Identifier: EUPL-1.2

/// How rings meet themselves and each other, from all places where their edges do.
struct RingRelations {
    /// Two rings, the one with the lower number first.
    struct Pair: Hashable, Comparable {
        let first: Int
        let second: Int
        init(_ one: Int, _ other: Int) {
            (first, second) = (min(one, other), max(one, other))
        }
        static func < (left: Pair, right: Pair) -> Bool { (left.first, left.second) < (right.first, right.second) }
    }

    /// A place on a ring.
    struct Place {
        let ring: Int
        let vertex: Int
        let point: Point
    }

    /// All in which two rings meet, other than in points where they only touch.
    struct Contact {
        /// How often they cross.
        var crossings = 0
        /// The first place where they do.
        var crossing: Place?
        /// How many metres they run along each other.
        var sharedLength = 0.0
        /// Where that starts.
        var sharedLine: Place?
        /// Whether the inside of both is somewhere on the same side of the shared line.
        var isOnSameSide = false
    }

    private(set) var contacts: [Pair: Contact] = [:]
    private(set) var selfCrossings: [Place] = []
    private(set) var selfTouches: [Place] = []
    private(set) var selfOverlaps: [(place: Place, length: Double)] = []
    private let rings: BorderRings
    /// For each ring whether the inside of its polygon is to its left.
    private let isInsideLeft: [Bool]
    private var lastOverlapVertex = 0

    init(_ rings: BorderRings) {
        self.rings = rings
        isInsideLeft = rings.members.map { $0.ring.isCounterClockwise == $0.isShell }
    }

    mutating func add(_ meetings: BorderMeetings, _ nodes: [BorderNode], _ spikes: Spikes) {
        for crossing in meetings.crossings { addCrossing(crossing.edges, crossing.place) }
        for overlap in meetings.overlaps where !spikes.holds(overlap.edges) { add(overlap) }
        for node in nodes { add(node) }
    }

    /// Whether two rings cross or run along each other, so that neither is simply inside or outside.
    func meet(_ one: Int, _ other: Int) -> Bool { contacts[Pair(one, other)] != nil }

    private mutating func addCrossing(_ edges: (Int, Int), _ point: Point) {
        let (one, other) = (rings.edges[edges.0], rings.edges[edges.1])
        let later = one.ring >= other.ring ? one : other
        let place = Place(ring: later.ring, vertex: later.vertex, point: point)
        guard one.ring != other.ring else {
            selfCrossings.append(Place(ring: one.ring, vertex: min(one.vertex, other.vertex), point: point))
            return
        }
        contacts[Pair(one.ring, other.ring), default: Contact()].add(crossing: place)
    }

    private mutating func add(_ overlap: BorderMeetings.Overlap) {
        let (one, other) = (rings.edges[overlap.edges.0], rings.edges[overlap.edges.1])
        let length = overlap.from.distance(to: overlap.to)
        guard one.ring != other.ring else {
            addSelfOverlap(one.ring, min(one.vertex, other.vertex), overlap.from, length)
            return
        }
        let later = one.ring > other.ring ? one : other
        let isSameWay = ((one.a.x, one.a.y) < (one.b.x, one.b.y)) == ((other.a.x, other.a.y) < (other.b.x, other.b.y))
        let isSameSide = (isInsideLeft[one.ring] == isInsideLeft[other.ring]) == isSameWay
        contacts[Pair(one.ring, other.ring), default: Contact()].add(
            line: Place(ring: later.ring, vertex: later.vertex, point: overlap.from), length, isSameSide)
    }

    /// Edges of a ring that follow each other along the same stretch make one defect.
    private mutating func addSelfOverlap(_ ring: Int, _ vertex: Int, _ point: Point, _ length: Double) {
        if let last = selfOverlaps.last, last.place.ring == ring, (0...1).contains(vertex - lastOverlapVertex) {
            selfOverlaps[selfOverlaps.count - 1].length += length
        } else {
            selfOverlaps.append((Place(ring: ring, vertex: vertex, point: point), length))
        }
        lastOverlapVertex = vertex
    }

    private mutating func add(_ node: BorderNode) {
        var crossed: Set<Int> = []
        for (one, other) in node.crossings {
            addCrossing((node.passes[one].edge, node.passes[other].edge), node.place)
            crossed.formUnion([one, other])
        }
        var seen: Set<Int> = []
        var told: Set<Int> = []
        for (number, pass) in node.passes.enumerated() where !crossed.contains(number) {
            let edge = rings.edges[pass.edge]
            guard !seen.insert(edge.ring).inserted, told.insert(edge.ring).inserted else { continue }
            selfTouches.append(Place(ring: edge.ring, vertex: edge.vertex, point: node.place))
        }
    }
}

extension RingRelations.Contact {
    fileprivate mutating func add(crossing place: RingRelations.Place) {
        crossings += 1
        if crossing.map({ place.vertex < $0.vertex }) ?? true { crossing = place }
    }

    fileprivate mutating func add(line place: RingRelations.Place, _ length: Double, _ isSameSide: Bool) {
        sharedLength += length
        if sharedLine == nil { sharedLine = place }
        isOnSameSide = isOnSameSide || isSameSide
    }
}
