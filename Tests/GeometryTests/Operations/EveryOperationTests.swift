// SPDX-License-Identifier: EUPL-1.2

import Geometry
import TestSupport
import Testing

/// An operation that any geometry can be given, with any result.
struct AnyOperation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let run: @Sendable (Shape) throws -> [Shape]

    init(_ name: String, _ run: @escaping @Sendable (Shape) throws -> [Shape]) {
        testDescription = name
        self.run = run
    }

    static let onOne = [
        AnyOperation("validity") {
            if case .invalid(let reason, let location) = try $0.validity() {
                #expect(!reason.isEmpty)
                return location.map { [.point($0)] } ?? []
            }
            return []
        },
        AnyOperation("madeValid") { [try $0.madeValid()] },
        AnyOperation("pointOnSurface") { [.point(try $0.pointOnSurface())] },
        AnyOperation("centroid") { [.point(try $0.centroid())] },
        AnyOperation("buffer 10 m") { [.multiPolygon(try $0.buffer(metres: 10))] },
        AnyOperation("buffer 0 m") { [.multiPolygon(try $0.buffer(metres: 0))] },
        AnyOperation("buffer −1 m") { [.multiPolygon(try $0.buffer(metres: -1))] },
        AnyOperation("simplified 0 m") { [try $0.simplified(tolerance: 0)] },
        AnyOperation("simplified 1 m") { [try $0.simplified(tolerance: 1)] },
        AnyOperation("simplified 10⁶ m") { [try $0.simplified(tolerance: 1e6)] },
        AnyOperation("inscribed circle") { [.point(try $0.maximumInscribedCircle(tolerance: 1).center)] },
        AnyOperation("coverage") {
            try Coverage.simplified([$0.surface], tolerance: 5).map(Shape.multiPolygon)
        },
        AnyOperation("union of itself") { [.multiPolygon(try [$0.surface, $0.surface].union())] },
        AnyOperation("self-join") { shape in
            do throws(OverlapFailure) {
                _ = try OverlapJoin.pairs([shape.surface], [shape.surface])
            } catch {
                throw error.underlying
            }
            return []
        },
        AnyOperation("madeValid, linework") { [try $0.madeValid(by: .linework)] },
        AnyOperation("dissolved") { [try $0.dissolved()] },
        AnyOperation("dissolved on 1 mm") { [try $0.dissolved(grid: 0.001)] },
        AnyOperation("boundary") { [try $0.boundary()] },
        AnyOperation("densified 10⁶ m") { [try $0.densified(metres: 1e6)] },
        AnyOperation("normalized") { [try $0.normalized()] },
        AnyOperation("clearance") {
            #expect(try $0.minimumClearance() >= 0)
            return [try $0.minimumClearanceLine()]
        },
        AnyOperation("well-known binary") { [try WKBReader.read(WKBWriter.write($0))] },
    ]

    static let onTwo: [@Sendable (Shape, Shape) throws -> [Shape]] = [
        {
            _ = try $0.intersects($1); return []
        },
        {
            _ = try $0.isDisjoint(from: $1); return []
        },
        {
            _ = try $0.contains($1); return []
        },
        {
            _ = try $0.covers($1); return []
        },
        {
            _ = try $0.isWithin($1); return []
        },
        {
            _ = try $0.touches($1); return []
        },
        { [try $0.intersection(with: $1)] },
        { [try $0.union(with: $1)] },
        { [try $0.difference(from: $1)] },
        { [try $0.symmetricDifference(from: $1)] },
        { [try $0.intersection(with: $1, grid: 0.001)] },
        { [try $0.union(with: $1, grid: 0.001)] },
        { [.multiPoint([try Point(x: try $0.distance(to: $1), y: 0)])] },
        {
            _ = try PreparedShape($0).intersects($1); return []
        },
        {
            _ = try PreparedShape($0).contains($1); return []
        },
        {
            _ = try PreparedShape($0).covers($1); return []
        },
    ]
}

@Suite("Every operation on every geometry", .timeLimit(.minutes(Patience.minutes(15))))
struct EveryOperationTests {
    @Test(arguments: ShapeCatalogue.all, AnyOperation.onOne)
    func `one geometry gives finite results or a typed error`(named: NamedShape, operation: AnyOperation) {
        expectResultOrTypedError(named.name) { try operation.run(named.shape) }
    }

    @Test(arguments: ShapeCatalogue.all)
    func `two geometries give finite results or a typed error`(first: NamedShape) {
        for second in ShapeCatalogue.all {
            for operation in AnyOperation.onTwo {
                expectResultOrTypedError("\(first) and \(second)") { try operation(first.shape, second.shape) }
            }
        }
    }

    @Test(arguments: ShapeCatalogue.all.filter(\.isValid))
    func `valid geometries of usual size raise no error`(named: NamedShape) throws {
        guard let box = named.shape.boundingBox, box.width < 1e9, box.width > 1e-9 else { return }
        _ = try named.shape.validity()
        _ = try named.shape.madeValid()
        _ = try named.shape.buffer(metres: 1)
        _ = try named.shape.simplified(tolerance: 1)
        _ = try named.shape.pointOnSurface()
        _ = try named.shape.centroid()
    }

    private func expectResultOrTypedError(_ name: String, _ work: () throws -> [Shape]) {
        do {
            for shape in try work() {
                for number in shape.numbers where !number.isFinite { Issue.record("\(name): \(number) in the result") }
            }
        } catch let error as GeometryError {
            #expect(!error.message.isEmpty)
            if error.function != nil { #expect(error.message != "GEOS gave no reason") }
        } catch {
            Issue.record(error)
        }
    }
}

extension Shape {
    /// All its coordinates.
    var numbers: [Double] {
        switch self {
        case .point(let point): [point.x, point.y]
        case .lineString(let line): line.coordinates
        case .polygon(let polygon): polygon.rings.flatMap(\.coordinates)
        case .multiPoint(let points): points.flatMap { [$0.x, $0.y] }
        case .multiLineString(let lines): lines.flatMap(\.coordinates)
        case .multiPolygon(let area): area.polygons.flatMap(\.rings).flatMap(\.coordinates)
        case .collection(let shapes): shapes.flatMap(\.numbers)
        }
    }
}
