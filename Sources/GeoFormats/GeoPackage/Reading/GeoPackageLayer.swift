// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import Geometry

/// A feature layer as the tables of a GeoPackage describe it.
struct GeoPackageLayer: Sendable {
    /// A column that becomes an attribute.
    struct Column: Sendable {
        /// The name in the table.
        let name: String
        /// The name of the attribute: that in the file from which the layer was made, when the table says it.
        let attribute: String
        let type: ColumnType
    }

    let table: String
    let geometryColumn: String
    /// The integer primary key; nil when the table has none.
    let keyColumn: String?
    let columns: [Column]
    /// Columns of bytes, which no attribute can hold.
    let passedOver: [String]
    /// The reference system, nil when the file leaves it open.
    let crs: CoordinateReferenceSystem?

    /// The names of the feature layers in a GeoPackage, in their order in the file.
    static func names(in db: Database) throws -> [String] {
        for table in ["gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"]
        where try !db.tableExists(table) {
            throw FormatError(
                .malformedGeoPackage, "the file is an SQLite database without the table \(table): it is no GeoPackage")
        }
        return try Row.fetchAll(
            db, sql: "SELECT table_name FROM gpkg_contents WHERE data_type = 'features' ORDER BY rowid"
        ).compactMap { String.fromDatabaseValue($0[0]) }
    }

    /// Reads what is said of the layer of a name.
    init(named table: String, in db: Database) throws {
        self.table = table
        let row = try Row.fetchOne(
            db, sql: "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", arguments: [table])
        guard let row, let geometryColumn = String.fromDatabaseValue(row["column_name"]),
            try db.tableExists(table) || db.viewExists(table)
        else {
            throw FormatError(
                .malformedGeoPackage, "the layer '\(table)' has no geometry column, or its table is missing")
        }
        self.geometryColumn = geometryColumn
        let described = try Self.described(table, in: db)
        let found = try Row.fetchAll(db, sql: "SELECT name, type, pk FROM pragma_table_info(?)", arguments: [table])
        keyColumn = Self.key(found)
        var columns: [Column] = []
        var passedOver: [String] = []
        for row in found {
            guard let name = String.fromDatabaseValue(row["name"]), name != geometryColumn, name != keyColumn else {
                continue
            }
            let note = described[name]
            let declared = String.fromDatabaseValue(row["type"]) ?? ""
            guard let type = ColumnType(declared: declared, mimeType: note?.mimeType) else {
                passedOver.append(name)
                continue
            }
            columns.append(
                Column(name: name, attribute: ColumnName.attribute(of: name, described: note?.name), type: type))
        }
        self.columns = columns
        self.passedOver = passedOver
        crs = try Self.system(row["srs_id"], in: db)
    }

    private static func key(_ columns: [Row]) -> String? {
        let key = columns.first { row in
            Int64.fromDatabaseValue(row["pk"]) == 1 && String.fromDatabaseValue(row["type"])?.uppercased() == "INTEGER"
        }
        return key.flatMap { String.fromDatabaseValue($0["name"]) }
    }

    private static func described(
        _ table: String, in db: Database
    ) throws -> [String: (name: String?, mimeType: String?)] {
        guard try db.tableExists("gpkg_data_columns") else { return [:] }
        var result: [String: (name: String?, mimeType: String?)] = [:]
        let rows = try Row.fetchAll(
            db, sql: "SELECT column_name, name, mime_type FROM gpkg_data_columns WHERE table_name = ?",
            arguments: [table])
        for row in rows {
            guard let column = String.fromDatabaseValue(row["column_name"]) else { continue }
            result[column] = (
                String.fromDatabaseValue(row["name"]), String.fromDatabaseValue(row["mime_type"])
            )
        }
        return result
    }

    private static func system(_ id: DatabaseValue, in db: Database) throws -> CoordinateReferenceSystem? {
        guard let id = Int64.fromDatabaseValue(id), id > 0 else { return nil }
        let row = try Row.fetchOne(
            db, sql: "SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
            arguments: [id])
        guard let row, let organization = String.fromDatabaseValue(row[0]), let code = Int64.fromDatabaseValue(row[1])
        else {
            throw FormatError(
                .malformedGeoPackage, "the file does not define its reference system \(id): use --crs to name it")
        }
        // A code means something only in the registry of its organisation.
        guard organization.uppercased() == "EPSG" else { return nil }
        return try? CoordinateReferenceSystem(name: "EPSG:\(code)")
    }
}
