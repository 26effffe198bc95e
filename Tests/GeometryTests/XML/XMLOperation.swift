// SPDX-License-Identifier: EUPL-1.2

import Foundation

@testable import Geometry

/// An operation of the test format, carried out with this module.
enum XMLOperation {
    enum Answer {
        case truth(Bool)
        case number(Double, tolerance: Double)
        /// To be equal as a set of points, up to a distance.
        case geometry(Shape)
        /// A buffer: to be equal in area, up to a share.
        case buffer(Shape)
        /// The areas of overlays, to fit together up to a number of square metres.
        case areas(XMLAreas)
        /// To lie inside the first geometry, whatever point the file names.
        case inside(Point)
    }

    /// The answer, nil for an operation that the module has not.
    ///
    /// - Parameter scale: The grid that the file asks of results, as the number of its points per unit.
    static func answer(_ test: XMLRun.Test, on shapes: [String: Shape], scale: Double?) throws -> Answer? {
        var name = test.operation.lowercased()
        // `intersectionNG` is `intersection`: GEOS here has no other. `SR` is the same on a grid.
        let isOnGrid = name.hasSuffix("sr")
        if name.hasSuffix("ng") || isOnGrid { name = String(name.dropLast(2)) }
        let operands = test.arguments.compactMap { shapes[$0.lowercased()] }
        let others = test.arguments.filter { shapes[$0.lowercased()] == nil }
        // Old files leave out what the operation is applied to.
        guard let first = operands.first ?? shapes["a"] else { return nil }
        let grid = try isOnGrid ? 1 / (number(others) ?? 1) : scale.map { 1 / $0 }
        if operands.count < 2, let answer = try ofOne(name, first, others, grid) { return answer }
        guard let second = operands.dropFirst().first ?? shapes["b"] else { return nil }
        return try predicate(name, first, second, others) ?? measure(name, first, second, others)
            ?? overlay(name, first, second, grid)
    }

    private static func ofOne(
        _ name: String, _ shape: Shape, _ others: [String], _ grid: Double?
    ) throws -> Answer? {
        switch name {
        case "isvalid": return .truth(try shape.validity().isValid)
        case "issimple": return .truth(try shape.isSimple())
        case "isempty": return .truth(shape.isEmpty)
        case "area", "getarea": return .number(shape.area, tolerance: 1e-6)
        case "length", "getlength": return .number(shape.length, tolerance: 1e-6)
        case "getcentroid", "centroid": return .geometry(try shape.emptyOr { .point(try $0.centroid()) })
        case "getinteriorpoint", "interiorpoint":
            return shape.isEmpty ? .geometry(.multiPoint([])) : .inside(try shape.pointOnSurface())
        case "convexhull": return .geometry(try shape.convexHull())
        case "union" where others.isEmpty: return .geometry(try shape.dissolved(grid: grid))
        // Files give these in a few digits.
        case "unionlength": return .number(try shape.dissolved().length, tolerance: 1e-3)
        case "unionarea": return .number(try shape.dissolved().area, tolerance: 1e-3)
        case "getboundary": return .geometry(try shape.boundary())
        case "densify": return try number(others).map { .geometry(try shape.densified(metres: $0)) }
        case "minclearance":
            return .number(
                // The format has the largest number for none.
                min(try shape.minimumClearance(), .greatestFiniteMagnitude), tolerance: 1e-9)
        case "minclearanceline": return .geometry(try shape.minimumClearanceLine())
        case "simplifytp": return try number(others).map { .geometry(try shape.simplified(tolerance: $0)) }
        case "buffer":
            let segments = try number(Array(others.dropFirst())).map { Int($0) } ?? 8
            return try number(others).map {
                .buffer(.multiPolygon(try shape.buffer(metres: $0, quadrantSegments: segments)))
            }
        // The format means the method that keeps lines.
        case "makevalid": return .geometry(try shape.madeValid(by: .linework))
        default: return nil
        }
    }

    private static func predicate(
        _ name: String, _ first: Shape, _ second: Shape, _ others: [String]
    ) throws -> Answer? {
        switch name {
        case "intersects":
            return .truth(
                try both(first, second) {
                    try $0.intersects($1)
                } prepared: {
                    try $0.intersects($1)
                })
        case "contains":
            return .truth(
                try both(first, second) {
                    try $0.contains($1)
                } prepared: {
                    try $0.contains($1)
                })
        case "covers":
            return .truth(
                try both(first, second) {
                    try $0.covers($1)
                } prepared: {
                    try $0.covers($1)
                })
        case "coveredby": return .truth(try second.covers(first))
        case "within": return .truth(try first.isWithin(second))
        case "touches": return .truth(try first.touches(second))
        case "disjoint": return .truth(try first.isDisjoint(from: second))
        case "overlaps": return .truth(try first.overlaps(second))
        case "crosses": return .truth(try first.crosses(second))
        case "equals", "equalstopo": return .truth(try first.isTopologicallyEqual(to: second))
        case "equalsexact": return .truth(first == second)
        case "relate":
            guard let pattern = others.first else { return nil }
            return .truth(try first.relates(to: second, pattern: pattern))
        default: return nil
        }
    }

    private static func measure(
        _ name: String, _ first: Shape, _ second: Shape, _ others: [String]
    ) throws -> Answer? {
        switch name {
        case "equalsnorm": return .truth(try first.normalized() == second.normalized())
        case "distance":
            // The format gives 0 where this module has an error.
            let isEmpty = first.isEmpty || second.isEmpty
            return .number(isEmpty ? 0 : try first.distance(to: second), tolerance: 1e-9)
        case "iswithindistance":
            guard let distance = try number(others) else { return nil }
            return .truth(try !first.isEmpty && !second.isEmpty && first.distance(to: second) <= distance)
        case "overlayareatest": return .truth(try XMLAreas(first, second).fit(within: XMLAreas.share))
        case "areatest": return .areas(try XMLAreas(first, second))
        default: return nil
        }
    }

    private static func overlay(
        _ name: String, _ first: Shape, _ second: Shape, _ grid: Double?
    ) throws -> Answer? {
        switch name {
        case "intersection": return .geometry(try first.intersection(with: second, grid: grid))
        case "union": return .geometry(try first.union(with: second, grid: grid))
        case "difference": return .geometry(try first.difference(from: second, grid: grid))
        case "symdifference": return .geometry(try first.symmetricDifference(from: second, grid: grid))
        default: return nil
        }
    }

    /// The answer of the plain and of the prepared predicate, which must be one.
    private static func both(
        _ first: Shape, _ second: Shape, _ plain: (Shape, Shape) throws -> Bool,
        prepared: (borrowing PreparedShape, Shape) throws -> Bool
    ) throws -> Bool {
        let answer = try plain(first, second)
        guard try prepared(PreparedShape(first), second) == answer else {
            throw XMLRunError("the prepared predicate says \(!answer), the plain one \(answer)")
        }
        return answer
    }

    private static func number(_ texts: [String]) throws -> Double? {
        guard let text = texts.first else { return nil }
        guard let number = Double(text.trimmingCharacters(in: .whitespaces)) else {
            throw XMLRunError("'\(text)' is not a number")
        }
        return number
    }
}

extension Shape {
    fileprivate func emptyOr(_ work: (Shape) throws -> Shape) throws -> Shape {
        isEmpty ? .multiPoint([]) : try work(self)
    }
}
