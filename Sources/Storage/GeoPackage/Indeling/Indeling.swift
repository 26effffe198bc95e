// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import Woningbouw

/// The tables of a store, and how each version of them follows from the one before.
///
/// GRDB notes in `grdb_migrations` which versions a store has gone through. That table is in no table of the GeoPackage
/// standard, so that GIS tools do not show it.
enum Indeling {
    static var migraties: DatabaseMigrator {
        var migraties = DatabaseMigrator()
        migraties.registerMigration("1", migrate: Indeling1.maak)
        migraties.registerMigration("2", migrate: Indeling2.maak)
        migraties.registerMigration("3", migrate: Indeling3.maak)
        migraties.registerMigration("4", migrate: Indeling4.maak)
        return migraties
    }

    /// What stands in `last_change`, which the standard requires.
    ///
    /// The date of the letter and not the clock, so that the same import gives the same rows. From what a layer was last
    /// read is in `laagherkomst`.
    static let tijdstip = "\(Brief.datum)T00:00:00.000Z"
}
