// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import GeoFormats
internal import Woningbouw

/// The first version of the tables.
///
/// Stores in use hold it: it is never changed, only followed by a next one.
enum Indeling1 {
    static func maak(_ db: Database) throws {
        try GeoPackageSchema.create(in: db)
        try db.execute(sql: tabellen)
        for inhoud in inhoud { try inhoud.register(in: db, lastChange: Indeling.tijdstip) }
        try GeoPackageMetadata.create(in: db)
        try GeoPackageMetadata.add(
            "Doorbraaklocaties woningbouw (\(Brief.kamerstuk)) en grootschalige woningbouwgebieden, in RD New. "
                + "Aan een begrenzing met herkomst 'indicatief' kunnen geen rechten worden ontleend.",
            standard: "http://purl.org/dc/terms/description", timestamp: Indeling.tijdstip, in: db)
    }

    private static let inhoud = [
        GeoPackageContents(
            table: "locaties", identifier: "Doorbraaklocaties woningbouw",
            description: "De doorbraaklocaties van \(Brief.kamerstuk), met wat de begrenzing waard is",
            geometry: .multiPolygon),
        GeoPackageContents(
            table: "woningbouwgebieden", identifier: "Grootschalige woningbouwgebieden",
            description: "De grootschalige woningbouwgebieden met hun aanwijzing", geometry: .multiPolygon),
        GeoPackageContents(
            table: "plaatsen_zonder_begrenzing", identifier: "Plaatsen zonder begrenzing",
            description: "De locaties en gebieden waarvan alleen de plaats bekend is", geometry: .point),
        GeoPackageContents(table: "provincies", identifier: "Provincies", geometry: .multiPolygon),
        GeoPackageContents(table: "gemeenten", identifier: "Gemeenten", geometry: .multiPolygon),
        GeoPackageContents(
            table: "laagherkomst", identifier: "Herkomst per laag",
            description: "Uit welk bestand elke laag het laatst is gelezen"),
    ]

    private static let begrenzing = """
        begrenzing_herkomst TEXT NOT NULL, begrenzing_nauwkeurigheid DOUBLE, begrenzing_peildatum DATE,
        begrenzing_bron TEXT, begrenzing_toelichting TEXT
        """

    /// The number that is shown has columns of its own for GIS tools; it follows from `opgaven` at each write.
    private static let woningen = """
        woningen_min INTEGER, woningen_max INTEGER, woningen_tekst TEXT, woningen_bron TEXT, opgaven TEXT NOT NULL
        """

    private static let sleutel = "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"

    private static let tabellen = """
        CREATE TABLE locaties (
          \(sleutel), geom MULTIPOLYGON, id TEXT NOT NULL UNIQUE, nummer INTEGER NOT NULL, naam TEXT NOT NULL,
          naam_zekerheid TEXT, gemeenten TEXT NOT NULL, gemeentecodes TEXT NOT NULL, provincies TEXT NOT NULL,
          \(woningen), status TEXT, status_toelichting TEXT, fase TEXT, \(begrenzing), bronnen TEXT NOT NULL);
        CREATE TABLE woningbouwgebieden (
          \(sleutel), geom MULTIPOLYGON, id TEXT NOT NULL UNIQUE, nummer INTEGER NOT NULL, naam TEXT NOT NULL,
          regio TEXT, gemeenten TEXT NOT NULL, provincies TEXT NOT NULL, \(woningen),
          aanwijzing_van DATE, aanwijzing_van_nauwkeurigheid TEXT, aanwijzing_tot DATE, aanwijzing_besluit TEXT,
          aanwijzing_bron TEXT, aanwijzing_zekerheid TEXT, \(begrenzing), bronnen TEXT NOT NULL);
        CREATE TABLE plaatsen_zonder_begrenzing (
          \(sleutel), geom POINT NOT NULL, laag TEXT NOT NULL, eigenaar_id TEXT NOT NULL, volgnummer INTEGER NOT NULL,
          nummer INTEGER NOT NULL, naam TEXT NOT NULL, UNIQUE (laag, eigenaar_id, volgnummer));
        CREATE TABLE provincies (
          \(sleutel), geom MULTIPOLYGON NOT NULL, code TEXT NOT NULL UNIQUE, naam TEXT NOT NULL, \(begrenzing));
        CREATE TABLE gemeenten (
          \(sleutel), geom MULTIPOLYGON NOT NULL, code TEXT NOT NULL UNIQUE, naam TEXT NOT NULL, provincie TEXT,
          \(begrenzing));
        CREATE TABLE laagherkomst (
          \(sleutel), laag TEXT NOT NULL UNIQUE, bestand TEXT NOT NULL, sha256 TEXT NOT NULL, bronvermelding TEXT);
        """
}
