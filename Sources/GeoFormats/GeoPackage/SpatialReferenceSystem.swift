// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

/// A row of `gpkg_spatial_ref_sys`.
struct SpatialReferenceSystem {
    let id: Int
    let name: String
    let organization: String
    /// The definition in well-known text 1, as GDAL writes it.
    let definition: String
    let description: String

    /// The three systems that the standard requires, and those of the product.
    static let all = [undefinedCartesian, undefinedGeographic, wgs84, etrs89, rdNew]

    func insert(in db: Database) throws {
        try db.execute(
            sql: "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [name, id, organization, id, definition, description])
    }

    private static let undefinedCartesian = SpatialReferenceSystem(
        id: -1, name: "Undefined Cartesian SRS", organization: "NONE", definition: "undefined",
        description: "undefined Cartesian coordinate reference system")

    private static let undefinedGeographic = SpatialReferenceSystem(
        id: 0, name: "Undefined geographic SRS", organization: "NONE", definition: "undefined",
        description: "undefined geographic coordinate reference system")

    private static let wgs84 = SpatialReferenceSystem(
        id: 4326, name: "WGS 84 geodetic", organization: "EPSG",
        definition: geographic(
            name: "WGS 84", datum: "WGS_1984", datumCode: 6326,
            spheroid: #""WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]"#, code: 4326),
        description: "longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid")

    private static let etrs89 = SpatialReferenceSystem(
        id: 4258, name: "ETRS89", organization: "EPSG",
        definition: geographic(
            name: "ETRS89", datum: "European_Terrestrial_Reference_System_1989", datumCode: 6258,
            spheroid: #""GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]"#, code: 4258),
        description: "longitude/latitude coordinates in decimal degrees on the GRS 1980 spheroid")

    private static let rdNew = SpatialReferenceSystem(
        id: 28992, name: "Amersfoort / RD New", organization: "EPSG",
        definition: #"PROJCS["Amersfoort / RD New",GEOGCS["Amersfoort",DATUM["Amersfoort","#
            + #"SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6289"]],"#
            + #"PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],"#
            + #"UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4289"]],"#
            + #"PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",52.1561605555556],"#
            + #"PARAMETER["central_meridian",5.38763888888889],PARAMETER["scale_factor",0.9999079],"#
            + #"PARAMETER["false_easting",155000],PARAMETER["false_northing",463000],"#
            + #"UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],"#
            + #"AUTHORITY["EPSG","28992"]]"#,
        description: "Rijksdriehoekstelsel: x east and y north in metres")

    private static func geographic(
        name: String, datum: String, datumCode: Int, spheroid: String, code: Int
    ) -> String {
        #"GEOGCS["\#(name)",DATUM["\#(datum)",SPHEROID[\#(spheroid)],AUTHORITY["EPSG","\#(datumCode)"]],"#
            + #"PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],"#
            + #"UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],"#
            + #"AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","\#(code)"]]"#
    }
}
