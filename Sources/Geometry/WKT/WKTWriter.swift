// SPDX-License-Identifier: EUPL-1.2

/// Writes well-known text (OGC 06-103r4, section 7), each number with the digits that give it back exactly.
public enum WKTWriter {
    /// The geometry as text, as in `POINT (155000 463000.5)`.
    public static func write(_ geometry: some Spatial) -> String {
        let shape = geometry.shape
        return "\(shape.kind.uppercased()) \(body(shape))"
    }

    private static func body(_ shape: Shape) -> String {
        switch shape {
        case .point(let point): list([text(point.x, point.y)])
        case .lineString(let line): text(line.coordinates)
        case .polygon(let polygon): text(polygon)
        case .multiPoint(let points): list(points.map { "(\(text($0.x, $0.y)))" })
        case .multiLineString(let lines): list(lines.map { text($0.coordinates) })
        case .multiPolygon(let area): list(area.polygons.map(text))
        case .collection(let shapes): list(shapes.map(write))
        }
    }

    private static func text(_ polygon: Polygon) -> String { list(polygon.rings.map { text($0.coordinates) }) }

    private static func text(_ coordinates: [Double]) -> String {
        list(stride(from: 0, to: coordinates.count - 1, by: 2).map { text(coordinates[$0], coordinates[$0 + 1]) })
    }

    private static func list(_ parts: [String]) -> String {
        parts.isEmpty ? "EMPTY" : "(\(parts.joined(separator: ", ")))"
    }

    private static func text(_ x: Double, _ y: Double) -> String { "\(text(x)) \(text(y))" }

    private static func text(_ number: Double) -> String {
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
