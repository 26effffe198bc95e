// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Cuts rings to a rectangle by the method of Sutherland and Hodgman, side after side.
///
/// What is left of a ring may run along the sides of the rectangle; filled, that shows nothing.
struct Knipper {
    let rechthoek: BoundingBox

    /// The ring inside the rectangle as coordinates without a closing point, empty when nothing is left.
    func geknipt(_ ring: Ring) -> [Point] {
        var punten = Array(ring.points.dropLast())
        guard rechthoek.intersects(ring.boundingBox) else { return [] }
        if rechthoek.contains(ring.boundingBox) { return punten }
        punten = geknipt(punten, binnen: { $0.x >= rechthoek.minX }, snijpunt: { opX(rechthoek.minX, $0, $1) })
        punten = geknipt(punten, binnen: { $0.x <= rechthoek.maxX }, snijpunt: { opX(rechthoek.maxX, $0, $1) })
        punten = geknipt(punten, binnen: { $0.y >= rechthoek.minY }, snijpunt: { opY(rechthoek.minY, $0, $1) })
        return geknipt(punten, binnen: { $0.y <= rechthoek.maxY }, snijpunt: { opY(rechthoek.maxY, $0, $1) })
    }

    private func geknipt(
        _ punten: [Point], binnen: (Point) -> Bool, snijpunt: (Point, Point) -> Point
    ) -> [Point] {
        guard var vorige = punten.last else { return [] }
        var resultaat: [Point] = []
        for punt in punten {
            if binnen(punt) != binnen(vorige) { resultaat.append(snijpunt(vorige, punt)) }
            if binnen(punt) { resultaat.append(punt) }
            vorige = punt
        }
        return resultaat
    }

    private func opX(_ x: Double, _ van: Point, _ naar: Point) -> Point {
        Point(finiteX: x, y: van.y + (naar.y - van.y) * ((x - van.x) / (naar.x - van.x)))
    }

    private func opY(_ y: Double, _ van: Point, _ naar: Point) -> Point {
        Point(finiteX: van.x + (naar.x - van.x) * ((y - van.y) / (naar.y - van.y)), y: y)
    }
}
