// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import TestSupport
import Testing

@Suite("Orientation, area, length and box")
struct MeasureTests {
    @Test
    func `orientation is told and set`() {
        let ring = ShapeCatalogue.square(0, 0, 10)
        #expect(ring.isCounterClockwise)
        #expect(ring.signedArea == 100)
        #expect(!ring.reversed().isCounterClockwise)
        #expect(ring.reversed().signedArea == -100)
        #expect(ring.reversed().reversed() == ring)
        #expect(ring.oriented(counterClockwise: true) == ring)
        #expect(ring.oriented(counterClockwise: false) == ring.reversed())
        #expect(ring.reversed().oriented(counterClockwise: true) == ring)
    }

    @Test(arguments: ShapeCatalogue.all)
    func `orienting twice changes nothing and keeps the area`(named: NamedShape) {
        let area = named.shape.surface
        let oriented = area.oriented()
        #expect(oriented.oriented() == oriented)
        #expect(oriented.area == area.area)
        for polygon in oriented.polygons {
            #expect(polygon.shell.signedArea >= 0)
            #expect(polygon.holes.allSatisfy { $0.signedArea <= 0 })
        }
    }

    @Test
    func `a ring without area keeps its direction`() throws {
        let flat = try Ring(coordinates: [0, 0, 10, 0, 20, 0, 0, 0])
        #expect(flat.oriented(counterClockwise: true) == flat)
        #expect(flat.oriented(counterClockwise: false) == flat)
    }

    @Test(arguments: [(0.0, 0.0), (155_000, 463_000), (299_999.123, 628_999.877), (1e9, 1e9)])
    func `no digit of the area is lost far from the origin`(x: Double, y: Double) {
        // The sides are as the rounded corners have them; the product of two differences is then exact to an ulp.
        let ring = ShapeCatalogue.square(x, y, 0.5)
        let box = ring.boundingBox
        #expect(ring.signedArea == box.width * box.height)
    }

    @Test
    func `a square millimetre has an area in RD`() {
        let area = ShapeCatalogue.square(155_000, 463_000, 0.001).signedArea
        #expect(abs(area - 1e-6) < 1e-12)
    }

    @Test
    func `holes are taken off the area and added to the length`() {
        let polygon = Polygon(shell: ShapeCatalogue.square(0, 0, 100), holes: [ShapeCatalogue.square(40, 40, 20)])
        #expect(polygon.area == 9_600)
        #expect(polygon.length == 480)
        #expect(polygon.vertexCount == 10)
        #expect(MultiPolygon([polygon, ShapeCatalogue.cell(200, 0)]).area == 9_700)
        #expect(MultiPolygon([polygon, ShapeCatalogue.cell(200, 0)]).length == 520)
        #expect(MultiPolygon([polygon, ShapeCatalogue.cell(200, 0)]).vertexCount == 15)
    }

    @Test
    func `the direction of a hole does not matter to the area`() {
        let hole = ShapeCatalogue.square(40, 40, 20)
        let shell = ShapeCatalogue.square(0, 0, 100)
        #expect(Polygon(shell: shell, holes: [hole]).area == Polygon(shell: shell, holes: [hole.reversed()]).area)
    }

    @Test
    func `length counts lines and rings, area only polygons`() throws {
        let line = try LineString(coordinates: [0, 0, 3, 4, 3, 10])
        #expect(line.length == 11)
        #expect(Shape.multiLineString([line, line]).length == 22)
        #expect(Shape.point(try Point(x: 1, y: 1)).length == 0)
        let collection = Shape.collection([.lineString(line), .polygon(ShapeCatalogue.cell(0, 0))])
        #expect(collection.length == 51)
        #expect(collection.area == 100)
        #expect(line.area == 0)
        #expect(try Point(x: 0, y: 0).distance(to: Point(x: 3, y: -4)) == 5)
    }

    @Test(arguments: ShapeCatalogue.all)
    func `measures are numbers`(named: NamedShape) {
        #expect(!named.shape.area.isNaN)
        #expect(!named.shape.length.isNaN)
        #expect(named.shape.area >= 0)
        #expect(named.shape.length >= 0)
        #expect((named.shape.boundingBox == nil) == named.shape.isEmpty)
    }

    @Test
    func `huge coordinates are measured as far as numbers reach`() throws {
        let line = try LineString(coordinates: [0, 0, 3e300, 4e300])
        #expect(abs(line.length / 5e300 - 1) < 1e-15)
        #expect(abs(try Point(x: 0, y: 0).distance(to: Point(x: 3e300, y: 4e300)) / 5e300 - 1) < 1e-15)
        let square = ShapeCatalogue.square(-1e300, -1e300, 2e300)
        #expect(square.signedArea == .infinity)
        #expect(square.reversed().signedArea == -.infinity)
        #expect(square.isCounterClockwise)
        #expect(Polygon(shell: square, holes: [ShapeCatalogue.square(0, 0, 1e299)]).area == .infinity)
    }

    @Test
    func `a box goes around everything`() throws {
        #expect(BoundingBox(coordinates: []) == nil)
        #expect(BoundingBox(coordinates: [1]) == nil)
        #expect(BoundingBox(coordinates: [1, 2]) == BoundingBox(minX: 1, minY: 2, maxX: 1, maxY: 2))
        #expect(
            BoundingBox(coordinates: [1, 2, -3, 8, 0, 0]) == BoundingBox(minX: -3, minY: 0, maxX: 1, maxY: 8))
        #expect(BoundingBox(around: [nil, nil]) == nil)
        let box = BoundingBox(minX: 0, minY: 0, maxX: 10, maxY: 20)
        #expect(BoundingBox(around: [nil, box, nil]) == box)
        #expect(box.union(BoundingBox(minX: 5, minY: -5, maxX: 6, maxY: 1)).minY == -5)
        #expect(box.width == 10)
        #expect(box.height == 20)
        #expect(box.expanded(metres: 1) == BoundingBox(minX: -1, minY: -1, maxX: 11, maxY: 21))
        #expect(box.contains(try Point(x: 10, y: 20)))
        #expect(!box.contains(try Point(x: 10.001, y: 20)))
    }

    @Test(arguments: [(10.0, 0.0, true), (0, 20, true), (-10, -20, true), (10.001, 0, false), (0, -20.001, false)])
    func `boxes that share an edge or corner intersect`(dx: Double, dy: Double, expected: Bool) {
        let box = BoundingBox(minX: 0, minY: 0, maxX: 10, maxY: 20)
        let other = BoundingBox(minX: dx, minY: dy, maxX: 10 + dx, maxY: 20 + dy)
        #expect(box.intersects(other) == expected)
        #expect(other.intersects(box) == expected)
        #expect(box.contains(other) == (dx == 0 && dy == 0))
        #expect(box.contains(box))
    }

    @Test
    func `kinds have the names of GeoJSON`() {
        let kinds = ShapeCatalogue.all.map(\.shape.kind)
        #expect(
            Set(kinds) == [
                "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection",
            ])
    }
}
