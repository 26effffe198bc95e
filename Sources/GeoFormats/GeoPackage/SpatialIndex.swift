// SPDX-License-Identifier: EUPL-1.2

public import GRDB

/// The R-tree over a geometry column and the triggers that keep it in step (GeoPackage 1.4, annex F.3).
public struct SpatialIndex: Hashable, Sendable {
    /// The geometry column of every table that is made here, by GDAL's name for it.
    public static let geometryColumn = "geom"
    /// The integer primary key of every table that is made here, by GDAL's name for it.
    public static let keyColumn = "fid"

    /// The table whose geometries are indexed.
    public let table: String

    /// The index of a table.
    public init(table: String) {
        self.table = table
    }

    /// The name of the virtual table.
    public var name: String { "rtree_\(table)_\(Self.geometryColumn)" }

    /// Makes the index over what the table holds, registers it and sets its triggers.
    ///
    /// The connection must have the functions of ``GeoPackageFunctions``.
    public func create(in db: Database) throws {
        try db.execute(sql: "CREATE VIRTUAL TABLE \"\(name)\" USING rtree(id, minx, maxx, miny, maxy)")
        try db.execute(
            sql: """
                INSERT INTO gpkg_extensions VALUES (
                  ?, ?, 'gpkg_rtree_index', 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only')
                """,
            arguments: [table, Self.geometryColumn])
        let column = Self.geometryColumn
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO "\(name)"
                SELECT "\(Self.keyColumn)", ST_MinX(\(column)), ST_MaxX(\(column)), ST_MinY(\(column)), ST_MaxY(\(column))
                FROM "\(table)" WHERE \(column) NOT NULL AND NOT ST_IsEmpty(\(column))
                """)
        for trigger in triggers { try db.execute(sql: trigger) }
    }

    /// The trigger set of 1.4: 1 and 3 of the earlier versions fail at upserts and changed keys, 5 to 7 replace them.
    private var triggers: [String] {
        let (t, c, i) = ("\"\(table)\"", "\"\(Self.geometryColumn)\"", "\"\(Self.keyColumn)\"")
        let hasNew = "(NEW.\(c) NOTNULL AND NOT ST_IsEmpty(NEW.\(c)))"
        let hasNoNew = "(NEW.\(c) ISNULL OR ST_IsEmpty(NEW.\(c)))"
        let hasOld = "(OLD.\(c) NOTNULL AND NOT ST_IsEmpty(OLD.\(c)))"
        let hasNoOld = "(OLD.\(c) ISNULL OR ST_IsEmpty(OLD.\(c)))"
        let box = "ST_MinX(NEW.\(c)), ST_MaxX(NEW.\(c)), ST_MinY(NEW.\(c)), ST_MaxY(NEW.\(c))"
        let replace = "INSERT OR REPLACE INTO \"\(name)\" VALUES (NEW.\(i), \(box));"
        let remove = "DELETE FROM \"\(name)\" WHERE id = OLD.\(i);"
        func trigger(_ suffix: String, _ event: String, when: String, _ action: String) -> String {
            "CREATE TRIGGER \"\(name)_\(suffix)\" AFTER \(event) ON \(t) WHEN \(when) BEGIN \(action) END"
        }
        return [
            trigger("insert", "INSERT", when: "(NEW.\(c) NOT NULL AND NOT ST_IsEmpty(NEW.\(c)))", replace),
            trigger("update2", "UPDATE OF \(c)", when: "OLD.\(i) = NEW.\(i) AND \(hasNoNew)", remove),
            trigger(
                "update4", "UPDATE", when: "OLD.\(i) != NEW.\(i) AND \(hasNoNew)",
                "DELETE FROM \"\(name)\" WHERE id IN (OLD.\(i), NEW.\(i));"),
            trigger("update5", "UPDATE", when: "OLD.\(i) != NEW.\(i) AND \(hasNew)", "\(remove) \(replace)"),
            trigger(
                "update6", "UPDATE OF \(c)", when: "OLD.\(i) = NEW.\(i) AND \(hasNew) AND \(hasOld)",
                "UPDATE \"\(name)\" SET minx = ST_MinX(NEW.\(c)), maxx = ST_MaxX(NEW.\(c)), "
                    + "miny = ST_MinY(NEW.\(c)), maxy = ST_MaxY(NEW.\(c)) WHERE id = NEW.\(i);"),
            trigger(
                "update7", "UPDATE OF \(c)", when: "OLD.\(i) = NEW.\(i) AND \(hasNew) AND \(hasNoOld)",
                "INSERT INTO \"\(name)\" VALUES (NEW.\(i), \(box));"),
            trigger("delete", "DELETE", when: "OLD.\(c) NOT NULL", remove),
        ]
    }
}
