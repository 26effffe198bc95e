// SPDX-License-Identifier: EUPL-1.2

public import GRDB

/// How QGIS draws a layer of a GeoPackage when it is opened.
public struct LayerStyle: Hashable, Sendable {
    /// The name of the style.
    public var name: String
    /// The style as QGIS writes it.
    public var qml: String
    /// The same as Styled Layer Descriptor, for other programs; empty when there is none.
    public var sld: String
    /// A sentence for people.
    public var description: String

    /// A style.
    public init(name: String, qml: String, sld: String = "", description: String = "") {
        self.name = name
        self.qml = qml
        self.sld = sld
        self.description = description
    }

    /// Makes the table `layer_styles` of QGIS and registers it, unless it is there.
    public static func createTable(in db: Database, lastChange: String) throws {
        guard try !db.tableExists("layer_styles") else { return }
        try db.execute(
            sql: """
                CREATE TABLE layer_styles (
                  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
                  f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
                  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
                  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
                """)
        try GeoPackageContents(table: "layer_styles", identifier: "layer_styles", description: "QGIS layer styles")
            .register(in: db, lastChange: lastChange)
    }

    /// Makes this the style with which a table is drawn, in the place of an earlier one.
    public func apply(to table: String, in db: Database, lastChange: String) throws {
        try Self.createTable(in: db, lastChange: lastChange)
        try db.execute(
            sql: "DELETE FROM layer_styles WHERE f_table_name = ? AND useAsDefault", arguments: [table])
        try db.execute(
            sql: """
                INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,
                  styleQML, styleSLD, useAsDefault, description, owner, update_time)
                VALUES ('', '', ?, ?, ?, ?, ?, 1, ?, '', ?)
                """,
            arguments: [table, SpatialIndex.geometryColumn, name, qml, sld, description, lastChange])
    }
}
