// SPDX-License-Identifier: EUPL-1.2

import Geometry
import TestSupport
import Testing

/// How two geometries lie to each other, and what each predicate must say of it.
struct Relation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: Shape
    let second: Shape
    /// What `first` says of `second`.
    let intersects: Bool
    let contains: Bool
    let covers: Bool
    let isWithin: Bool
    let touches: Bool

    /// The letters name the predicates that hold: i(ntersects), c(ontains), v (covers), w(ithin), t(ouches).
    init(_ name: String, _ first: Shape, _ second: Shape, _ holding: String) {
        testDescription = name
        self.first = first
        self.second = second
        intersects = holding.contains("i")
        contains = holding.contains("c")
        covers = holding.contains("v")
        isWithin = holding.contains("w")
        touches = holding.contains("t")
    }

    private static let square = Shape.polygon(Polygon(shell: ShapeCatalogue.square(0, 0, 100)))
    private static let lake = Shape.polygon(ShapeCatalogue.lake)

    private static func area(_ x: Double, _ y: Double, _ side: Double) -> Shape {
        .polygon(Polygon(shell: ShapeCatalogue.square(x, y, side)))
    }

    private static func line(_ coordinates: Double...) -> Shape { .lineString(LineString(checked: coordinates)) }

    private static func point(_ x: Double, _ y: Double) -> Shape { .multiPoint([Point(checked: x, y)]) }

    static let all = [
        Relation("the same", square, square, "icvw"),
        Relation("the same run the other way", square, ShapeCatalogue.all[4].shape.moved(-155_000, -463_000), "icvw"),
        Relation("apart", square, area(200, 0, 10), ""),
        Relation("apart with boxes that meet", square.cutCorner, area(90, 90, 20), ""),
        Relation("touching in an edge", square, area(100, 0, 50), "it"),
        Relation("touching in part of an edge", square, area(100, 90, 50), "it"),
        Relation("touching in a point", square, area(100, 100, 50), "it"),
        Relation("1 mm apart", square, area(100.001, 0, 50), ""),
        Relation("1 mm across", square, area(99.999, 0, 50), "i"),
        Relation("crossing", square, area(50, 50, 100), "i"),
        Relation("inside", square, area(40, 40, 20), "icv"),
        Relation("inside along the border", square, area(0, 40, 20), "icv"),
        Relation("around", area(40, 40, 20), square, "iw"),
        Relation("in the hole", lake, area(40, 40, 20), ""),
        Relation("filling the hole", lake, area(20, 20, 60), "it"),
        Relation("in the hole along its border", lake, area(20, 40, 20), "it"),
        Relation("across the border of the hole", lake, area(10, 40, 20), "i"),
        Relation("around the hole", lake, area(10, 10, 80), "i"),
        Relation("beside the hole", lake, area(0, 0, 20), "icv"),
        Relation("the square and its lake", square, lake, "icv"),
        Relation("line inside", square, line(10, 10, 90, 90), "icv"),
        Relation("line on the border", square, line(0, 10, 0, 90), "ivt"),
        Relation("line to the border", square, line(50, 50, 100, 50), "icv"),
        Relation("line across", square, line(-10, 50, 110, 50), "i"),
        Relation("line against the border", square, line(100, 50, 150, 50), "it"),
        Relation("line through the hole", lake, line(10, 50, 90, 50), "i"),
        Relation("point inside", square, point(50, 50), "icv"),
        Relation("point on the border", square, point(0, 50), "ivt"),
        Relation("point on a corner", square, point(0, 0), "ivt"),
        Relation("point in the hole", lake, point(50, 50), ""),
        Relation("point outside", square, point(101, 50), ""),
        Relation("equal points", point(5, 5), point(5, 5), "icvw"),
        Relation("point on a line", line(0, 0, 10, 10), point(5, 5), "icv"),
        Relation("end of a line", line(0, 0, 10, 10), point(10, 10), "ivt"),
        Relation("crossing lines", line(0, 0, 10, 10), line(0, 10, 10, 0), "i"),
        Relation("nothing", square, .multiPolygon(MultiPolygon([])), ""),
        Relation("of nothing", .multiPolygon(MultiPolygon([])), square, ""),
    ]
}

@Suite("Predicates")
struct PredicateTests {
    @Test(arguments: Relation.all)
    func `each predicate says what the relation is`(relation: Relation) throws {
        let (first, second) = (relation.first, relation.second)
        #expect(try first.intersects(second) == relation.intersects)
        #expect(try first.isDisjoint(from: second) == !relation.intersects)
        #expect(try first.contains(second) == relation.contains)
        #expect(try first.covers(second) == relation.covers)
        #expect(try first.isWithin(second) == relation.isWithin)
        #expect(try first.touches(second) == relation.touches)
    }

    @Test(arguments: Relation.all)
    func `seen from the other side`(relation: Relation) throws {
        let (first, second) = (relation.first, relation.second)
        #expect(try second.intersects(first) == relation.intersects)
        #expect(try second.touches(first) == relation.touches)
        #expect(try second.isWithin(first) == relation.contains)
        #expect(try second.contains(first) == relation.isWithin)
    }

    @Test(arguments: Relation.all)
    func `prepared says the same`(relation: Relation) throws {
        let prepared = try PreparedShape(relation.first)
        for _ in 0..<2 {
            #expect(try prepared.intersects(relation.second) == relation.intersects)
            #expect(try prepared.contains(relation.second) == relation.contains)
            #expect(try prepared.covers(relation.second) == relation.covers)
        }
    }

    @Test
    func `prepared equals plain on random pairs`() throws {
        let stars = RandomShapes.stars(120, side: 500, seed: 7)
        var counts = [0, 0]
        for first in stars {
            let prepared = try PreparedShape(first)
            for second in stars.map({ $0.shape }) + stars.prefix(40).map({ $0.shrunk(by: 0.2) }) {
                let plain = try first.intersects(second)
                counts[plain ? 1 : 0] += 1
                #expect(try prepared.intersects(second) == plain)
                #expect(try prepared.contains(second) == first.contains(second))
                #expect(try prepared.covers(second) == first.covers(second))
            }
        }
        #expect(counts.allSatisfy { $0 > 1_000 }, "both answers are common: \(counts)")
    }

    @Test
    func `a prepared shape outlives what it was made from`() throws {
        let prepared = try Self.prepareLocally()
        for index in 0..<1_000 {
            let point = Point(checked: Double(index % 100) + 0.5, 50)
            #expect(try prepared.contains(point) == !(20.0...80.0).contains(point.x))
        }
    }

    private static func prepareLocally() throws -> PreparedShape {
        let local = Polygon(shell: ShapeCatalogue.square(0, 0, 100), holes: [ShapeCatalogue.square(20, 20, 60)])
        return try PreparedShape(local)
    }

    @Test
    func `many tasks ask at once`() async throws {
        let stars = RandomShapes.stars(200, side: 1_000, seed: 3)
        let expected = try Self.hits(stars)
        try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 0..<16 { group.addTask { try Self.hits(stars) } }
            for try await hits in group { #expect(hits == expected) }
        }
    }

    private static func hits(_ stars: [Polygon]) throws -> [Int] {
        try stars.prefix(40).map { star in
            let prepared = try PreparedShape(star)
            return try stars.count { try prepared.intersects($0) } + (try stars.count { try star.touches($0) })
        }
    }
}
