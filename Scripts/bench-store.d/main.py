# SPDX-License-Identifier: EUPL-1.2
"""Imports a layer into both stores and asks both the same."""

import http.client
import json
import os
import statistics
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

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


class Service:
    def __init__(self, program, store):
        self.asked = 0
        self.process = subprocess.Popen([program, "serve", "--port", "0", "--store", store], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        self.connection = http.client.HTTPConnection(
            "127.0.0.1", urllib.parse.urlsplit(self.process.stdout.readline().strip()).port, timeout=600)

    def ask(self, path, **headers):
        self.connection.request("GET", path, headers=headers)
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status != 200:
            sys.exit(f"bench-store: {path} gave {answer.status}: {content[:300]}")
        return content

    def times(self, path, rounds):
        """The milliseconds of each round but the first."""
        times = []
        for _ in range(rounds + 1):
            self.asked += 1
            # By another name of the host every answer has other links, so that none of them can have been kept.
            begin = time.perf_counter()
            self.ask(path.replace("ROUND", str(self.asked)), Host=f"kaart-{self.asked}.example")
            times.append((time.perf_counter() - begin) * 1000)
        return times[1:]

    def memory(self):
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024

    def close(self):
        self.process.terminate()
        self.process.wait()


def after(service, pages):
    """The path of the page that comes so many pages later, by its place in the list and not by counting."""
    page = json.loads(service.ask(f"{ITEMS}?f=json&limit={LIMIT}&offset={LIMIT * (pages - 1)}"))
    link = urllib.parse.urlsplit(next(link["href"] for link in page["links"] if link["rel"] == "next"))
    return f"{link.path}?{link.query}"


def main(program, layer, work, rounds, with_partitions):
    rounds = int(rounds)
    stores = {"GeoPackage": f"{work}/store.gpkg", "PostGIS": os.environ["DOORBRAAKKAART_TEST_POSTGRES"]}
    for rest in Path(work).glob("store.gpkg*"):
        rest.unlink()
    print(f"{'import':<28} {'seconds':>12} {'MB':>12}")
    for name, store in stores.items():
        run(program, "locaties", "--store", store)
        print(f"{name:<28} %12.1f %12.0f" % run(program, "import", "woningbouwgebieden", layer, "--replace", "--store", store),
              flush=True)
    print(f"{'ogr2ogr with COPY':<28} %12.1f %12.0f" % peers.plain(run, layer), flush=True)
    print(f"{'ogr2ogr to the same table':<28} %12.1f %12.0f" % peers.same(run, layer), flush=True)
    join = ("SELECT l.id, g.id, ST_Area(ST_Intersection(l.geom, g.geom)) FROM locaties AS l JOIN woningbouwgebieden AS g "
            "ON ST_Intersects(l.geom, g.geom)")
    print(f"\n{'overlap with the layer':<28} {'seconds':>12} {'MB':>12}")
    for name, store in stores.items():
        print(f"{name:<28} %12.1f %12.0f" % run(program, "overlap", "--format", "csv", "--store", store), flush=True)
    print(f"{'psql':<28} {sql.timed(join, 1) / 1000:12.1f}", flush=True)
    services = {name: Service(program, store) for name, store in stores.items()}
    begin = {name: service.memory() for name, service in services.items()}
    order = f"ORDER BY nummer, id LIMIT {LIMIT + 1}"
    box = "136000,455000,138000,457000"
    utrecht = "provincies @> '[\"Utrecht\"]'"
    words = "naam LIKE '%dam%' OR NOT (nummer > 20 OR naam < 'B')"
    questions = {
        "first page": (f"{ITEMS}?f=json&limit={LIMIT}", f"SELECT {COLUMNS} FROM woningbouwgebieden {order}"),
        "page, 1000 on": (after(services["PostGIS"], 1000),
                          f"SELECT {COLUMNS} FROM woningbouwgebieden WHERE (nummer, id) > (100000, '') {order}"),
        "box of 2 km": (f"{ITEMS}?f=json&limit={LIMIT}&bbox={box}&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/28992",
                        f"SELECT {COLUMNS} FROM woningbouwgebieden WHERE geom && ST_MakeEnvelope({box}, 28992) {order}"),
        "provincie=Utrecht": (f"{ITEMS}?f=json&limit={LIMIT}&provincie=Utrecht",
                              f"SELECT {COLUMNS} FROM woningbouwgebieden WHERE {utrecht} {order}"),
        "CQL2": (f"{ITEMS}?f=json&limit={LIMIT}&filter={urllib.parse.quote(words)}",
                 f"SELECT {COLUMNS} FROM woningbouwgebieden WHERE {words} {order}"),
        # Each time another, so that no count is known from before.
        "CQL2, the count": (f"{ITEMS}?f=json&limit=1&filter={urllib.parse.quote(words)}%20OR%20nummer%3D-ROUND",
                            f"SELECT count(*) FROM woningbouwgebieden WHERE {words}"),
    }
    print(f"\n{'page of 100, ms':<28} {'GeoPackage':>12} {'PostGIS':>12} {'psql':>12}")
    for name, (path, query) in questions.items():
        times = [[] for _ in range(3)]
        # In turns, so that what else the machine does falls to all.
        for turn in range(TURNS):
            number = rounds // TURNS + (turn < rounds % TURNS)
            for own, service in zip(times, services.values()):
                own += service.times(path, number)
            times[2] += sql.times(query, number)
        print(f"{name:<28} " + " ".join(f"{statistics.median(own):12.1f}" for own in times), flush=True)
    for service in services.values():
        for path in OTHERS:
            service.ask(f"/v1/{path}")
    print(f"{'memory before, MB':<28} {begin['GeoPackage']:12.0f} {begin['PostGIS']:12.0f}")
    print(f"{'memory after, MB':<28} " + " ".join(f"{service.memory():12.0f}" for service in services.values()), flush=True)
    for service in services.values():
        service.close()
    if with_partitions == "yes":
        print()
        partitions.compare(rounds)


main(*sys.argv[1:])
