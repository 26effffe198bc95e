// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

extension Shape {
    /// All points in it that are geometries of their own, those within collections included.
    var allPoints: [Point] {
        switch self {
        case .point(let point): [point]
        case .multiPoint(let points): points
        case .collection(let shapes): shapes.flatMap(\.allPoints)
        case .lineString, .multiLineString, .polygon, .multiPolygon: []
        }
    }

    /// All lines in it that are geometries of their own, those within collections included.
    var allLines: [LineString] {
        switch self {
        case .lineString(let line): [line]
        case .multiLineString(let lines): lines
        case .collection(let shapes): shapes.flatMap(\.allLines)
        case .point, .multiPoint, .polygon, .multiPolygon: []
        }
    }

    /// A collection as one geometry, nil when its parts are of several dimensions; any other geometry is itself.
    ///
    /// GEOS 3.11 asks for it in most relations.
    /// - Throws: ``GeometryError`` when areas that overlap cannot be merged.
    func uniform() throws(GeometryError) -> Shape? {
        guard case .collection = self else { return self }
        switch (allPoints.isEmpty, allLines.isEmpty, polygons.isEmpty) {
        case (false, true, true): return .multiPoint(allPoints)
        case (true, false, true): return .multiLineString(allLines)
        case (true, true, false): return .multiPolygon(try polygons.map { MultiPolygon([$0]) }.union())
        default: return nil
        }
    }
}
