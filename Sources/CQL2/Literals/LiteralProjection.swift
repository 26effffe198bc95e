// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Brings geometries of one system to RD New.
struct LiteralProjection {
    private let transformer: CoordinateTransformer
    /// Where coordinates can be transformed, nil when that is not known beforehand.
    private let area: BoundingBox?
    /// The length that no piece of a line exceeds, in the units of the system, before it is looked at how far it bends.
    private let pieceLength: Double

    /// How far a straight line of the system may lie from the line in RD New, in metres.
    private static let tolerance = 0.000_5
    /// A piece that bends is cut in two so often at most: 10 km to 10 m.
    private static let maximumHalvings = 10
    /// More positions than this are refused: a line across the whole area takes some thousands.
    private static let maximumPositions = 100_000

    init(
        from crs: CoordinateReferenceSystem, area: BoundingBox?, pieceLength: Double, gridDirectory: String
    ) throws(CQL2Error) {
        self.area = area
        self.pieceLength = pieceLength
        do throws(TransformError) {
            transformer = try CoordinateTransformer(
                from: crs, to: .rdNew, order: .eastingFirst, gridDirectory: gridDirectory)
        } catch { throw CQL2Error(.notTransformable(error.message)) }
    }

    func rd(_ shape: Shape) throws(CQL2Error) -> Shape {
        if case .collection(let shapes) = shape {
            var result: [Shape] = []
            for shape in shapes { result.append(try rd(shape)) }
            return .collection(result)
        }
        guard let area, let box = shape.boundingBox, !area.contains(box) else { return try projected(shape) }
        let inside: Shape
        do throws(GeometryError) { inside = try LiteralCutting.inside(shape, area) } catch {
            throw CQL2Error(.invalidGeometry(.init(error)))
        }
        return LiteralCutting.withStandIn(try projected(inside), for: shape)
    }

    private func projected(_ shape: Shape) throws(CQL2Error) -> Shape {
        var left = Self.maximumPositions
        return try shape.mapLines { line throws(CQL2Error) in
            let path = try followed(line, atMost: left)
            left -= path.rd.count / 2
            return path.rd
        }
    }

    /// A line with as many positions between as it takes to stay at its place.
    private func followed(_ line: [Double], atMost limit: Int) throws(CQL2Error) -> BentPath {
        let source = try inPieces(line, atMost: limit)
        var path = BentPath(source: source, rd: try transformed(source))
        for _ in 0..<Self.maximumHalvings where path.hasUnknownPieces {
            let middles = path.middlesOfUnknownPieces
            path.insert(middles, rd: try transformed(middles), tolerance: Self.tolerance)
            try require(path.rd.count / 2, atMost: limit)
        }
        return path
    }

    /// The line with a position at each piece length.
    private func inPieces(_ line: [Double], atMost limit: Int) throws(CQL2Error) -> [Double] {
        var source = Array(line.prefix(2))
        for index in stride(from: 2, to: line.count - 1, by: 2) {
            let (dx, dy) = (line[index] - line[index - 2], line[index + 1] - line[index - 1])
            let count = max(1, (max(abs(dx), abs(dy)) / pieceLength).rounded(.up))
            try require(count < 1e9 ? source.count / 2 + Int(count) : Int.max, atMost: limit)
            for piece in stride(from: 1, to: count, by: 1) {
                source.append(line[index - 2] + dx * piece / count)
                source.append(line[index - 1] + dy * piece / count)
            }
            source.append(line[index])
            source.append(line[index + 1])
        }
        return source
    }

    private func require(_ positions: Int, atMost limit: Int) throws(CQL2Error) {
        guard positions <= limit else { throw CQL2Error(.tooLarge(.positions, limit: Self.maximumPositions)) }
    }

    private func transformed(_ pairs: [Double]) throws(CQL2Error) -> [Double] {
        var pairs = pairs
        do throws(TransformError) { try transformer.transform(&pairs) } catch {
            throw CQL2Error(.notTransformable(error.message))
        }
        return pairs
    }
}
