# SPDX-License-Identifier: EUPL-1.2
"""Imports a layer into both stores and asks both the same."""

import json
import os
import statistics
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

import clients
import partitions
import peers
import sql

ITEMS = "/v1/collections/woningbouwgebieden/items"
LIMIT = 100
TURNS = 5
# What asks how locaties lie among all areas, and pages for people.
OTHERS = ["collections/locaties/items?f=json", "collections/overlappen/items?f=json", "voortgang?f=json",
          "collections/locaties/items?f=html", "collections/woningbouwgebieden/items?f=html",
          "collections/locaties/items/bleizo?f=html", "collections/provincies/items/PV26?f=html"]
RD = "http://www.opengis.net/def/crs/EPSG/0/28992"
JOIN = ("SELECT l.id, g.id, ST_Area(ST_Intersection(l.geom, g.geom)) FROM locaties AS l JOIN woningbouwgebieden AS g "
        "ON ST_Intersects(l.geom, g.geom)")
COLUMNS = "*, ST_AsGeoJSON(ST_Transform(geom, 4258), 8)"


def run(*command, environment=None):
    """The seconds and megabytes of a process."""
    begin = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                               env={**os.environ, **(environment or {})}, text=True)
    message = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"bench-store: {command[:3]} ended with {process.returncode}: {message[-500:]}")
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def after(service, pages):
    """The path of the page that comes so many pages later, by its place in the list and not by counting."""
    page = json.loads(service.ask(f"{ITEMS}?f=json&limit={LIMIT}&offset={LIMIT * (pages - 1)}"))
    link = urllib.parse.urlsplit(next(link["href"] for link in page["links"] if link["rel"] == "next"))
    return f"{link.path}?{link.query}"


def imports(program, stores, layer):
    print(f"{'import':<28} {'seconds':>12} {'MB':>12}")
    for name, store in stores.items():
        run(program, "locaties", "--store", store)
        show(name, run(program, "import", "woningbouwgebieden", layer, "--replace", "--store", store))
    show("ogr2ogr with COPY", peers.plain(run, layer))
    show("ogr2ogr to the same table", peers.same(run, layer))


def overlaps(program, stores, title):
    """The common area of all locaties with the whole layer."""
    print(f"\n{title:<28} {'seconds':>12} {'MB':>12}")
    for name, store in stores.items():
        show(name, run(program, "overlap", "--format", "csv", "--store", store))
    print(f"{'psql':<28} {sql.timed(JOIN, 1) / 1000:12.1f}", flush=True)


def show(name, measured):
    print(f"{name:<28} %12.1f %12.0f" % measured, flush=True)


def questions(postgis, tipg):
    """By their names: the path for us, the statement for psql, and the path for tipg where there is one."""
    # A thousand pages on, or the middle of a list that has fewer.
    deep = min(1000, int(sql.run("SELECT count(*) FROM woningbouwgebieden")) // (2 * LIMIT))
    order = f"ORDER BY nummer, id LIMIT {LIMIT + 1}"
    box = "136000,455000,138000,457000"
    degrees = sql.run("SELECT concat_ws(',', ST_XMin(b), ST_YMin(b), ST_XMax(b), ST_YMax(b)) FROM "
                      f"ST_Transform(ST_MakeEnvelope({box}, 28992), 4326) AS b").strip()
    words = "naam LIKE '%dam%' OR NOT (nummer > 20 OR naam < 'B')"
    where = urllib.parse.quote(words)
    own, theirs = f"{ITEMS}?f=json&limit={LIMIT}", f"{tipg.items}?limit={LIMIT}" if tipg else ""

    def rows(condition):
        return f"SELECT {COLUMNS} FROM woningbouwgebieden {condition} {order}"

    return {
        "first page": (own, rows(""), theirs),
        f"page, {deep} on": (after(postgis, deep), rows(f"WHERE (nummer, id) > ({LIMIT * deep}, '')"),
                            f"{theirs}&offset={LIMIT * deep}"),
        "box of 2 km": (f"{own}&bbox={box}&bbox-crs={RD}", rows(f"WHERE geom && ST_MakeEnvelope({box}, 28992)"),
                        f"{theirs}&bbox={degrees}"),
        "provincie=Utrecht": (f"{own}&provincie=Utrecht", rows("WHERE provincies @> '[\"Utrecht\"]'"),
                              f"{theirs}&provincie=Utrecht"),
        "CQL2": (f"{own}&filter={where}", rows(f"WHERE {words}"), f"{theirs}&filter-lang=cql2-text&filter={where}"),
        # Each time another, so that no count is known from before.
        "CQL2, the count": (f"{ITEMS}?f=json&limit=1&filter={where}%20OR%20nummer%3D-ROUND",
                            f"SELECT count(*) FROM woningbouwgebieden WHERE {words}", ""),
    }


def in_turns(services, path, query, rounds):
    """The milliseconds of each of ours and of psql, in turns, so that what else the machine does falls to all."""
    times = {name: [] for name in [*services, "psql"]}
    for turn in range(TURNS):
        number = rounds // TURNS + (turn < rounds % TURNS)
        for name, service in services.items():
            times[name] += service.times(path, number)
        times["psql"] += sql.times(query, number)
    return times


def pages(services, tipg, rounds):
    asked = questions(services["PostGIS"], tipg)
    times = {name: in_turns(services, path, query, rounds) for name, (path, query, _) in asked.items()}
    # Only then, as it counts all rows each time, which leaves the server with other pages in its memory.
    for name, (_, _, path) in asked.items():
        if tipg and path:
            times[name]["tipg"] = tipg.times(path, max(1, rounds // 4))
    names = [*services, "psql", *(["tipg"] if tipg else [])]
    print(f"\n{f'page of {LIMIT}, ms':<28} " + " ".join(f"{name:>12}" for name in names))
    for name, own in times.items():
        print(f"{name:<28} " + " ".join(f"{statistics.median(t):12.1f}" for t in own.values()), flush=True)


def main(program, layer, wijken, work, rounds, with_partitions, tipg_folder):
    rounds = int(rounds)
    stores = {"GeoPackage": f"{work}/store.gpkg", "PostGIS": os.environ["DOORBRAAKKAART_TEST_POSTGRES"]}
    for rest in Path(work).glob("store.gpkg*"):
        rest.unlink()
    imports(program, stores, layer)
    overlaps(program, stores, "overlap of the locaties")
    if tipg_folder:
        peers.degrees()
    tipg = clients.Tipg(tipg_folder, peers.DEGREES) if tipg_folder else None
    services = {name: clients.Service(program, store) for name, store in stores.items()}
    begin = {name: service.memory() for name, service in services.items()}
    pages(services, tipg, rounds)
    for service in services.values():
        for path in OTHERS:
            service.ask(f"/v1/{path}")
    for word, memory in (("before", begin), ("after", {name: service.memory() for name, service in services.items()})):
        print(f"{f'memory {word}, MB':<28} " + " ".join(f"{memory[name]:12.0f}" for name in services), flush=True)
    for client in [*services.values(), *([tipg] if tipg else [])]:
        client.close()
    # Areas that lie on all of the layer in the place of the few.
    for store in stores.values():
        run(program, "import", "locaties", wijken, "--replace", "--store", store)
    overlaps(program, stores, "overlap of all wijken")
    if with_partitions == "yes":
        print()
        partitions.compare(rounds)


main(*sys.argv[1:])
