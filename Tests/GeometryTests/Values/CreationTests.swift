// SPDX-License-Identifier: EUPL-1.2

import Geometry
import TestSupport
import Testing

@Suite("Creation")
struct CreationTests {
    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `a point refuses what is not finite`(bad: Double) {
        #expect(code { _ = try Point(x: bad, y: 0) } == .notFinite)
        #expect(code { _ = try Point(x: 0, y: bad) } == .notFinite)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity], 0..<8)
    func `a ring and a line refuse what is not finite`(bad: Double, place: Int) {
        var coordinates: [Double] = [0, 0, 1, 0, 1, 1, 0, 0]
        coordinates[place] = bad
        #expect(code { _ = try Ring(coordinates: coordinates) } == .notFinite)
        #expect(code { _ = try LineString(coordinates: coordinates) } == .notFinite)
    }

    @Test
    func `the message names the pair that is not finite`() {
        let error = #expect(throws: GeometryError.self) { try LineString(coordinates: [0, 0, 7, .nan]) }
        #expect(error?.message == "the coordinate (7.0, nan) is not a pair of finite numbers")
    }

    @Test(arguments: [1, 3, 5, 7, 9, 11])
    func `half a pair is refused`(count: Int) {
        let coordinates = [Double](repeating: 1, count: count)
        #expect(code { _ = try Ring(coordinates: coordinates) } == .oddCoordinateCount)
        #expect(code { _ = try LineString(coordinates: coordinates) } == .oddCoordinateCount)
    }

    @Test
    func `too few points are refused`() {
        for points in 0...5 {
            let coordinates = [Double](repeating: 1, count: 2 * points)
            #expect(code { _ = try LineString(coordinates: coordinates) } == (points < 2 ? .tooFewPoints : nil))
            #expect(code { _ = try Ring(coordinates: coordinates) } == (points < 4 ? .tooFewPoints : nil))
        }
    }

    @Test(arguments: [[0, 0, 1, 0, 1, 1, 0, 0.001], [0, 0, 1, 0, 1, 1, 1e-300, 0], [0, 0, 1, 0, 1, 1, 0, 1]])
    func `an open ring is refused`(coordinates: [Double]) {
        #expect(code { _ = try Ring(coordinates: coordinates) } == .ringNotClosed)
    }

    @Test
    func `a ring that ends at minus zero is closed`() throws {
        _ = try Ring(coordinates: [0, 0, 1, 0, 1, 1, -0.0, 0])
    }

    @Test
    func `points and coordinates make the same`() throws {
        let coordinates: [Double] = [0, 0, 1, 0, 1, 1, 0, 0]
        let ring = try Ring(coordinates: coordinates)
        #expect(try Ring(Array(ring.points)) == ring)
        #expect(ring.points.count == 4)
        #expect(ring.points.map { [$0.x, $0.y] } == [[0, 0], [1, 0], [1, 1], [0, 0]])
        #expect(try LineString(coordinates: coordinates).points.last == Point(x: 0, y: 0))
    }

    @Test(arguments: ShapeCatalogue.all)
    func `the catalogue holds only what can be created`(named: NamedShape) throws {
        for ring in named.shape.polygons.flatMap(\.rings) { _ = try Ring(coordinates: ring.coordinates) }
        if case .lineString(let line) = named.shape { _ = try LineString(coordinates: line.coordinates) }
    }

    @Test
    func `errors speak for themselves`() {
        let error = #expect(throws: GeometryError.self) { try Ring(coordinates: [0, 0, 1, 0, 1, 1, 2, 2]) }
        #expect(error?.description == "a ring starts at 0 0 and ends at 2 2: it is not closed")
        #expect(error?.code.description == "ringNotClosed")
        #expect(error?.function == nil)
    }
}

/// The code of the error that the work throws, nil when it throws none.
func code(_ work: () throws -> Void) -> GeometryError.Code? {
    do {
        try work()
    } catch let error as GeometryError {
        return error.code
    } catch {
        Issue.record(error)
    }
    return nil
}
