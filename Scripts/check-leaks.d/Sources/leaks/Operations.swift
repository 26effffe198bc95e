// SPDX-License-Identifier: EUPL-1.2

import Geometry

/// The operations that take handles, each once a round; those that fail take the paths on which leaks hide.
struct Operations {
    private let square: Polygon
    private let other: Polygon
    private let bowTie: Polygon
    private let line: LineString
    private let gridDirectory: String

    init(gridDirectory: String) throws {
        self.gridDirectory = gridDirectory
        let shell = try Ring(coordinates: [0, 0, 100, 0, 100, 100, 0, 100, 0, 0])
        square = Polygon(shell: shell, holes: [try Ring(coordinates: [10, 10, 10, 20, 20, 20, 10, 10])])
        other = Polygon(shell: try Ring(coordinates: [50, 50, 150, 50, 150, 150, 50, 150, 50, 50]))
        bowTie = Polygon(shell: try Ring(coordinates: [0, 0, 10, 10, 10, 0, 0, 10, 0, 0]))
        line = try LineString(coordinates: [0, 0, 100, 100])
    }

    /// All operations, each with how many calls of it a round makes.
    func round() throws -> Int {
        let collection = Shape.collection([square.shape, line.shape, .multiPoint([try Point(x: 1, y: 1)])])
        _ = try (square.intersects(other), square.contains(line), square.covers(line), square.touches(other))
        _ = try (square.distance(to: other), collection.intersects(bowTie), collection.validity())
        _ = try (square.intersection(with: other), square.union(with: other), square.difference(from: other))
        _ = try (bowTie.validity(), bowTie.validityDefects(), bowTie.madeValid(), square.validity())
        _ = try (square.buffer(metres: 1), square.simplified(tolerance: 1), square.centroid(), square.pointOnSurface())
        _ = try square.maximumInscribedCircle(tolerance: 1)
        let prepared = try PreparedShape(square)
        _ = try (prepared.intersects(other), prepared.contains(line), prepared.covers(other))
        let areas = [MultiPolygon([square]), MultiPolygon([other])]
        _ = try (OverlapJoin.pairs(areas, areas), areas.union(), Coverage.simplified(areas, tolerance: 1))
        _ = try WKBReader.read(WKBWriter.write(collection))
        return 27 + failures()
    }

    /// Operations that must throw, after some of their handles were made.
    private func failures() -> Int {
        let invalid = MultiPolygon([bowTie])
        let attempts: [() throws -> Void] = [
            { _ = try OverlapJoin.pairs([invalid], [invalid]) },
            { _ = try bowTie.difference(from: square) },
            { _ = try MultiPolygon([]).centroid() },
            { _ = try WKBReader.read([1, 7, 0, 0, 0, 1, 0, 0, 0, 1, 3]) },
            { _ = try RDTransformer(gridDirectory: "/nowhere") },
        ]
        for attempt in attempts { try? attempt() }
        return attempts.count
    }

    /// Making a transformer and using it both ways, once outside its area.
    func transformers() throws -> Int {
        let transformer = try RDTransformer(gridDirectory: gridDirectory)
        let degrees = try transformer.etrs89(Point(x: 155_000, y: 463_000))
        _ = try transformer.rd(degrees)
        _ = try? transformer.etrs89(Point(x: 0, y: 0))
        return 4
    }
}
