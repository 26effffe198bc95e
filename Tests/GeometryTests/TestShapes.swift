// SPDX-License-Identifier: EUPL-1.2

@testable import Geometry

extension Point {
    /// A point from coordinates that a test wrote down.
    init(checked x: Double, _ y: Double) { self.init(finiteX: x, y: y) }
}

extension Ring {
    func mapped(_ change: (Point) -> Point) -> Ring {
        Ring(checked: points.map(change).flatMap { [$0.x, $0.y] })
    }
}

extension Polygon {
    func mapped(_ change: (Point) -> Point) -> Polygon {
        Polygon(shell: shell.mapped(change), holes: holes.map { $0.mapped(change) })
    }

    /// The polygon moved towards the centre of its box by a share of the distance.
    func shrunk(by share: Double) -> Shape {
        let box = shell.boundingBox
        let (x, y) = ((box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2)
        return .polygon(mapped { Point(checked: $0.x + (x - $0.x) * share, $0.y + (y - $0.y) * share) })
    }
}

extension MultiPolygon {
    func mapped(_ change: (Point) -> Point) -> MultiPolygon { MultiPolygon(polygons.map { $0.mapped(change) }) }
}

extension Shape {
    /// The polygons of the shape, moved.
    func moved(_ dx: Double, _ dy: Double) -> Shape {
        .multiPolygon(surface.mapped { Point(checked: $0.x + dx, $0.y + dy) })
    }

    /// A square of 100 m at the origin without its north-eastern corner.
    var cutCorner: Shape {
        .polygon(Polygon(shell: Ring(checked: [0, 0, 100, 0, 100, 50, 50, 100, 0, 100, 0, 0])))
    }
}
