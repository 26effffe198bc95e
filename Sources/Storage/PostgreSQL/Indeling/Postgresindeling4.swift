// SPDX-License-Identifier: EUPL-1.2

/// The fourth version of the tables in PostgreSQL: outlines that were found valid by who sends them are not judged again,
/// and more is kept of which names there are.
///
/// The server judges with one process, a program with all its cores; a million outlines take the server a fifth of an
/// import. Whoever does not say so, as every other program, has the outline judged as before. Those that are there already
/// were.
///
/// Whether a part of a name is met soon in the order of lists, or hardly ever, decides how a table is gone through. From a
/// hundred names, as many as are kept otherwise, that is often guessed wrong by a factor of hundred.
enum Postgresindeling4 {
    static let sql = """
        SET LOCAL doorbraakkaart.gekeurd = 'ja';
        \(["locaties", "woningbouwgebieden", "provincies", "gemeenten"].map { tabel in
            """
            ALTER TABLE \(tabel) DROP CONSTRAINT geldig_vlak, ADD CONSTRAINT geldig_vlak CHECK (
              CASE current_setting('doorbraakkaart.gekeurd', true) WHEN 'ja' THEN true
              ELSE ST_IsValid(geom) END);
            """
        }.joined(separator: "\n"))
        SET LOCAL doorbraakkaart.gekeurd = '';
        ALTER TABLE locaties ALTER COLUMN naam SET STATISTICS 400;
        ALTER TABLE woningbouwgebieden ALTER COLUMN naam SET STATISTICS 400;
        """
}

/// How a connection says that the outlines which it sends were found valid, as the tables in use ask it.
enum Keuring {
    static let instelling = "doorbraakkaart.gekeurd"
    static let ja = "ja"
}
