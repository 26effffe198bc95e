# SPDX-License-Identifier: EUPL-1.2
"""The same rows in one table and in a table per provincie, by SQL alone."""

import sql

QUESTIONS = {
    "page, 1000 on": "SELECT * FROM {table} WHERE (nummer, id) > (100000, '') ORDER BY nummer, id LIMIT 101",
    "first of Utrecht": "SELECT * FROM {table} WHERE {utrecht} ORDER BY nummer, id LIMIT 101",
    "how many in Utrecht": "SELECT count(*) FROM {table} WHERE {utrecht}",
    "box of 2 km": "SELECT * FROM {table} WHERE {box} ORDER BY nummer, id LIMIT 101",
    "the same in Utrecht": "SELECT * FROM {table} WHERE {utrecht} AND {box} ORDER BY nummer, id LIMIT 101",
    "by id": "SELECT * FROM {table} WHERE id = 'wk001400-3'",
}
BOX = "geom && ST_MakeEnvelope(136000, 455000, 138000, 457000, 28992)"


def compare(rounds):
    sql.run("""
        CREATE TABLE een (LIKE woningbouwgebieden INCLUDING INDEXES);
        INSERT INTO een SELECT * FROM woningbouwgebieden;
        CREATE TABLE delen (LIKE woningbouwgebieden, provincie text) PARTITION BY LIST (provincie);
        CREATE TABLE delen_overig PARTITION OF delen DEFAULT""")
    names = sql.run("SELECT DISTINCT provincies ->> 0 FROM een WHERE provincies <> '[]' ORDER BY 1").split("\n")
    for number, name in enumerate(filter(None, names)):
        sql.run(f"CREATE TABLE delen_{number} PARTITION OF delen FOR VALUES IN ($naam${name}$naam$)")
    # An id is unique only together with the column by which is partitioned.
    sql.run("""
        INSERT INTO delen SELECT *, provincies ->> 0 FROM een;
        ALTER TABLE delen ADD UNIQUE (provincie, id);
        CREATE INDEX ON delen (id);
        CREATE INDEX ON delen (nummer, id);
        CREATE INDEX ON delen USING gist (geom);
        ANALYZE een; ANALYZE delen""")
    print(f"{'plain SQL, ms':<28} {'one table':>12} {'partitions':>12}")
    for name, question in QUESTIONS.items():
        one = question.format(table="een", box=BOX, utrecht="provincies @> '[\"Utrecht\"]'")
        parts = question.format(table="delen", box=BOX, utrecht="provincie = 'Utrecht'")
        print(f"{name:<28} {sql.timed(one, rounds):12.2f} {sql.timed(parts, rounds):12.2f}")
