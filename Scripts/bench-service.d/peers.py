# SPDX-License-Identifier: EUPL-1.2
"""The peers on the same plans: pygeoapi on a copy of the GeoPackage, tipg on PostGIS."""

import os
import pathlib
import sqlite3
import subprocess

import pygeoapi_config

SQL = """
    ALTER TABLE locaties DROP COLUMN IF EXISTS fid, ADD COLUMN provincie text;
    UPDATE locaties SET provincie = provincies::json ->> 0;
    ALTER TABLE locaties ADD PRIMARY KEY (id);
    CREATE INDEX ON locaties (provincie);
    VACUUM ANALYZE locaties;
"""


def copied(store, work):
    """A plain copy, as pygeoapi knows nothing of a log beside the store; with a provincie of its own and indexes."""
    copy = pathlib.Path(work) / "peer.gpkg"
    copy.unlink(missing_ok=True)
    with sqlite3.connect(store) as source, sqlite3.connect(copy) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")
        # The triggers of the spatial index call functions that only GIS programs have; nothing of the geometry changes.
        for (name,) in target.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            target.execute(f'DROP TRIGGER "{name}"')
        target.execute("ALTER TABLE locaties ADD COLUMN provincie TEXT")
        target.execute("UPDATE locaties SET provincie = json_extract(provincies, '$[0]')")
        target.execute("CREATE INDEX IF NOT EXISTS peer_id ON locaties (id)")
        target.execute("CREATE INDEX peer_provincie ON locaties (provincie)")
    return copy


def pygeoapi(store, work, port):
    """Starts pygeoapi; gives the process and the base of its items."""
    copy = copied(store, work)
    work = pathlib.Path(work)
    config, document = work / "pygeoapi.yml", work / "pygeoapi-openapi.yml"
    config.write_text(pygeoapi_config.text(copy, port))
    settings = {**os.environ, "PYGEOAPI_CONFIG": str(config), "PYGEOAPI_OPENAPI": str(document)}
    with open(work / "pygeoapi.log", "wb") as log:
        subprocess.run([work / "venv/bin/pygeoapi", "openapi", "generate", config, "--output-file", document], check=True,
                       env=settings, stdout=log, stderr=log)
        process = subprocess.Popen(
            [work / "venv/bin/gunicorn", "--workers", str(os.cpu_count()), "--bind", f"127.0.0.1:{port}",
             "pygeoapi.flask_app:APP"], env=settings, stdout=log, stderr=log)
    return process, f"http://127.0.0.1:{port}/collections/locaties/items"


def tipg(store, work, port):
    """Fills PostGIS, in degrees so that nothing is transformed, and starts tipg."""
    work = pathlib.Path(work)
    database = " ".join(f"{name}='{os.environ['PG' + name.upper()]}'" for name in ("host", "port", "user", "password"))
    with open(work / "tipg.log", "wb") as log:
        subprocess.run(
            ["ogr2ogr", "-f", "PostgreSQL", f"PG:{database} dbname='{os.environ['PGDATABASE']}'", store, "locaties", "-t_srs",
             "EPSG:4326", "-lco", "GEOMETRY_NAME=geom", "-lco", "FID=fid", "-nlt", "MULTIPOLYGON", "-overwrite",
             "--config", "PG_USE_COPY", "YES"], check=True, stdout=log, stderr=log)
        for statement in filter(None, map(str.strip, SQL.split(";"))):
            subprocess.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", statement], check=True, stdout=log, stderr=log)
        settings = {**os.environ, "POSTGRES_USER": os.environ["PGUSER"], "POSTGRES_PASS": os.environ["PGPASSWORD"],
                    "POSTGRES_HOST": os.environ["PGHOST"], "POSTGRES_PORT": os.environ["PGPORT"],
                    "POSTGRES_DBNAME": os.environ["PGDATABASE"]}
        process = subprocess.Popen(
            [work / "tipg/bin/uvicorn", "tipg.main:app", "--workers", str(os.cpu_count()), "--port", str(port),
             "--no-access-log"], env=settings, stdout=log, stderr=log)
    return process, f"http://127.0.0.1:{port}/collections/public.locaties/items"
