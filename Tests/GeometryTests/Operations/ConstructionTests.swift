// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Geometry
import TestSupport
import Testing

@Suite("Constructions")
struct ConstructionTests {
    private let square = Polygon(shell: ShapeCatalogue.square(155_000, 463_000, 100))

    @Test(arguments: ShapeCatalogue.validAreas)
    func `a point on the surface lies in the interior`(named: NamedShape) throws {
        guard named.shape.area > 1e-5 else { return }
        let area = named.shape.surface
        #expect(try area.contains(try area.pointOnSurface()))
    }

    @Test
    func `a point on a random star lies inside`() throws {
        for star in RandomShapes.stars(200, side: 1_000, seed: 2) {
            #expect(try star.contains(try star.pointOnSurface()))
        }
    }

    @Test
    func `centre of gravity`() throws {
        #expect(try square.centroid() == Point(x: 155_050, y: 463_050))
        let moon = Shape.polygon(ShapeCatalogue.lake)
        #expect(try moon.centroid() == Point(x: 50, y: 50))
        #expect(try !moon.contains(try moon.centroid()))
    }

    @Test(arguments: ShapeCatalogue.empty)
    func `nothing has no point and no circle`(named: NamedShape) {
        #expect(code { _ = try named.shape.pointOnSurface() } == .empty)
        #expect(code { _ = try named.shape.centroid() } == .empty)
        #expect(code { _ = try named.shape.maximumInscribedCircle(tolerance: 1) } == .empty)
    }

    @Test(arguments: [8, 32, 128])
    func `a buffer around a point is nearly a circle`(segments: Int) throws {
        let disc = try Point(x: 155_000, y: 463_000).buffer(metres: 100, quadrantSegments: segments)
        let sides = Double(4 * segments)
        // The area of a regular polygon with the corners on the circle.
        let expected = 100 * 100 * sides / 2 * sin(2 * Double.pi / sides)
        #expect(abs(disc.area - expected) < 0.01)
        #expect(disc.area < Double.pi * 10_000)
        #expect(disc.area > Double.pi * 10_000 * (1 - 7 / (sides * sides)))
        #expect(disc.polygons.count == 1)
    }

    @Test
    func `a buffer grows, shrinks and swallows`() throws {
        #expect(abs(try square.buffer(metres: 10, quadrantSegments: 64).area - (10_000 + 4_000 + 314.1)) < 0.2)
        #expect(try square.buffer(metres: -10).area == 6_400)
        #expect(try square.buffer(metres: -50).isEmpty)
        #expect(try square.buffer(metres: 0).area == 10_000)
        #expect(try LineString(coordinates: [0, 0, 10, 0]).buffer(metres: 0).isEmpty)
        #expect(try ShapeCatalogue.lake.buffer(metres: 31).polygons.first?.holes.isEmpty == true)
    }

    @Test(arguments: [(Double.nan, 8), (.infinity, 8), (10, 0), (10, -1), (10, 1 << 40), (10, 1_000_000)])
    func `a buffer refuses what cannot be drawn`(metres: Double, segments: Int) {
        #expect(code { _ = try square.buffer(metres: metres, quadrantSegments: segments) } == .invalidParameter)
    }

    @Test
    func `simplified keeps validity and stays near`() throws {
        for star in RandomShapes.stars(60, side: 10_000, seed: 9) {
            for tolerance in [0, 1, 10, 100, 1_000.0] {
                let simplified = try star.simplified(tolerance: tolerance)
                #expect(try simplified.validity().isValid)
                #expect(simplified.surface.vertexCount <= star.vertexCount)
                #expect(simplified.area > 0)
                #expect(try star.buffer(metres: tolerance + 1e-6).covers(simplified))
            }
        }
        let circle = ShapeCatalogue.circle(0, 0, radius: 1_000, vertices: 10_000)
        let simplified = try circle.simplified(tolerance: 1)
        #expect(simplified.surface.vertexCount < 140)
        #expect(abs(simplified.area / circle.area - 1) < 0.002)
    }

    @Test(arguments: [-1, -.leastNonzeroMagnitude, Double.nan, .infinity, -.infinity])
    func `a tolerance must be a number from 0`(tolerance: Double) {
        #expect(code { _ = try square.simplified(tolerance: tolerance) } == .invalidParameter)
        #expect(code { _ = try square.maximumInscribedCircle(tolerance: tolerance) } == .invalidParameter)
        #expect(code { _ = try Coverage.simplified([], tolerance: tolerance) } == .invalidParameter)
    }

    @Test
    func `the circle in a square`() throws {
        let circle = try square.maximumInscribedCircle(tolerance: 0.001)
        #expect(abs(circle.radius - 50) < 0.001)
        #expect(circle.center.distance(to: try Point(x: 155_050, y: 463_050)) < 0.01)
    }

    @Test
    func `the circle beside a hole`() throws {
        let outer = ShapeCatalogue.circle(0, 0, radius: 100, vertices: 360).shell
        let inner = ShapeCatalogue.circle(0, 0, radius: 40, vertices: 360).shell
        let ring = Polygon(shell: outer, holes: [inner])
        let circle = try ring.maximumInscribedCircle(tolerance: 0.01)
        #expect(abs(circle.radius - 30) < 0.1)
        #expect(abs(circle.center.distance(to: try Point(x: 0, y: 0)) - 70) < 0.2)
    }

    @Test
    func `the circle stands in the largest part`() throws {
        let parts = MultiPolygon([ShapeCatalogue.cell(0, 0), Polygon(shell: ShapeCatalogue.square(500, 0, 30))])
        let circle = try parts.maximumInscribedCircle(tolerance: 0.1)
        #expect(abs(circle.radius - 15) < 0.1)
        #expect(circle.center.x > 500)
    }

    @Test
    func `circles lie inside random stars and touch their border`() throws {
        for star in RandomShapes.stars(40, side: 1_000, seed: 4) {
            let circle = try star.maximumInscribedCircle(tolerance: 0.01)
            let border = try LineString(coordinates: star.shell.coordinates)
            #expect(try star.contains(circle.center))
            #expect(abs(try border.distance(to: circle.center) - circle.radius) < 1e-6)
            #expect(try star.covers(try circle.center.buffer(metres: circle.radius * 0.999)))
        }
    }

    @Test(.timeLimit(.minutes(Patience.minutes(15))))
    func `the search for a circle ends, however long the area or small the tolerance`() throws {
        let road = Polygon(shell: ShapeCatalogue.rectangle(100_000, 450_000, 100_000, 1))
        #expect(abs(try road.maximumInscribedCircle(tolerance: 1).radius - 0.5) < 1e-6)
        let wide = Polygon(shell: ShapeCatalogue.rectangle(100_000, 450_000, 100_000, 100))
        #expect(abs(try wide.maximumInscribedCircle(tolerance: 1).radius - 50) < 1)
        expectCircleOrRefusal(road, tolerance: 1e-9)
        expectCircleOrRefusal(square, tolerance: 1e-300)
        for named in ShapeCatalogue.extreme { expectCircleOrRefusal(named.shape, tolerance: 1) }
    }

    private func expectCircleOrRefusal(_ area: some Spatial, tolerance: Double) {
        do throws(GeometryError) {
            #expect(try area.maximumInscribedCircle(tolerance: tolerance).radius.isFinite)
        } catch {
            #expect([.invalidParameter, .empty, .operationFailed].contains(error.code))
        }
    }

    @Test
    func `a tiny polygon has its circle`() throws {
        let area = Polygon(shell: ShapeCatalogue.square(155_000, 463_000, 0.001))
        #expect(abs(try area.maximumInscribedCircle(tolerance: 0.000_01).radius - 0.0005) < 0.000_02)
    }
}
