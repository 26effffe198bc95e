// SPDX-License-Identifier: EUPL-1.2

/// The search for every defect of the polygons of one area.
struct DefectSearch {
    /// Pairs of edges with meeting boxes that are looked at before the search gives up: a second of work or two, and
    /// a hundred times what the borders of the country need.
    private static let budget = 50_000_000

    let rings: BorderRings
    let firstNumber: Int
    private let limit: Int
    private var budget = Self.budget
    var found: [ValidityDefect] = []
    /// Whether there may be more than was found.
    private(set) var isCutShort = false

    /// - Parameters:
    ///   - firstNumber: The number of the first polygon among all of the geometry.
    ///   - limit: How many defects are of interest.
    init(_ polygons: [Polygon], firstNumber: Int, limit: Int) {
        rings = BorderRings(polygons)
        self.firstNumber = firstNumber
        self.limit = limit
    }

    mutating func run() -> [ValidityDefect] {
        tellCollapsedRings()
        // Many meetings make one defect, as where two parts share a long border.
        let meetings = BorderMeetings(rings, limit: max(10_000, 10 * limit), budget: &budget)
        let nodes = meetings.nodes.map { BorderNode($0.key, $0.value, limit: limit) }
            .sorted { ($0.place.x, $0.place.y) < ($1.place.x, $1.place.y) }
        let spikes = Spikes(rings)
        for tip in spikes.tips { tell(spike: tip) }
        var relations = RingRelations(rings)
        relations.add(meetings, nodes, spikes)
        tell(relations)
        tellNesting(RingNesting(rings, meetings, budget: &budget), relations)
        tellDisconnectedInteriors(nodes, relations)
        isCutShort = meetings.isCutShort || budget <= 0
        return found
    }

    /// Adds a defect of a ring, with a second ring where it is a matter of two.
    mutating func tell(
        _ kind: ValidityDefect.Kind, _ ring: Int, vertex: Int? = nil, other: Int? = nil, _ reason: String,
        at location: Point?
    ) {
        let (own, second) = (number(ring), other.map(number))
        let with = second.map { $0.polygon == own.polygon ? " ring \($0.ring)" : " \($0)" } ?? ""
        found.append(
            ValidityDefect(
                kind, polygon: own.polygon, ring: own.ring, vertex: vertex.map { $0 + 1 }, other: second,
                reason: reason + with, location: location))
    }

    private func number(_ ring: Int) -> ValidityDefect.RingNumber {
        let member = rings.members[ring]
        return ValidityDefect.RingNumber(polygon: firstNumber + member.polygon, ring: member.position + 1)
    }

    private mutating func tellCollapsedRings() {
        for ring in rings.tooFewPoints {
            tell(
                .tooFewPoints, ring, "the ring has fewer than three different points",
                at: rings.members[ring].ring.points.first)
        }
        for ring in rings.flat {
            tell(
                .zeroArea, ring, "all points of the ring are on one line: it has no area",
                at: rings.members[ring].ring.points.first)
        }
        for (ring, original) in rings.duplicates {
            let (own, other) = (rings.members[ring], rings.members[original])
            let isNeighbour = own.polygon != other.polygon && own.isShell != other.isShell
            tell(
                isNeighbour ? .ringsTouchInALine : .duplicateRing, ring, other: original,
                isNeighbour ? "the ring runs all along" : "the ring has the same points as",
                at: own.ring.points.first)
        }
    }

    private mutating func tell(spike tip: Int) {
        let edge = rings.edges[tip]
        tell(
            .spike, edge.ring, vertex: edge.vertex, "the ring goes to this point and back the same way: a spike",
            at: edge.a)
    }
}
