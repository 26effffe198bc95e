// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

/// The table in which GDAL keeps how many features a layer has, so that nobody needs to count them.
struct FeatureCount {
    let table: String

    /// Notes the count, and has it kept by triggers.
    func create(_ count: Int, in db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS gpkg_ogr_contents (
                  table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL)
                """)
        try db.execute(sql: "INSERT INTO gpkg_ogr_contents VALUES (?, ?)", arguments: [table, count])
        for (event, change) in [("insert", "+"), ("delete", "-")] {
            try db.execute(
                sql: """
                    CREATE TRIGGER "trigger_\(event)_feature_count_\(table)" AFTER \(event.uppercased()) ON "\(table)"
                    BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count \(change) 1
                    WHERE lower(table_name) = lower('\(table)'); END
                    """)
        }
    }
}
