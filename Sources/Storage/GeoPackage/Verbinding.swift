// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import GRDB
internal import GeoFormats

/// How connections to a store are set up.
enum Verbinding {
    static func configuratie(readOnly: Bool) -> Configuration {
        var configuratie = Configuration()
        configuratie.label = "doorbraakkaart"
        configuratie.readonly = readOnly
        configuratie.busyMode = .timeout(StorageError.wachttijd)
        // The triggers of the spatial index call these: without them no row can be written.
        configuratie.prepareDatabase { GeoPackageFunctions.register(in: $0) }
        return configuratie
    }

    /// Opens the store at a path that ``Opslagbestand`` has approved, making or upgrading its tables.
    ///
    /// Write-ahead logging lets everyone read, QGIS included, while one writes. A store that may only be read is opened
    /// without it, as it needs files beside the store.
    static func open(_ path: String, readOnly: Bool) throws -> any DatabaseWriter {
        let configuratie = configuratie(readOnly: readOnly)
        if readOnly { return try DatabaseQueue(path: path, configuration: configuratie) }
        let pool = try DatabasePool(path: path, configuration: configuratie)
        try werkBij(pool)
        return pool
    }

    private static func werkBij(_ pool: DatabasePool) throws {
        let migraties = Indeling.migraties
        if try pool.read(migraties.hasCompletedMigrations) { return }
        try migreer(pool, migraties)
        // GDAL reads the mark of a GeoPackage from the file itself, where it must not wait for the log to be written
        // back.
        try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.passive) }
    }

    /// Of processes that open a new store at once each sees which versions are lacking before it makes them one by one; who
    /// finds that another has made one meanwhile goes on from there.
    private static func migreer(_ pool: DatabasePool, _ migraties: DatabaseMigrator) throws {
        var eerder = try pool.read(migraties.appliedIdentifiers).count
        while true {
            do { return try migraties.migrate(pool) } catch {
                let gedaan = try pool.read(migraties.appliedIdentifiers).count
                guard gedaan > eerder else { throw error }
                eerder = gedaan
            }
        }
    }

    /// Repeats what another process makes impossible for a moment.
    ///
    /// SQLite answers at once, whatever the timeout, when two connections switch a new file to write-ahead logging or one
    /// closes it while another opens it.
    static func metGeduld<Antwoord>(_ poging: () throws -> Antwoord) throws -> Antwoord {
        let einde = ContinuousClock.now + .seconds(StorageError.wachttijd)
        while true {
            do { return try poging() } catch let error as DatabaseError
                where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < einde
            {
                Thread.sleep(forTimeInterval: 0.02)
            }
        }
    }
}
