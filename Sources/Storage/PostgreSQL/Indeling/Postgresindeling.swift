// SPDX-License-Identifier: EUPL-1.2

/// The tables in PostgreSQL, and how each version of them follows from the one before.
///
/// They are made in the first schema of the search path. Versions only go forward, each in one transaction, and of
/// programs that start at once one makes them while the others wait.
enum Postgresindeling {
    /// The statements of each version, the first first.
    ///
    /// Databases in use have them: none is ever changed.
    static let versies = [
        Postgresindeling1.sql, Postgresindeling2.sql, Postgresindeling3.sql, Postgresindeling4.sql,
    ]

    private static let tabel = "doorbraakkaart_indeling"

    /// Makes or upgrades the tables where that is needed.
    /// - Throws: ``StorageError`` or ``Postgresfout``.
    static func werkBij(_ verbinding: Postgresverbinding, _ adres: Postgresadres) throws {
        if try versie(verbinding, adres) == versies.count { return }
        try verbinding.inTransactie("BEGIN") {
            try verbinding.voerUit(
                "SELECT pg_advisory_xact_lock(hashtextextended('doorbraakkaart ' || current_schema(), 0))")
            let versie = try versie(verbinding, adres)
            if versie == 0 { try keurLeeg(verbinding, adres) }
            for nummer in versie..<versies.count {
                try verbinding.voerUit(versies[nummer])
                try verbinding.voerUit("INSERT INTO \(tabel) (versie) VALUES (\(nummer + 1))")
            }
        }
    }

    /// Checks that the tables are those of this version.
    /// - Throws: ``StorageError`` or ``Postgresfout``.
    static func keur(_ verbinding: Postgresverbinding, _ adres: Postgresadres) throws {
        switch try versie(verbinding, adres) {
        case versies.count: return
        case 0: throw StorageError(.unavailable, "there is no store in \(adres.omschrijving)")
        case let oud:
            throw StorageError(
                .olderVersion,
                "the store \(adres.omschrijving) has version \(oud) of the tables: a program that may write makes it \(versies.count)"
            )
        }
    }

    /// The version of the tables, 0 when there are none.
    /// - Throws: ``StorageError`` when it is newer than this program knows.
    static func versie(_ verbinding: Postgresverbinding, _ adres: Postgresadres) throws -> Int {
        guard let rij = try verbinding.eerste("SELECT current_schema() AS schema"), let schema = rij.tekst("schema")
        else {
            throw StorageError(
                .notAStore, "the store \(adres.omschrijving) has no schema in which tables can be made: name one")
        }
        // Not by to_regclass: that remembers a table that was not there, also after waiting for who made it.
        let aanwezig = try verbinding.eerste(
            """
            SELECT count(*) AS aantal FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relname = '\(tabel)'
            """)
        guard aanwezig?.geheel("aantal") == 1 else { return 0 }
        let versie = try verbinding.eerste("SELECT max(versie) AS versie FROM \(tabel)")?.geheel("versie") ?? 0
        guard versie <= versies.count else {
            throw StorageError(
                .newerVersion,
                "the store \(adres.omschrijving) (schema \(schema)) was made by a newer version of doorbraakkaart: use that one"
            )
        }
        return versie
    }

    /// Refuses to make tables where there are others of the same name, or where PostGIS cannot be had.
    private static func keurLeeg(_ verbinding: Postgresverbinding, _ adres: Postgresadres) throws {
        let ander = try verbinding.eerste(
            """
            SELECT relname::text AS naam FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace
              AND relname IN ('locaties', 'woningbouwgebieden', 'provincies', 'gemeenten', 'geschiedenis')
            ORDER BY relname LIMIT 1
            """)
        if let naam = ander?.tekst("naam") {
            throw StorageError(
                .notAStore,
                "\(adres.omschrijving) has a table '\(naam)' of another program: use a database or schema of its own")
        }
        // Another one has letters that it cannot hold, or bytes that it holds for letters.
        if let tekens = try verbinding.eerste("SHOW server_encoding")?.tekst("server_encoding"), tekens != "UTF8" {
            throw StorageError(
                .notAStore,
                "\(adres.omschrijving) has the encoding \(tekens) and cannot hold every text: make a database with UTF8"
            )
        }
        if try verbinding.eerste("SELECT to_regtype('geometry')::text AS soort")?.tekst("soort") != nil { return }
        do { try verbinding.voerUit("CREATE EXTENSION IF NOT EXISTS postgis") } catch let fout as Postgresfout
            where !fout.isVerbroken
        {
            throw StorageError(
                .notAStore,
                "\(adres.omschrijving) has no PostGIS; its administrator can run CREATE EXTENSION postgis (\(fout.melding))"
            )
        }
    }
}

extension Postgresverbinding {
    /// The first row of an answer, nil when there is none.
    fileprivate func eerste(_ sql: String) throws -> Postgresrij? {
        let antwoord = try vraagEens(sql)
        return antwoord.aantal > 0 ? antwoord.rij(0) : nil
    }
}
