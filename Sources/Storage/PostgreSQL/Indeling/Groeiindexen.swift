// SPDX-License-Identifier: EUPL-1.2

/// Indexes of tables that may become large, made at the end of the write by which one does.
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
            "locaties_volgorde": "locaties (nummer, id)",
            "locaties_provincies": "locaties USING gin (provincies jsonb_path_ops)",
            "locaties_gemeenten": "locaties USING gin (gemeenten jsonb_path_ops)",
        ],
        "woningbouwgebieden": [
            "woningbouwgebieden_volgorde": "woningbouwgebieden (nummer, id)",
            "woningbouwgebieden_provincies": "woningbouwgebieden USING gin (provincies jsonb_path_ops)",
            "woningbouwgebieden_aanwijzing": "woningbouwgebieden (aanwijzing_van)",
            "woningbouwgebieden_gemeenten": "woningbouwgebieden USING gin (gemeenten jsonb_path_ops)",
        ],
        "geschiedenis_objecten": ["geschiedenis_objecten_object": "geschiedenis_objecten (laag, id, handeling)"],
    ]

    /// Makes what a table lacks that has become large; where only its owner may, it is left to a write of the owner.
    static func maak(voor tabel: String, in db: PostgresDatabank) throws {
        guard let indexen = indexen[tabel] else { return }
        let namen = indexen.map { "'\($0.key)'" }.joined(separator: ", ")
        let ontbreken = try db.getal(
            """
            SELECT count(*) AS getal FROM pg_class AS t
            WHERE oid = '\(tabel)'::regclass AND pg_has_role(relowner, 'USAGE')
              AND has_schema_privilege(relnamespace, 'CREATE')
              AND (SELECT count(*) FROM pg_class AS i
                WHERE i.relnamespace = t.relnamespace AND i.relname IN (\(namen))) < \(indexen.count)
              AND EXISTS (SELECT FROM \(tabel) OFFSET \(weinig))
            """)
        guard ontbreken > 0 else { return }
        for (naam, woorden) in indexen { try db.voerUit("CREATE INDEX IF NOT EXISTS \(naam) ON \(woorden)", []) }
    }
}
