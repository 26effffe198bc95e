// SPDX-License-Identifier: EUPL-1.2

internal import Geometry
internal import OrderedCollections

/// One pass over the records of a CSV file.
struct CSVPass {
    private(set) var summary: ReadingSummary
    private var scanner: CSVScanner
    private let columns: CSVColumns
    private var assembler: ShapeAssembler

    init(_ reader: CSVReader) throws(FormatError) {
        scanner = try CSVScanner(try reader.input.open())
        guard let header = try scanner.next() else {
            throw FormatError(.empty, "the file holds nothing but space")
        }
        columns = try CSVColumns(header.map(\.text))
        let claim = reader.crs.map { CoordinateClaim(crs: $0, authority: .caller) } ?? columns.claim
        assembler = ShapeAssembler(source: try CoordinateSource(claim, gridDirectory: reader.gridDirectory))
        summary = ReadingSummary(crs: claim.crs, operation: assembler.source.operation)
    }

    /// The feature of the next record, nil after the last.
    mutating func next() throws(FormatError) -> FeatureRecord? {
        guard let fields = try scanner.next() else { return nil }
        let line = scanner.recordLine
        guard fields.count == columns.names.count else {
            throw FormatError(
                .malformedCSV, "the line has \(fields.count) fields where the first has \(columns.names.count) names",
                line: line)
        }
        summary.features += 1
        let geometry = try geometry(fields)
        if case .failure = geometry { summary.defects += 1 }
        summary.coordinatesOutsideAreaOfUse = assembler.source.pairsOutsideAreaOfUse
        return FeatureRecord(index: summary.features, line: line, properties: properties(fields), geometry: geometry)
    }

    private func properties(_ fields: [CSVScanner.Field]) -> OrderedDictionary<String, AttributeValue> {
        var result: OrderedDictionary<String, AttributeValue> = [:]
        for (index, name) in columns.names.enumerated() where !columns.isGeometry(index) {
            result[name] = CSVValue.value(of: fields[index])
        }
        return result
    }

    private mutating func geometry(_ fields: [CSVScanner.Field]) throws(FormatError) -> Result<Shape?, GeometryDefect> {
        switch columns.geometry {
        case .text(let index):
            let text = fields[index].text
            if text.allSatisfy(\.isWhitespace) { return .success(nil) }
            switch Self.read(text) {
            case .success(let shape): return try self.shape(shape).map(Optional.some)
            case .failure(let defect): return .failure(defect)
            }
        case .pair(let x, let y):
            switch CSVValue.pair(fields[x].text, fields[y].text) {
            case .success(nil): return .success(nil)
            case .success(.some(let pair)):
                assembler.coordinates.set(point: pair)
                return try assembler.shape(.point).map(Optional.some)
            case .failure(let defect): return .failure(defect)
            }
        }
    }

    private static func read(_ text: String) -> Result<Shape, GeometryDefect> {
        do throws(GeometryError) { return .success(try WKTReader.read(text)) } catch {
            return .failure(GeometryDefect(.malformed, "the geometry cannot be read: \(error.message)"))
        }
    }

    /// The shape in RD New of one in the reference system of the file.
    private mutating func shape(_ shape: Shape) throws(FormatError) -> Result<Shape, GeometryDefect> {
        if case .collection(let parts) = shape {
            var shapes: [Shape] = []
            for part in parts {
                switch try self.shape(part) {
                case .success(let shape): shapes.append(shape)
                case .failure(let defect): return .failure(defect)
                }
            }
            return .success(.collection(shapes))
        }
        guard let type = assembler.coordinates.set(shape) else { return .success(shape) }
        return try assembler.shape(type)
    }
}
