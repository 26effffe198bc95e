// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import OrderedCollections

/// The attribute columns of a table while it is filled: they come and widen with the features.
struct GeoPackageColumns {
    private struct Column {
        let attribute: String
        let name: String
        let title: String?
        /// Nil until a feature has a value.
        var type: ColumnType?
        /// The type with which the table declares it; nil when it is not in the table yet.
        var declared: ColumnType?
        /// Whether rows hold values of the narrower type that are to become JSON.
        var wasNarrower: ColumnType?
    }

    private var columns: OrderedDictionary<String, Column> = [:]

    init(_ known: [LayerColumn]) {
        for column in known { add(column.name, column.type, title: column.title) }
    }

    /// The names in the table, in their order.
    var names: [String] { columns.values.map(\.name) }

    /// Makes room for the attributes of a feature.
    mutating func note(_ feature: Feature) {
        if case .string = feature.id, feature.properties["id"] == nil, columns["id"] == nil { add("id", .text) }
        for (attribute, value) in feature.properties {
            let type = ColumnType(of: value)
            guard let index = columns.index(forKey: attribute) else {
                add(attribute, type)
                continue
            }
            guard let type, let known = columns.values[index].type, known != type else {
                if columns.values[index].type == nil { columns.values[index].type = type }
                continue
            }
            let union = known.accepts(type) ? known : known.union(type)
            if union == .json, known != .json { columns.values[index].wasNarrower = known }
            columns.values[index].type = union
        }
    }

    private mutating func add(_ attribute: String, _ type: ColumnType?, title: String? = nil) {
        let taken = Set(columns.values.map(\.name)).union([SpatialIndex.keyColumn, SpatialIndex.geometryColumn])
        let name = ColumnName.columns(for: [attribute], taken: taken)[0]
        columns[attribute] = Column(attribute: attribute, name: name, title: title, type: type)
    }

    /// The statement that makes the table with the columns that are known.
    mutating func creation(of table: String, geometry: GeoPackageContents.GeometryType) -> String {
        for index in columns.values.indices { columns.values[index].declared = columns.values[index].type ?? .text }
        return creation(named: table, geometry)
    }

    private func creation(named table: String, _ geometry: GeoPackageContents.GeometryType) -> String {
        let declared = columns.values.map { ", \"\($0.name)\" \(($0.type ?? .text).declaration)" }.joined()
        return """
            CREATE TABLE "\(table)" ("\(SpatialIndex.keyColumn)" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, \
            "\(SpatialIndex.geometryColumn)" \(geometry.rawValue)\(declared))
            """
    }

    /// Adds the columns that came since, and turns values into JSON where a column became that.
    mutating func addMissing(to table: String, in db: Database) throws {
        for index in columns.values.indices {
            let column = columns.values[index]
            if column.declared == nil {
                let type = column.type ?? .text
                try db.execute(sql: "ALTER TABLE \"\(table)\" ADD COLUMN \"\(column.name)\" \(type.declaration)")
                columns.values[index].declared = type
            } else if let narrower = column.wasNarrower {
                let truth = narrower == .boolean ? "iif(\"\(column.name)\", 'true', 'false')" : nil
                let text = truth ?? "json_quote(\"\(column.name)\")"
                try db.execute(
                    sql: "UPDATE \"\(table)\" SET \"\(column.name)\" = \(text) WHERE \"\(column.name)\" NOTNULL")
            }
            columns.values[index].wasNarrower = nil
        }
    }

    func append(_ feature: Feature, to values: inout [DatabaseValue]) {
        for column in columns.values {
            if let value = feature.properties[column.attribute] {
                values.append(Self.value(value, column.type))
            } else if column.attribute == "id", case .string(let id) = feature.id {
                values.append(id.databaseValue)
            } else {
                values.append(.null)
            }
        }
    }

    private static func value(_ value: AttributeValue, _ type: ColumnType?) -> DatabaseValue {
        if value.isNull { return .null }
        if type == .json { return value.json.databaseValue }
        switch value {
        case .bool(let value): return (value ? 1 : 0).databaseValue
        case .integer(let value): return type == .real ? Double(value).databaseValue : value.databaseValue
        case .number(let value): return value.databaseValue
        case .string(let value): return value.databaseValue
        case .null, .array, .object: return .null
        }
    }

    // MARK: When the table is full

    /// Makes the table anew when columns turned out to be of another type than was declared.
    func settle(
        _ table: String, geometry: GeoPackageContents.GeometryType, declared: GeoPackageContents.GeometryType?,
        in db: Database
    ) throws {
        let hasChanged = columns.values.contains { $0.declared?.declaration != ($0.type ?? .text).declaration }
        guard hasChanged || geometry != declared else { return }
        let draft = table + "_draft"
        try db.execute(sql: "ALTER TABLE \"\(table)\" RENAME TO \"\(draft)\"")
        try db.execute(sql: creation(named: table, geometry))
        let names = ([SpatialIndex.keyColumn, SpatialIndex.geometryColumn] + self.names)
            .map { "\"\($0)\"" }.joined(separator: ", ")
        try db.execute(sql: "INSERT INTO \"\(table)\" (\(names)) SELECT \(names) FROM \"\(draft)\" ORDER BY 1")
        try db.execute(sql: "DROP TABLE \"\(draft)\"")
    }

    /// Writes the names of the attributes, and what is JSON, where the table cannot say it.
    func describe(_ table: String, in db: Database) throws {
        for column in columns.values
        where column.name != column.attribute || column.title != nil || column.type == .json {
            try DataColumns.create(in: db)
            try db.execute(
                sql: "INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, NULL, ?, NULL)",
                arguments: [
                    table, column.name, column.attribute, column.title ?? column.attribute,
                    column.type == .json ? "application/json" : nil,
                ])
        }
    }
}
