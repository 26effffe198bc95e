// SPDX-License-Identifier: EUPL-1.2

public import GRDB

/// Descriptions inside the file of what it holds (GeoPackage metadata extension).
public enum GeoPackageMetadata {
    /// Makes the tables of the extension and registers them.
    public static func create(in db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE gpkg_metadata (
                  id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
                  md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml',
                  metadata TEXT NOT NULL DEFAULT '');
                CREATE TABLE gpkg_metadata_reference (
                  reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
                  timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
                  md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
                  CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
                  CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
                """)
        for table in ["gpkg_metadata", "gpkg_metadata_reference"] {
            try db.execute(
                sql: """
                    INSERT INTO gpkg_extensions VALUES (
                      ?, NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec130/#extension_metadata', 'read-write')
                    """,
                arguments: [table])
        }
    }

    /// Adds a text about the whole file.
    /// - Parameters:
    ///   - text: The description.
    ///   - standard: The URI of the standard by which it is written.
    ///   - timestamp: ISO 8601 in UTC.
    ///   - db: A database that has the tables of the extension.
    public static func add(_ text: String, standard: String, timestamp: String, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata)
                VALUES ('dataset', ?, 'text/plain', ?)
                """,
            arguments: [standard, text])
        try db.execute(
            sql: """
                INSERT INTO gpkg_metadata_reference (reference_scope, timestamp, md_file_id)
                VALUES ('geopackage', ?, ?)
                """,
            arguments: [timestamp, db.lastInsertedRowID])
    }
}
