// SPDX-License-Identifier: EUPL-1.2

import Geometry
import TestSupport
import Testing

@Suite("Overlay")
struct OverlayTests {
    private let square = Polygon(shell: ShapeCatalogue.square(0, 0, 100))

    @Test
    func `squares that cross`() throws {
        let other = Polygon(shell: ShapeCatalogue.square(50, 50, 100))
        #expect(try square.intersection(with: other).area == 2_500)
        #expect(try square.union(with: other).area == 17_500)
        #expect(try square.difference(from: other).area == 7_500)
        #expect(
            try square.intersection(with: other).boundingBox == BoundingBox(minX: 50, minY: 50, maxX: 100, maxY: 100))
    }

    @Test
    func `what only touches has no common area`() throws {
        let edge = try square.intersection(with: Polygon(shell: ShapeCatalogue.square(100, 0, 50)))
        #expect(edge.area == 0)
        #expect(edge.length == 50)
        let corner = try square.intersection(with: Polygon(shell: ShapeCatalogue.square(100, 100, 50)))
        #expect(corner == .point(try Point(x: 100, y: 100)))
    }

    @Test
    func `what is apart has nothing in common`() throws {
        let far = Polygon(shell: ShapeCatalogue.square(500, 0, 50))
        #expect(try square.intersection(with: far).isEmpty)
        #expect(try square.difference(from: far) == square.shape)
        #expect(try square.union(with: far).area == 12_500)
    }

    @Test
    func `holes stay holes`() throws {
        let lake = ShapeCatalogue.lake
        #expect(try square.difference(from: lake).area == 3_600)
        #expect(try lake.union(with: Polygon(shell: ShapeCatalogue.square(20, 20, 60))).area == 10_000)
        #expect(try lake.intersection(with: Polygon(shell: ShapeCatalogue.square(50, 0, 50))).area == 1_600)
        let cut = try square.difference(from: Polygon(shell: ShapeCatalogue.square(20, 20, 60)))
        #expect(cut.area == 6_400)
        #expect(cut.polygons.first?.holes.count == 1)
    }

    @Test(arguments: ShapeCatalogue.empty)
    func `with an empty geometry`(named: NamedShape) throws {
        #expect(try square.intersection(with: named.shape).isEmpty)
        #expect(try named.shape.intersection(with: square).isEmpty)
        #expect(try square.difference(from: named.shape) == square.shape)
        #expect(try named.shape.difference(from: square).isEmpty)
    }

    @Test
    func `areas add up on random pairs`() throws {
        let stars = RandomShapes.stars(40, side: 150, seed: 11)
        var crossing = 0
        for first in stars {
            for second in stars {
                let common = try first.intersection(with: second).area
                crossing += common > 0 ? 1 : 0
                expectEqual(common + (try first.difference(from: second).area), first.area)
                expectEqual(try first.union(with: second).area, first.area + second.area - common)
                expectEqual(try second.intersection(with: first).area, common)
                #expect(common <= min(first.area, second.area) + 1e-6)
                #expect(try (common > 1e-6) == (first.intersects(second) && !first.touches(second)) || common < 1e-3)
            }
        }
        #expect(crossing > 500)
    }

    @Test
    func `what both have lies in both`() throws {
        let stars = RandomShapes.stars(30, side: 100, seed: 5)
        for (first, second) in zip(stars, stars.dropFirst()) {
            let common = try first.intersection(with: second).surface
            // Crossing points are rounded to numbers, so a margin is needed.
            #expect(try first.buffer(metres: 1e-6).covers(common))
            #expect(try second.buffer(metres: 1e-6).covers(common))
        }
    }

    @Test
    func `the union of many counts the ground once`() throws {
        let cells = (0..<100).map { MultiPolygon([ShapeCatalogue.cell(Double($0 % 10) * 10, Double($0 / 10) * 10)]) }
        let whole = try cells.union()
        #expect(whole.area == 10_000)
        #expect(whole.polygons.count == 1)
        #expect(whole.polygons.first?.holes.isEmpty == true)
        #expect(try (cells + cells).union().area == 10_000)
        #expect(try [MultiPolygon]().union().isEmpty)
        #expect(try [MultiPolygon([])].union().isEmpty)
    }

    @Test
    func `overlay on invalid input gives an error with its function, or an area`() throws {
        let tangle = try LineString(coordinates: [0, 0, 100, 100])
        let bowTie = ShapeCatalogue.bowTie
        do throws(GeometryError) {
            let common = try bowTie.intersection(with: square)
            #expect(common.area <= 100)
        } catch {
            #expect(error.code == .operationFailed)
            #expect(error.function == "GEOSIntersection_r")
        }
        #expect(try square.intersection(with: tangle).length > 141)
    }

    @Test
    func `distance`() throws {
        let other = Polygon(shell: ShapeCatalogue.square(103, 104, 10))
        #expect(try square.distance(to: other) == 5)
        #expect(try other.distance(to: square) == 5)
        #expect(try square.distance(to: square) == 0)
        #expect(try square.distance(to: Point(x: 50, y: 50)) == 0)
        #expect(try ShapeCatalogue.lake.distance(to: Point(x: 50, y: 50)) == 30)
        #expect(try Point(x: 0, y: 0).distance(to: LineString(coordinates: [-5, 7, 5, 7])) == 7)
    }

    @Test(arguments: ShapeCatalogue.empty)
    func `nothing has no distance`(named: NamedShape) {
        #expect(code { _ = try square.distance(to: named.shape) } == .empty)
        #expect(code { _ = try named.shape.distance(to: square) } == .empty)
    }

    @Test
    func `distance looks past empty parts`() throws {
        let collection = Shape.collection([.multiPoint([]), .polygon(ShapeCatalogue.cell(200, 0)), .collection([])])
        #expect(try square.distance(to: collection) == 100)
        #expect(try collection.distance(to: square) == 100)
    }

    private func expectEqual(_ value: Double, _ expected: Double) {
        #expect(abs(value - expected) < 1e-5 * max(1, expected / 1_000))
    }
}
