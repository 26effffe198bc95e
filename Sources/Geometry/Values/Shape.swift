// SPDX-License-Identifier: EUPL-1.2

/// Any geometry of the simple features model (OGC 06-103r4) in two dimensions, in metres RD New.
///
/// An empty point, line or polygon is the empty multi form of its kind.
public indirect enum Shape: Hashable, Sendable {
    /// A single point.
    case point(Point)
    /// A single line.
    case lineString(LineString)
    /// A single polygon.
    case polygon(Polygon)
    /// Zero or more points.
    case multiPoint([Point])
    /// Zero or more lines.
    case multiLineString([LineString])
    /// Zero or more polygons.
    case multiPolygon(MultiPolygon)
    /// Zero or more geometries of any kind.
    case collection([Shape])

    /// Whether it has no point at all.
    public var isEmpty: Bool {
        switch self {
        case .point, .lineString, .polygon: false
        case .multiPoint(let points): points.isEmpty
        case .multiLineString(let lines): lines.isEmpty
        case .multiPolygon(let area): area.isEmpty
        case .collection(let shapes): shapes.allSatisfy(\.isEmpty)
        }
    }

    /// The name of the kind in GeoJSON and WKT, as in `MultiPolygon`.
    public var kind: String {
        switch self {
        case .point: "Point"
        case .lineString: "LineString"
        case .polygon: "Polygon"
        case .multiPoint: "MultiPoint"
        case .multiLineString: "MultiLineString"
        case .multiPolygon: "MultiPolygon"
        case .collection: "GeometryCollection"
        }
    }

    /// All polygons in it, those within collections included; points and lines have none.
    public var polygons: [Polygon] {
        switch self {
        case .point, .lineString, .multiPoint, .multiLineString: []
        case .polygon(let polygon): [polygon]
        case .multiPolygon(let area): area.polygons
        case .collection(let shapes): shapes.flatMap(\.polygons)
        }
    }

    /// The part of it that has area.
    public var surface: MultiPolygon { MultiPolygon(polygons) }
}

extension Shape: Spatial {
    /// The shape itself.
    public var shape: Shape { self }

    /// The smallest box around it, nil when it is empty.
    public var boundingBox: BoundingBox? {
        switch self {
        case .point(let point): point.boundingBox
        case .lineString(let line): line.boundingBox
        case .polygon(let polygon): polygon.boundingBox
        case .multiPoint(let points): BoundingBox(around: points.map(\.boundingBox))
        case .multiLineString(let lines): BoundingBox(around: lines.map(\.boundingBox))
        case .multiPolygon(let area): area.boundingBox
        case .collection(let shapes): BoundingBox(around: shapes.map(\.boundingBox))
        }
    }
}
