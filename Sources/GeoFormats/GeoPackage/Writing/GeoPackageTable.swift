// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import Geometry

/// The table of a layer, or of one group of its geometries, while it is filled.
final class GeoPackageTable {
    private let layer: LayerDescription
    private let group: GeometryGroup
    private var name: String
    private let srsID: Int32
    private var columns: GeoPackageColumns
    /// The type with which the table declares its geometry; nil when there is no table yet.
    private var declared: GeoPackageContents.GeometryType?
    private var kinds: Set<String> = []
    private var box: BoundingBox?
    private var count = 0

    init(_ layer: LayerDescription, _ group: GeometryGroup) {
        self.layer = layer
        self.group = group
        name = layer.name + group.suffix
        // Files in degrees say EPSG:4258: coordinates are ETRS89, and the Dutch profile allows no CRS84.
        srsID = layer.crs == .rdNew ? GeoPackageBinary.rdNew : layer.crs == .wgs84 ? 4326 : 4258
        columns = GeoPackageColumns(layer.columns)
    }

    /// Adds rows, after the columns that they need; each with the number of its feature in the whole layer.
    func insert(_ features: [(number: Int, feature: Feature)], in db: Database) throws {
        for (_, feature) in features {
            columns.note(feature)
            if let shape = feature.geometry { kinds.insert(Self.promoted(shape).kind) }
        }
        try prepare(in: db)
        let statement = try db.cachedStatement(sql: insertion)
        for (number, feature) in features {
            count += 1
            do {
                statement.setUncheckedArguments(StatementArguments(try values(feature)))
                try statement.execute()
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                throw FormatError(
                    .unwritable, "its number \(feature.id?.description ?? "") is also that of an earlier feature",
                    feature: number)
            }
        }
    }

    /// Registers the table, with its index, extent, columns and style.
    /// - Parameter isOnly: Whether the layer has no other table, so that this one gets its name.
    func finish(isOnly: Bool, in db: Database) throws {
        try prepare(in: db)
        if isOnly, name != layer.name {
            try db.execute(sql: "ALTER TABLE \"\(name)\" RENAME TO \"\(layer.name)\"")
            name = layer.name
        }
        try unifyPoints(in: db)
        try columns.settle(name, geometry: geometryType, declared: declared, in: db)
        try GeoPackageContents(
            table: name, identifier: (layer.title ?? layer.name) + (isOnly ? "" : group.title),
            description: layer.summary, geometry: geometryType, srsID: srsID
        ).register(in: db, lastChange: layer.lastChange)
        if let box {
            try db.execute(
                sql: "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                arguments: [box.minX, box.minY, box.maxX, box.maxY, name])
        }
        try FeatureCount(table: name).create(count, in: db)
        try columns.describe(name, in: db)
        let style = group == .areas ? layer.style : group == .points ? layer.pointStyle : nil
        try style?.apply(to: name, in: db, lastChange: layer.lastChange)
    }

    /// Makes single points sets of one where there are sets of several, as a column is of one type.
    private func unifyPoints(in db: Database) throws {
        let kinds = ["Point", "MultiPoint"]
        guard self.kinds == Set(kinds) else { return }
        let (key, column) = (SpatialIndex.keyColumn, SpatialIndex.geometryColumn)
        let update = try db.cachedStatement(sql: "UPDATE \"\(name)\" SET \(column) = ? WHERE \(key) = ?")
        let rows = try Row.fetchCursor(db, sql: "SELECT \(key), \(column) FROM \"\(name)\" WHERE \(column) NOTNULL")
        while let row = try rows.next() {
            let blob: Data = row[1]
            guard case .point(let point) = try GeoPackageBinary.decode(Array(blob)) else { continue }
            let set = GeoPackageBinary.encode(Shape.multiPoint([point]), srsID: srsID)
            try update.execute(arguments: [Data(set), row[0] as Int64])
        }
        self.kinds = ["MultiPoint"]
    }

    private func prepare(in db: Database) throws {
        if declared == nil {
            declared = geometryType
            try db.execute(sql: columns.creation(of: name, geometry: geometryType))
        }
        try columns.addMissing(to: name, in: db)
    }

    private var insertion: String {
        let names = [SpatialIndex.keyColumn, SpatialIndex.geometryColumn] + columns.names
        let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
        let places = names.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO \"\(name)\" (\(list)) VALUES (\(places))"
    }

    private func values(_ feature: Feature) throws -> [DatabaseValue] {
        var values: [DatabaseValue] = []
        values.reserveCapacity(2 + columns.names.count)
        if case .integer(let id) = feature.id { values.append(id.databaseValue) } else { values.append(.null) }
        if let shape = feature.geometry {
            let written = Self.promoted(shape)
            if let more = written.boundingBox { box = box?.union(more) ?? more }
            values.append(DatabaseValue(blob: GeoPackageBinary.encode(written, srsID: srsID)))
        } else {
            values.append(.null)
        }
        columns.append(feature, to: &values)
        return values
    }

    /// Areas and lines as their multi forms, so that all rows of a column are of one type.
    private static func promoted(_ shape: Shape) -> Shape {
        switch shape {
        case .polygon(let polygon): .multiPolygon(MultiPolygon([polygon.oriented()]))
        case .multiPolygon(let area): .multiPolygon(MultiPolygon(area.polygons.map { $0.oriented() }))
        case .lineString(let line): .multiLineString([line])
        default: shape
        }
    }

    private var geometryType: GeoPackageContents.GeometryType {
        guard kinds.count == 1, let kind = kinds.first else { return kinds.isEmpty ? .multiPolygon : .any }
        return GeoPackageContents.GeometryType(rawValue: kind.uppercased()) ?? .any
    }
}

extension DatabaseValue {
    fileprivate init(blob: [UInt8]) { self = Data(blob).databaseValue }
}
