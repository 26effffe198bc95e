// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import GeoFormats
internal import Woningbouw

/// The second version of the tables: the history, attributes without a column, the order of lists as an index, and how
/// QGIS draws the layers.
///
/// Stores in use hold it: it is never changed, only followed by a next one.
enum Indeling2 {
    static func maak(_ db: Database) throws {
        try db.execute(sql: tabellen)
        for inhoud in inhoud { try inhoud.register(in: db, lastChange: Indeling.tijdstip) }
        for laag in Laag.allCases {
            try LayerStyle(name: laag.titel, qml: laag.qml)
                .apply(to: laag.rawValue, in: db, lastChange: Indeling.tijdstip)
        }
    }

    private static let inhoud = [
        GeoPackageContents(
            table: "geschiedenis", identifier: "Geschiedenis",
            description: "Wie welke laag wanneer uit welk bestand heeft gewijzigd"),
        GeoPackageContents(
            table: "geschiedenis_objecten", identifier: "Geschiedenis per object",
            description: "Wat elke handeling met elk object deed, en hoe het daarvoor was"),
    ]

    /// Both tables of the history only grow: the triggers hold for GIS tools too.
    private static let tabellen = """
        ALTER TABLE locaties ADD COLUMN overige TEXT;
        ALTER TABLE woningbouwgebieden ADD COLUMN overige TEXT;
        ALTER TABLE provincies ADD COLUMN overige TEXT;
        ALTER TABLE gemeenten ADD COLUMN overige TEXT;
        CREATE INDEX locaties_volgorde ON locaties (nummer, id);
        CREATE INDEX woningbouwgebieden_volgorde ON woningbouwgebieden (nummer, id);
        CREATE TABLE geschiedenis (
          fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, soort TEXT NOT NULL, maakt_ongedaan INTEGER,
          laag TEXT NOT NULL, wijze TEXT NOT NULL, door TEXT, tijdstip DATETIME,
          bestand TEXT, sha256 TEXT, bronvermelding TEXT, vorige_herkomst TEXT,
          toegevoegd INTEGER NOT NULL, gewijzigd INTEGER NOT NULL, verwijderd INTEGER NOT NULL,
          ongewijzigd INTEGER NOT NULL);
        CREATE TABLE geschiedenis_objecten (
          fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, handeling INTEGER NOT NULL, laag TEXT NOT NULL,
          id TEXT NOT NULL, soort TEXT NOT NULL, voor TEXT, voor_vlak BLOB, voor_plaatsen TEXT, na_sha256 TEXT);
        CREATE INDEX geschiedenis_objecten_handeling ON geschiedenis_objecten (handeling);
        CREATE INDEX geschiedenis_objecten_object ON geschiedenis_objecten (laag, id, handeling);
        CREATE TRIGGER geschiedenis_blijft BEFORE UPDATE ON geschiedenis
          BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
        CREATE TRIGGER geschiedenis_groeit BEFORE DELETE ON geschiedenis
          BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
        CREATE TRIGGER geschiedenis_objecten_blijft BEFORE UPDATE ON geschiedenis_objecten
          BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
        CREATE TRIGGER geschiedenis_objecten_groeit BEFORE DELETE ON geschiedenis_objecten
          BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
        """
}
