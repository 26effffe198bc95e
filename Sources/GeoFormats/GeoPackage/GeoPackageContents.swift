// SPDX-License-Identifier: EUPL-1.2

public import GRDB

/// A user table as it is registered in `gpkg_contents`, with or without a geometry column.
public struct GeoPackageContents: Hashable, Sendable {
    /// The type of a geometry column.
    public enum GeometryType: String, Sendable {
        /// Single points.
        case point = "POINT"
        /// Sets of points.
        case multiPoint = "MULTIPOINT"
        /// Sets of lines.
        case multiLineString = "MULTILINESTRING"
        /// Multipolygons.
        case multiPolygon = "MULTIPOLYGON"
        /// Collections.
        case collection = "GEOMETRYCOLLECTION"
        /// Geometries of several types.
        case any = "GEOMETRY"
    }

    /// The name of the table.
    public var table: String
    /// The title for people.
    public var identifier: String
    /// A sentence for people.
    public var description: String
    /// The type of the geometry column ``SpatialIndex/geometryColumn``; nil for a table of attributes only.
    public var geometry: GeometryType?
    /// The identifier of the reference system of the geometry column.
    public var srsID: Int32

    /// A user table.
    public init(
        table: String, identifier: String, description: String = "", geometry: GeometryType? = nil,
        srsID: Int32 = GeoPackageBinary.rdNew
    ) {
        self.srsID = srsID
        self.table = table
        self.identifier = identifier
        self.description = description
        self.geometry = geometry
    }

    /// Registers the table, which must exist, and gives its geometry column a spatial index.
    /// - Parameters:
    ///   - db: A database that is a GeoPackage.
    ///   - lastChange: ISO 8601 in UTC, as in `2025-06-12T00:00:00.000Z`.
    public func register(in db: Database, lastChange: String) throws {
        try db.execute(
            sql: """
                INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                table, geometry == nil ? "attributes" : "features", identifier, description, lastChange,
                geometry == nil ? nil : srsID,
            ])
        guard let geometry else { return }
        try db.execute(
            sql: "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
            arguments: [table, SpatialIndex.geometryColumn, geometry.rawValue, srsID])
        try SpatialIndex(table: table).create(in: db)
    }

    /// Writes the box around all geometries of the table to `gpkg_contents`.
    public static func updateExtent(of table: String, in db: Database) throws {
        let column = SpatialIndex.geometryColumn
        // From the blobs and not from the index, whose boxes are rounded outward to 32 bits.
        try db.execute(
            sql: """
                UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) = (
                  SELECT min(ST_MinX(\(column))), min(ST_MinY(\(column))),
                         max(ST_MaxX(\(column))), max(ST_MaxY(\(column))) FROM "\(table)")
                WHERE table_name = ?
                """,
            arguments: [table])
    }
}
