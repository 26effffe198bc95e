# SPDX-License-Identifier: EUPL-1.2
"""The same layer brought into PostGIS by ogr2ogr, and as tipg likes it best."""

import sql

COPY = {"PG_USE_COPY": "YES"}
# What the table must have and the file lacks, under the names of its columns.
ROWS = ("SELECT geom, id, nummer, naam, '[]' AS provincies, '[]' AS gemeenten, '[]' AS opgaven, '[]' AS bronnen, "
        "begrenzingHerkomst AS begrenzing_herkomst FROM tegels")

# The table of tipg: in degrees, so that nothing is transformed, in the order of our lists, and a provincie of its own.
DEGREES = "gebieden"
TABLE = f"""
    CREATE TABLE {DEGREES} AS SELECT id, nummer, naam, provincies ->> 0 AS provincie, ST_Transform(geom, 4326) AS geom
      FROM woningbouwgebieden;
    ALTER TABLE {DEGREES} ADD PRIMARY KEY (nummer), ALTER COLUMN geom TYPE geometry(MultiPolygon, 4326);
    CREATE INDEX ON {DEGREES} (provincie);
    CREATE INDEX ON {DEGREES} USING gist (geom);
"""


def degrees():
    """Makes the table of tipg."""
    sql.run(TABLE)
    sql.run(f"VACUUM ANALYZE {DEGREES}")


def plain(run, layer):
    """Seconds and megabytes for a table of its own, with the columns of the file and a spatial index made at the end."""
    return run("ogr2ogr", "-f", "PostgreSQL", sql.server(), layer, "-nln", "tegels", "-lco", "GEOMETRY_NAME=geom",
               "-gt", "65536", environment=COPY)


def same(run, layer):
    """Seconds and megabytes for a copy of the service's table, with its constraints and indexes, but without history."""
    sql.run("CREATE TABLE gelijk (LIKE woningbouwgebieden INCLUDING ALL)")
    return run("ogr2ogr", "-f", "PostgreSQL", "-append", sql.server(), layer, "-nln", "gelijk", "-sql", ROWS, "-gt",
               "65536", environment=COPY)
