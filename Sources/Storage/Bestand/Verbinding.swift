// SPDX-License-Identifier: EUPL-1.2

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
        do { try Indeling.migraties.migrate(pool) } catch {
            // Two processes that open a new store at once both see no tables; who comes last finds them made.
            guard try pool.read(Indeling.migraties.hasCompletedMigrations) else { throw error }
        }
        return pool
    }
}
