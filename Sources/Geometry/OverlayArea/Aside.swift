// SPDX-License-Identifier: EUPL-1.2

/// Which of two outlines is moved by (ε, ε²), an amount smaller than any number, so that they never just touch.
///
/// No vertex is then on an edge of the other and no edges overlap, while the common area, which changes as smoothly as
/// the outlines do, is still the one sought (Edelsbrunner and Mücke, "Simulation of simplicity", 1990). All edges of
/// one outline move alike, so the answers fit together.
enum Aside {
    /// The outline with the edges.
    case edges
    /// The outline with the point.
    case point

    /// Whether the end of an edge at a height is above a point at another.
    @inline(__always)
    func isAbove(_ end: Double, _ point: Double) -> Bool {
        self == .edges ? end >= point : end > point
    }

    /// 1 when the point is left of the edge and −1 when right; never 0 for an edge of some length.
    @inline(__always)
    func side(of point: SIMD2<Double>, _ from: SIMD2<Double>, _ to: SIMD2<Double>) -> Int {
        side(Orientation.sign(from, to, point), from, to)
    }

    /// The same from what is known without moving.
    @inline(__always)
    func side(_ sign: Int, _ from: SIMD2<Double>, _ to: SIMD2<Double>) -> Int {
        if sign != 0 { return sign }
        // The move of the point relative to the edge, (ε, ε²) or its opposite, in a cross product with the edge.
        let left = from.y != to.y ? from.y > to.y : to.x > from.x
        return left == (self == .point) ? 1 : -1
    }
}
