// SPDX-License-Identifier: EUPL-1.2

internal import Geometry

/// Writes filters in the JSON encoding on one line, the same bytes for the same filter; what is written is read back
/// the same.
public enum CQL2JSONWriter {
    /// The filter as JSON, as in `{"op":"=","args":[{"property":"naam"},"Pampus"]}`.
    public static func write(_ expression: CQL2Expression) -> String {
        switch expression {
        case .and(let terms): operation("and", terms)
        case .or(let terms): operation("or", terms)
        case .not(let term): operation("not", [term])
        case .comparison(let sign, let left, let right): operation(sign.rawValue, [left, right])
        case .like(let text, let pattern): operation("like", [text, pattern])
        case .between(let value, let lower, let upper): operation("between", [value, lower, upper])
        case .inList(let value, let values): operation("in", [value, .list(values)])
        case .isNull(let value): operation("isNull", [value])
        case .spatial(let function, let left, let right): operation(function.rawValue, [left, right])
        case .temporal(let function, let left, let right): operation(function.rawValue, [left, right])
        case .array(let function, let left, let right): operation(function.rawValue, [left, right])
        case .function(let name, let arguments): operation(name, arguments)
        case .property(let name): "{\"property\":\(string(name))}"
        case .literal(let value): literal(value)
        case .boundingBox(let numbers): "{\"bbox\":\(list(numbers.map(NumberText.text)))}"
        case .interval(let start, let end): "{\"interval\":\(list([intervalEnd(start), intervalEnd(end)]))}"
        case .list(let items): list(items.map(write))
        case .arithmetic(let sign, let left, let right): operation(sign.rawValue, [left, right])
        case .casei(let text): operation("casei", [text])
        case .accenti(let text): operation("accenti", [text])
        }
    }

    private static func operation(_ name: String, _ arguments: [CQL2Expression]) -> String {
        "{\"op\":\(string(name)),\"args\":\(list(arguments.map(write)))}"
    }

    private static func list(_ items: [String]) -> String { "[\(items.joined(separator: ","))]" }

    private static func intervalEnd(_ end: CQL2Expression?) -> String {
        switch end {
        case nil: "\"..\""
        case .literal(.instant(let instant)): "\"\(instant)\""
        case .some(let expression): write(expression)
        }
    }

    private static func literal(_ value: CQL2Value) -> String {
        switch value {
        case .string(let text): string(text)
        case .number(let number): NumberText.text(number)
        case .boolean(let truth): truth ? "true" : "false"
        case .instant(.date(let date)): "{\"date\":\"\(date)\"}"
        case .instant(.timestamp(let timestamp)): "{\"timestamp\":\"\(timestamp)\"}"
        case .interval(let start, let end):
            write(.interval(start: start.map { .literal(.instant($0)) }, end: end.map { .literal(.instant($0)) }))
        case .geometry(let shape): geometry(shape)
        case .array(let values): list(values.map(literal))
        }
    }

    private static func geometry(_ shape: Shape) -> String {
        let body =
            switch shape {
            case .point(let point): positions([point.x, point.y])[0]
            case .lineString(let line): list(positions(line.coordinates))
            case .polygon(let polygon): rings(polygon)
            case .multiPoint(let points): list(points.flatMap { positions([$0.x, $0.y]) })
            case .multiLineString(let lines): list(lines.map { list(positions($0.coordinates)) })
            case .multiPolygon(let area): list(area.polygons.map(rings))
            case .collection(let shapes): list(shapes.map(geometry))
            }
        let member = if case .collection = shape { "geometries" } else { "coordinates" }
        return "{\"type\":\"\(shape.kind)\",\"\(member)\":\(body)}"
    }

    private static func rings(_ polygon: Polygon) -> String {
        list(polygon.rings.map { list(positions($0.coordinates)) })
    }

    private static func positions(_ coordinates: [Double]) -> [String] {
        stride(from: 0, to: coordinates.count - 1, by: 2).map {
            list([NumberText.text(coordinates[$0]), NumberText.text(coordinates[$0 + 1])])
        }
    }

    private static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\u{00}"..."\u{1F}":
                result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
