// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import OrderedCollections

/// Writes features as comma-separated values (RFC 4180), with the geometry as well-known text or as a point.
///
/// Texts that a spreadsheet would run as a formula get an apostrophe before them, which ``CSVReader`` takes away again.
public final class CSVWriter: FeatureWriter {
    /// So many features tell which columns there are, when nobody says it beforehand.
    private static let sampleSize = 1_000
    private static let chunk = 1 << 16

    private let sink: any ByteSink
    private let layer: LayerDescription
    private let degrees: DegreeShape?
    private var sample: [Feature] = []
    /// Nil until the header is written.
    private var columns: OrderedSet<String>?
    private var bytes: [UInt8] = []
    private var count = 0

    /// A writer; the layer tells the columns, the reference system and the form of the geometry.
    /// - Throws: ``FormatError`` when the grid is missing or the reference system is neither RD New nor degrees.
    public init(to sink: any ByteSink, layer: LayerDescription, gridDirectory: String) throws(FormatError) {
        guard layer.crs == .rdNew || layer.crs.isGeographic else {
            throw FormatError(.unknownCRS, "CSV is written in RD New or in degrees, not in \(layer.crs.rawValue)")
        }
        self.sink = sink
        self.layer = layer
        degrees = layer.crs == .rdNew ? nil : try DegreeShape(gridDirectory: gridDirectory)
    }

    /// Writes a feature.
    /// - Throws: ``FormatError`` `unwritable` when it has an attribute without a column, or what the sink throws.
    public func write(_ feature: Feature) throws {
        guard columns == nil else { return try append(feature) }
        sample.append(feature)
        if sample.count == Self.sampleSize { try start() }
    }

    /// Ends the file.
    public func finish() throws {
        if columns == nil { try start() }
        try flush()
    }

    private func start() throws {
        var found = OrderedSet(layer.columns.map(\.name))
        for feature in sample {
            if case .string = feature.id { found.append("id") }
            found.append(contentsOf: feature.properties.keys)
        }
        columns = found
        let geometry = layer.csvGeometry == .wellKnownText ? ["wkt"] : degrees == nil ? ["x", "y"] : ["lon", "lat"]
        append(line: (found.elements + geometry).map { Self.field($0) })
        for feature in sample { try append(feature) }
        sample = []
    }

    private func append(_ feature: Feature) throws {
        count += 1
        let columns = self.columns ?? []
        for name in feature.properties.keys where !columns.contains(name) {
            throw FormatError(
                .unwritable, "its attribute '\(name)' has no column: name all columns beforehand", feature: count)
        }
        var fields = columns.map { name in
            if let value = feature.properties[name] { return Self.field(value) }
            if name == "id", let id = feature.id { return Self.field(.string(id.description)) }
            return ""
        }
        fields += try geometry(feature.geometry)
        append(line: fields)
        if bytes.count >= Self.chunk { try flush() }
    }

    private func geometry(_ shape: Shape?) throws -> [String] {
        guard layer.csvGeometry == .centre else {
            guard let shape else { return [""] }
            return ["\"\(WKTWriter.write(try degrees?.shape(shape) ?? shape))\""]
        }
        guard let shape, !shape.isEmpty else { return ["", ""] }
        let point = try shape.pointOnSurface()
        let centre = Point(finiteX: Millimetres.rounded(point.x), y: Millimetres.rounded(point.y))
        guard case .point(let point) = try degrees?.shape(.point(centre)) ?? .point(centre) else { return ["", ""] }
        return [point.x, point.y].map { number in
            let text = DecimalText.plain(number)
            return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        }
    }

    private func append(line fields: [String]) {
        bytes.append(contentsOf: fields.joined(separator: ",").utf8)
        bytes += [0x0D, 0x0A]
    }

    private func flush() throws {
        try sink.write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private static func field(_ value: AttributeValue) -> String {
        switch value {
        case .null: ""
        case .bool, .integer, .number: value.json
        case .string(let text): field(text)
        case .array, .object: "\"\(value.json.replacing("\"", with: "\"\""))\""
        }
    }

    private static func field(_ text: String) -> String {
        let guarded = FormulaGuard.guarded(text)
        let needsQuotes = guarded.utf8.contains {
            $0 == .quote || $0 == .comma || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 || $0 == 0x20 || $0 == 0x3B
        }
        guard needsQuotes || CSVValue.isAmbiguous(guarded) else { return guarded }
        return "\"\(guarded.replacing("\"", with: "\"\""))\""
    }
}
