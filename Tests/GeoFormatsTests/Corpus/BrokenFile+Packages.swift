// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GeoFormats

extension BrokenFile {
    static let packages: [BrokenFile] = [
        BrokenFile("the magic of a database alone", text: "SQLite format 3\u{0}", .malformedGeoPackage, ""),
        BrokenFile(
            "a database of zeros", bytes: Array("SQLite format 3\u{0}".utf8) + [UInt8](repeating: 0, count: 8_192),
            .malformedGeoPackage, ""),
        BrokenFile("a database cut off in its header", .malformedGeoPackage, "") { $0 = $0.prefix(60) },
        BrokenFile("a database cut off after a page", .malformedGeoPackage, "") { $0 = $0.prefix(4_096) },
        BrokenFile("a database cut off in the middle", .malformedGeoPackage, "damaged") {
            $0 = $0.prefix($0.count / 2)
        },
        BrokenFile("a database of another version", .malformedGeoPackage, "") {
            $0[18] = 9; $0[19] = 9
        },
        BrokenFile("a first page that is none", .malformedGeoPackage, "") { $0[100] = 0xFF },
        BrokenFile("pages of nothing", .malformedGeoPackage, "damaged") { data in
            for index in 4_096..<data.count { data[index] = 0xAA }
        },
        BrokenFile(
            "no table of contents", sql: "DROP TABLE gpkg_contents", .malformedGeoPackage,
            "without the table gpkg_contents"),
        BrokenFile(
            "no table of geometry columns", sql: "DROP TABLE gpkg_geometry_columns", .malformedGeoPackage,
            "gpkg_geometry_columns"),
        BrokenFile(
            "no table of reference systems", sql: "DROP TABLE gpkg_spatial_ref_sys", .malformedGeoPackage,
            "gpkg_spatial_ref_sys"),
        BrokenFile(
            "a table of contents without columns", sql: "DROP TABLE gpkg_contents; CREATE TABLE gpkg_contents (a)",
            .malformedGeoPackage, "damaged"),
        BrokenFile("no layer", sql: "DELETE FROM gpkg_contents", .empty, "no layer"),
        BrokenFile("a layer without table", sql: "DROP TABLE plannen", .malformedGeoPackage, "its table is missing"),
        BrokenFile(
            "a layer without geometry column", sql: "DELETE FROM gpkg_geometry_columns", .malformedGeoPackage,
            "no geometry column"),
        BrokenFile(
            "a geometry column that is not in the table", sql: "UPDATE gpkg_geometry_columns SET column_name = 'vlak'",
            .malformedGeoPackage, "vlak"),
        BrokenFile(
            "a geometry column without name", sql: "UPDATE gpkg_geometry_columns SET column_name = x'00'",
            .malformedGeoPackage, ""),
        BrokenFile(
            "an undefined reference system", sql: "UPDATE gpkg_geometry_columns SET srs_id = -1", .unknownCRS, "--crs"),
        BrokenFile(
            "a reference system without row", sql: "UPDATE gpkg_geometry_columns SET srs_id = 5", .malformedGeoPackage,
            "does not define its reference system 5"),
        BrokenFile(
            "a reference system of nobody",
            sql: "UPDATE gpkg_spatial_ref_sys SET organization = 'NIEMAND' WHERE srs_id = 28992", .unknownCRS, "--crs"),
        BrokenFile(
            "a reference system that does not exist",
            sql: "UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 999999 WHERE srs_id = 28992", .unknownCRS,
            "999999"),
        BrokenFile(
            "two layers",
            sql: """
                CREATE TABLE andere (fid INTEGER PRIMARY KEY, geom POINT);
                INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('andere', 'features', 'a', 28992);
                """, .severalLayers, "plannen, andere"),
        BrokenFile("an empty database", .malformedGeoPackage, "without the table gpkg_contents") { url in
            try SampleDatabase.make(at: url, sql: dropAll)
        },
    ]

    private static let dropAll = """
        DROP TABLE plannen; DROP TABLE rtree_plannen_geom; DROP TABLE gpkg_ogr_contents; DROP TABLE gpkg_extensions;
        DROP TABLE gpkg_geometry_columns; DROP TABLE gpkg_contents; DROP TABLE gpkg_spatial_ref_sys;
        """
}
