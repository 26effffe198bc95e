// SPDX-License-Identifier: EUPL-1.2

/// The third version of the tables in PostgreSQL: fewer indexes to keep up to date while much is written.
///
/// Steps of the history are asked by their entry, and `fid` only gives their order, so one index serves both. What a small
/// table has no need of is made again by ``Groeiindexen`` when the table grows; those on outlines stay, as other programs
/// look for them.
enum Postgresindeling3 {
    static let sql = """
        DROP INDEX IF EXISTS geschiedenis_objecten_handeling;
        ALTER TABLE geschiedenis_objecten DROP CONSTRAINT geschiedenis_objecten_pkey,
          ADD CONSTRAINT geschiedenis_objecten_pkey PRIMARY KEY (handeling, fid);
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM geschiedenis_objecten OFFSET 1000) THEN
            DROP INDEX IF EXISTS geschiedenis_objecten_object;
          END IF;
          IF NOT EXISTS (SELECT FROM locaties OFFSET 1000) THEN
            DROP INDEX IF EXISTS locaties_volgorde, locaties_provincies, locaties_gemeenten;
          END IF;
          IF NOT EXISTS (SELECT FROM woningbouwgebieden OFFSET 1000) THEN
            DROP INDEX IF EXISTS woningbouwgebieden_volgorde, woningbouwgebieden_provincies;
          END IF;
        END $$;
        """
}
