// SPDX-License-Identifier: EUPL-1.2

/// The indexes of tables that may become large, made at the end of the write by which one does.
///
/// An index of many rows is made in a third of the time that it takes to bring it up to date row by row, and a small table
/// is read as fast without. To make one locks out nobody who reads. That is why an import does not take indexes away to make
/// them again: whoever reads the layer would wait until the import is kept, also for one that was empty.
enum Groeiindexen {
    /// How many rows a table has that needs none.
    static let weinig = 1000

    /// The indexes of a table by their names, each as the words after `ON`.
    private static let indexen: [String: KeyValuePairs<String, String>] = [
        "locaties": [
            "locaties_geom": "locaties USING gist (geom)",
            "locaties_plaats": "locaties USING gist (plaats) WHERE plaats IS NOT NULL",
            "locaties_nergens": "locaties (id) WHERE geom IS NULL AND plaats IS NULL",
            "locaties_volgorde": "locaties (nummer, id)",
            "locaties_provincies": "locaties USING gin (provincies jsonb_path_ops)",
            "locaties_gemeenten": "locaties USING gin (gemeenten jsonb_path_ops)",
        ],
        "woningbouwgebieden": [
            "woningbouwgebieden_geom": "woningbouwgebieden USING gist (geom)",
            "woningbouwgebieden_plaats": "woningbouwgebieden USING gist (plaats) WHERE plaats IS NOT NULL",
            "woningbouwgebieden_nergens": "woningbouwgebieden (id) WHERE geom IS NULL AND plaats IS NULL",
            "woningbouwgebieden_volgorde": "woningbouwgebieden (nummer, id)",
            "woningbouwgebieden_provincies": "woningbouwgebieden USING gin (provincies jsonb_path_ops)",
        ],
        "geschiedenis_objecten": ["geschiedenis_objecten_object": "geschiedenis_objecten (laag, id, handeling)"],
    ]

    /// Makes what a table lacks that has become large; where only its owner may, it is left to a write of the owner.
    static func maak(voor tabel: String, in db: PostgresDatabank) throws {
        guard let indexen = indexen[tabel], let eerste = indexen.first else { return }
        let ontbreken = try db.getal(
            """
            SELECT count(*) AS getal FROM pg_class AS t
            WHERE oid = '\(tabel)'::regclass AND pg_has_role(relowner, 'USAGE')
              AND has_schema_privilege(relnamespace, 'CREATE')
              AND NOT EXISTS (SELECT FROM pg_class AS i WHERE i.relnamespace = t.relnamespace AND i.relname = '\(eerste.key)')
              AND EXISTS (SELECT FROM \(tabel) OFFSET \(weinig))
            """)
        guard ontbreken > 0 else { return }
        for (naam, woorden) in indexen { try db.voerUit("CREATE INDEX IF NOT EXISTS \(naam) ON \(woorden)", []) }
    }
}
