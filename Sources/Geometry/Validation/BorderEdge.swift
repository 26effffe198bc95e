// SPDX-License-Identifier: EUPL-1.2

/// One edge of a ring that has a length.
struct BorderEdge {
    let a: Point
    let b: Point
    /// The position of the ring in the list of all rings searched.
    let ring: Int
    /// The position in the ring of the vertex where the edge starts, from 0.
    let vertex: Int

    var box: BoundingBox {
        BoundingBox(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
    }

    /// How two edges meet elsewhere than in a common end point.
    enum Meeting {
        /// They cross, each in its interior.
        case crossing
        /// They lie on one line and have this part of it in common.
        case overlap(from: Point, to: Point)
        /// A vertex of the other lies in the interior of this edge.
        case holdsVertex(Point)
        /// A vertex of this edge lies in the interior of the other.
        case vertexWithin(Point)
    }

    /// How this edge meets another, decided exactly; nil when they are apart or only share an end.
    func meeting(with other: BorderEdge) -> Meeting? {
        let otherA = Orientation.sign(a, b, other.a)
        let otherB = Orientation.sign(a, b, other.b)
        guard otherA * otherB <= 0 else { return nil }
        let ownA = Orientation.sign(other.a, other.b, a)
        let ownB = Orientation.sign(other.a, other.b, b)
        guard ownA * ownB <= 0 else { return nil }
        if otherA == 0, otherB == 0 { return collinearMeeting(with: other) }
        if ownA * ownB < 0 {
            if otherA == 0 { return .holdsVertex(other.a) }
            if otherB == 0 { return .holdsVertex(other.b) }
            return .crossing
        }
        guard otherA * otherB < 0 else { return nil }
        return .vertexWithin(ownA == 0 ? a : b)
    }

    private func collinearMeeting(with other: BorderEdge) -> Meeting? {
        let from = max(min(Along(a), Along(b)), min(Along(other.a), Along(other.b)))
        let to = min(max(Along(a), Along(b)), max(Along(other.a), Along(other.b)))
        return from < to ? .overlap(from: from.point, to: to.point) : nil
    }

    /// Where two crossing edges meet, to the precision of Double.
    func crossingPoint(with other: BorderEdge) -> Point {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let (otherDX, otherDY) = (other.b.x - other.a.x, other.b.y - other.a.y)
        let share = ((other.a.x - a.x) * otherDY - (other.a.y - a.y) * otherDX) / (dx * otherDY - dy * otherDX)
        let (x, y) = (a.x + min(1, max(0, share)) * dx, a.y + min(1, max(0, share)) * dy)
        // Nearly parallel or huge edges: then the end is as good as any place.
        return x.isFinite && y.isFinite ? Point(finiteX: x, y: y) : a
    }

    /// Points of one line in their order along it.
    private struct Along: Comparable {
        let point: Point
        init(_ point: Point) { self.point = point }
        static func < (left: Along, right: Along) -> Bool {
            (left.point.x, left.point.y) < (right.point.x, right.point.y)
        }
    }
}
