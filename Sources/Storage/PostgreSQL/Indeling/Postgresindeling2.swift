// SPDX-License-Identifier: EUPL-1.2

/// The second version of the tables in PostgreSQL: the index of places holds those that there are.
///
/// Hardly any object of a large layer has a place instead of an outline, and each without one took a place in the index.
enum Postgresindeling2 {
    static let sql = ["locaties", "woningbouwgebieden"].map { tabel in
        """
        DROP INDEX \(tabel)_plaats;
        CREATE INDEX \(tabel)_plaats ON \(tabel) USING gist (plaats) WHERE plaats IS NOT NULL;
        """
    }.joined(separator: "\n")
}
