// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

/// The tables that describe columns (GeoPackage schema extension).
enum DataColumns {
    /// Makes the tables and registers them, unless they are there.
    static func create(in db: Database) throws {
        guard try !db.tableExists("gpkg_data_columns") else { return }
        try db.execute(
            sql: """
                CREATE TABLE gpkg_data_columns (
                  table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,
                  mime_type TEXT, constraint_name TEXT,
                  CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
                  CONSTRAINT gdc_tn UNIQUE (table_name, name));
                CREATE TABLE gpkg_data_column_constraints (
                  constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC,
                  min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
                  CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
                """)
        for table in ["gpkg_data_columns", "gpkg_data_column_constraints"] {
            try db.execute(
                sql: """
                    INSERT INTO gpkg_extensions VALUES (
                      ?, NULL, 'gpkg_schema', 'http://www.geopackage.org/spec121/#extension_schema', 'read-write')
                    """,
                arguments: [table])
        }
    }
}
