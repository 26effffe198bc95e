// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import Geometry
internal import OrderedCollections

/// One pass over the rows of a table.
struct GeoPackagePass {
    private(set) var summary: ReadingSummary
    private let layer: GeoPackageLayer
    private let rows: RowCursor
    private var blobs: BlobReader
    private let hasKey: Bool
    private let droppedBefore: Int
    private let outsideBefore: Int

    /// - Parameter before: What was met in the tables of the layer before this one.
    init(
        _ reader: GeoPackageReader, _ layer: GeoPackageLayer, after before: ReadingSummary?, _ db: Database
    ) throws {
        self.layer = layer
        let source = try CoordinateSource(reader.claim, gridDirectory: reader.gridDirectory)
        blobs = BlobReader(source: source)
        summary = before ?? ReadingSummary(crs: source.crs, operation: source.operation)
        (droppedBefore, outsideBefore) = (summary.droppedHeights, summary.coordinatesOutsideAreaOfUse)
        summary.passedOver += layer.passedOver.filter { !(before?.passedOver.contains($0) ?? false) }
        hasKey = layer.keyColumn != nil
        let columns = ([layer.keyColumn, layer.geometryColumn].compactMap(\.self) + layer.columns.map(\.name))
            .map(Self.quoted).joined(separator: ", ")
        let order = layer.keyColumn.map { " ORDER BY \(Self.quoted($0))" } ?? ""
        do {
            rows = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM \(Self.quoted(layer.table))\(order)")
        } catch { throw GeoPackageConnection.reworded(error) }
    }

    /// The feature of the next row, nil after the last.
    /// - Throws: ``FormatError``.
    mutating func next() throws(FormatError) -> FeatureRecord? {
        let row: Row?
        do { row = try rows.next() } catch { throw GeoPackageConnection.reworded(error) }
        guard let row else { return nil }
        summary.features += 1
        let geometry = try geometry(row, at: hasKey ? 1 : 0)
        if case .failure = geometry { summary.defects += 1 }
        summary.droppedHeights = droppedBefore + blobs.droppedHeights
        summary.coordinatesOutsideAreaOfUse = outsideBefore + blobs.source.pairsOutsideAreaOfUse
        return FeatureRecord(
            index: summary.features, id: hasKey ? Int64.fromDatabaseValue(row[0]).map(FeatureID.integer) : nil,
            properties: properties(row), geometry: geometry)
    }

    private mutating func geometry(_ row: Row, at index: Int) throws(FormatError) -> Result<Shape?, GeometryDefect> {
        let value: DatabaseValue = row[index]
        switch value.storage {
        case .null: return .success(nil)
        case .blob(let blob):
            let result: Result<Result<Shape?, GeometryDefect>, FormatError> = blob.withUnsafeBytes { bytes in
                Result { () throws(FormatError) in try blobs.shape(bytes).map(Optional.some) }
            }
            return try result.get()
        default:
            return .failure(GeometryDefect(.malformed, "the geometry column holds a value that is no geometry"))
        }
    }

    private func properties(_ row: Row) -> OrderedDictionary<String, AttributeValue> {
        var result: OrderedDictionary<String, AttributeValue> = [:]
        result.reserveCapacity(layer.columns.count)
        let first = hasKey ? 2 : 1
        for (index, column) in layer.columns.enumerated() {
            result[column.attribute] = Self.value(row[first + index], column.type)
        }
        return result
    }

    private static func value(_ value: DatabaseValue, _ type: ColumnType) -> AttributeValue {
        switch value.storage {
        case .null: return .null
        case .int64(let number): return type == .boolean ? .bool(number != 0) : .integer(number)
        case .double(let number): return .number(number)
        case .string(let text):
            guard type == .json, let value = try? AttributeValue(json: text) else { return .string(text) }
            return value
        // The columns are those that are not declared as bytes: SQLite lets them stand there all the same.
        case .blob: return .null
        }
    }

    private static func quoted(_ name: String) -> String {
        "\"\(name.replacing("\"", with: "\"\""))\""
    }
}
