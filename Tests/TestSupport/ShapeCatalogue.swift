// SPDX-License-Identifier: EUPL-1.2

import Foundation
public import Geometry

/// A geometry with a name, as an argument of a test.
public struct NamedShape: Sendable, CustomStringConvertible {
    /// What is special about it.
    public let name: String
    /// The geometry.
    public let shape: Shape
    /// Whether it is valid by OGC 06-103r4.
    public let isValid: Bool

    init(_ name: String, _ shape: Shape, isValid: Bool = true) {
        self.name = name
        self.shape = shape
        self.isValid = isValid
    }

    /// The name.
    public var description: String { name }
}

/// Geometries of every kind and with every defect that plan data have; each operation must stand all of them.
public enum ShapeCatalogue {
    /// All of them.
    public static let all: [NamedShape] = simple + multiple + empty + delicate + invalid + extreme

    /// Those with area, valid, and small enough for exact expectations.
    public static let validAreas: [NamedShape] = (simple + multiple + delicate).filter { !$0.shape.polygons.isEmpty }

    /// One geometry of each simple kind.
    public static let simple = [
        NamedShape("point", .point(Point(finiteX: 155_000, y: 463_000))),
        NamedShape("line", .lineString(LineString(checked: [155_000, 463_000, 155_100, 463_000, 155_100, 463_050]))),
        NamedShape("closed line", .lineString(LineString(checked: square(0, 0, 10).coordinates))),
        NamedShape("square", .polygon(Polygon(shell: square(155_000, 463_000, 100)))),
        NamedShape("clockwise square", .polygon(Polygon(shell: square(155_000, 463_000, 100).reversed()))),
        NamedShape("hole", .polygon(Polygon(shell: square(0, 0, 100), holes: [square(40, 40, 20)]))),
        NamedShape(
            "two holes", .polygon(Polygon(shell: square(0, 0, 100), holes: [square(10, 10, 20), square(60, 60, 20)]))),
    ]

    /// Geometries of several parts.
    public static let multiple = [
        NamedShape("points", .multiPoint([Point(finiteX: 0, y: 0), Point(finiteX: 10, y: 5)])),
        NamedShape(
            "lines",
            .multiLineString([LineString(checked: [0, 0, 10, 10]), LineString(checked: [20, 0, 30, 10, 40, 0])])),
        NamedShape(
            "parts",
            area([Polygon(shell: square(0, 0, 10)), Polygon(shell: square(50, 0, 40), holes: [square(60, 10, 5)])])),
        NamedShape("island in a lake", area([lake, Polygon(shell: square(45, 45, 10))])),
        NamedShape("parts touching in a point", area([cell(0, 0), cell(10, 10)])),
        NamedShape(
            "collection",
            .collection([
                .point(Point(finiteX: 5, y: 5)), .lineString(LineString(checked: [0, 0, 10, 10])),
                .polygon(lake), .multiPoint([]),
            ])),
        NamedShape("nested collection", .collection([.collection([.collection([.polygon(cell(0, 0))])])])),
    ]

    /// Geometries without a point.
    public static let empty = [
        NamedShape("no points", .multiPoint([])),
        NamedShape("no lines", .multiLineString([])),
        NamedShape("no polygons", area([])),
        NamedShape("empty collection", .collection([])),
        NamedShape("collection of empty ones", .collection([.multiPoint([]), area([]), .collection([])])),
    ]

    /// Valid geometries that are easily mistaken for something else.
    public static let delicate = [
        NamedShape(
            "hole touching the shell",
            polygon([0, 0, 100, 0, 100, 100, 0, 100, 0, 0], holes: [[0, 50, 30, 30, 30, 70, 0, 50]])),
        NamedShape(
            "holes touching each other",
            polygon(
                [0, 0, 100, 0, 100, 100, 0, 100, 0, 0],
                holes: [[20, 20, 40, 20, 40, 40, 20, 20], [40, 40, 60, 40, 60, 60, 40, 40]])),
        NamedShape("sliver of 0.1 mm", .polygon(Polygon(shell: rectangle(155_000, 463_000, 100, 0.0001)))),
        NamedShape("sliver of 1 mm", .polygon(Polygon(shell: rectangle(155_000, 463_000, 100, 0.001)))),
        NamedShape("duplicate vertices", polygon([0, 0, 10, 0, 10, 0, 10, 10, 10, 10, 10, 10, 0, 10, 0, 0, 0, 0])),
        NamedShape("collinear vertices", polygon([0, 0, 5, 0, 10, 0, 10, 10, 5, 10, 0, 10, 0, 5, 0, 0])),
        NamedShape("polygon of 1 mm", .polygon(Polygon(shell: square(155_000, 463_000, 0.001)))),
        NamedShape("many vertices", .polygon(circle(155_000, 463_000, radius: 1_000, vertices: 10_000))),
        NamedShape("province-sized", .polygon(circle(140_000, 460_000, radius: 60_000, vertices: 64))),
    ]

    /// Geometries that are not valid.
    public static let invalid = [
        NamedShape("bow-tie", bowTie, isValid: false),
        NamedShape("zero area", polygon([0, 0, 10, 0, 20, 0, 0, 0]), isValid: false),
        NamedShape("one point repeated", polygon([5, 5, 5, 5, 5, 5, 5, 5]), isValid: false),
        NamedShape("spike", polygon([0, 0, 10, 0, 10, 10, 20, 20, 10, 10, 0, 10, 0, 0]), isValid: false),
        NamedShape(
            "nested shells", area([Polygon(shell: square(0, 0, 100)), Polygon(shell: square(20, 20, 10))]),
            isValid: false),
        NamedShape("overlapping parts", area([cell(0, 0), cell(5, 5)]), isValid: false),
        NamedShape("the same part twice", area([cell(0, 0), cell(0, 0)]), isValid: false),
        NamedShape("parts sharing an edge", area([cell(0, 0), cell(10, 0)]), isValid: false),
        NamedShape(
            "hole outside the shell", .polygon(Polygon(shell: square(0, 0, 10), holes: [square(50, 50, 5)])),
            isValid: false),
        NamedShape(
            "hole across the shell", .polygon(Polygon(shell: square(0, 0, 10), holes: [square(5, 5, 10)])),
            isValid: false),
        NamedShape("line of no length", .lineString(LineString(checked: [5, 5, 5, 5])), isValid: false),
    ]

    /// Geometries at the edge of what numbers can hold.
    public static let extreme = [
        NamedShape("huge point", .point(Point(finiteX: 1e300, y: -1e300))),
        NamedShape("huge line", .lineString(LineString(checked: [-1e300, -1e300, 1e300, 1e300]))),
        NamedShape("huge square", .polygon(Polygon(shell: rectangle(-1e300, -1e300, 2e300, 2e300)))),
        NamedShape("largest numbers", polygon([-limit, -limit, limit, -limit, limit, limit, -limit, -limit])),
        NamedShape("smallest numbers", polygon([0, 0, tiny, 0, tiny, tiny, 0, tiny, 0, 0])),
    ]

    /// A self-crossing figure of eight, once around each of two triangles of 25 m².
    public static let bowTie = polygon([0, 0, 10, 10, 10, 0, 0, 10, 0, 0])
    /// A square of 100 m with a hole of 60 m.
    public static let lake = Polygon(shell: square(0, 0, 100), holes: [square(20, 20, 60)])

    private static let limit = Double.greatestFiniteMagnitude
    private static let tiny = Double.leastNonzeroMagnitude
}

/// Makers of shapes, for coordinates that are known to be good.
extension ShapeCatalogue {
    /// A square of 10 m.
    public static func cell(_ x: Double, _ y: Double) -> Polygon { Polygon(shell: square(x, y, 10)) }

    /// A counter-clockwise square from its south-western corner.
    public static func square(_ x: Double, _ y: Double, _ side: Double) -> Ring { rectangle(x, y, side, side) }

    /// A counter-clockwise rectangle from its south-western corner.
    public static func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Ring {
        Ring(checked: [x, y, x + width, y, x + width, y + height, x, y + height, x, y])
    }

    /// A regular polygon.
    public static func circle(_ x: Double, _ y: Double, radius: Double, vertices: Int) -> Polygon {
        var coordinates: [Double] = []
        coordinates.reserveCapacity(2 * vertices + 2)
        for vertex in 0..<vertices {
            let angle = 2 * Double.pi * Double(vertex) / Double(vertices)
            coordinates.append(x + radius * cos(angle))
            coordinates.append(y + radius * sin(angle))
        }
        return Polygon(shell: Ring(checked: coordinates + coordinates[..<2]))
    }

    /// A polygon from flat coordinates.
    public static func polygon(_ shell: [Double], holes: [[Double]] = []) -> Shape {
        .polygon(Polygon(shell: Ring(checked: shell), holes: holes.map(Ring.init(checked:))))
    }

    /// An area from its parts.
    public static func area(_ parts: [Polygon]) -> Shape { .multiPolygon(MultiPolygon(parts)) }
}
