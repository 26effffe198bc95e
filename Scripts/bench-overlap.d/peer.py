# SPDX-License-Identifier: EUPL-1.2
"""One peer of the benchmark: `peer.py NAME FIRST SECOND` reads both layers, then joins for each line `run` on stdin
and prints the milliseconds; `dump FILE` writes the pairs with common area. `peer.py NAME FIRST SECOND --once` joins
once and ends: the whole process."""

import json
import sys
import time
from pathlib import Path


def read(path):
    import pyogrio

    return pyogrio.read_dataframe(path, columns=[]).geometry


class Shapely:
    """STRtree, bulk query, vectorised intersection and area."""

    def __init__(self, first, second):
        self.first, self.second = read(first).to_numpy(), read(second).to_numpy()

    def join(self):
        import shapely

        left, right = shapely.STRtree(self.second).query(self.first, predicate="intersects")
        return left, right, shapely.area(shapely.intersection(self.first[left], self.second[right]))


class GeoPandas:
    """geopandas.overlay."""

    def __init__(self, first, second):
        import geopandas

        self.first, self.second = (
            geopandas.GeoDataFrame({name: range(len(areas))}, geometry=areas.to_numpy(), crs=28992)
            for name, areas in (("left", read(first)), ("right", read(second))))

    def join(self):
        import geopandas

        found = geopandas.overlay(self.first, self.second, how="intersection", keep_geom_type=True)
        return found["left"].to_numpy(), found["right"].to_numpy(), found.area.to_numpy()


class DuckDB:
    """DuckDB spatial, with as many threads as it wants."""

    def __init__(self, first, second):
        import duckdb
        import duckdb_extension_spatial
        import pandas

        self.database = duckdb.connect()
        extension, = Path(duckdb_extension_spatial.__file__).parent.glob("extensions/*/spatial.duckdb_extension")
        self.database.execute(f"LOAD '{extension}'")
        for name, path in (("a", first), ("b", second)):
            blobs = read(path).to_wkb().tolist()
            self.database.execute(f"CREATE TABLE {name} (id INTEGER, geom GEOMETRY)")
            frame = pandas.DataFrame({"id": range(len(blobs)), "wkb": blobs})  # noqa: F841, read by the query
            self.database.execute(f"INSERT INTO {name} SELECT id, ST_GeomFromWKB(wkb) FROM frame ORDER BY id")

    def join(self):
        found = self.database.execute(
            "SELECT a.id AS l, b.id AS r, ST_Area(ST_Intersection(a.geom, b.geom)) AS area "
            "FROM a JOIN b ON ST_Intersects(a.geom, b.geom)").fetchnumpy()
        return found["l"], found["r"], found["area"]


PEERS = {"shapely": Shapely, "geopandas": GeoPandas, "duckdb": DuckDB}


def versions():
    import duckdb
    import geopandas
    import shapely

    return (f"shapely {shapely.__version__} with GEOS {shapely.geos_version_string}, "
            f"geopandas {geopandas.__version__}, duckdb {duckdb.__version__}")


def main(arguments):
    if arguments == ["versions"]:
        print(versions())
        return
    peer = PEERS[arguments[0]](arguments[1], arguments[2])
    if arguments[3:] == ["--once"]:
        peer.join()
        return
    print("ready", flush=True)
    for line in sys.stdin:
        command, _, path = line.strip().partition(" ")
        start = time.perf_counter()
        left, right, areas = peer.join()
        elapsed = (time.perf_counter() - start) * 1000
        if command == "dump":
            with open(path, "w") as file:
                for row in zip(left.tolist(), right.tolist(), areas.tolist()):
                    if row[2] > 0:
                        file.write(",".join(json.dumps(value) for value in row) + "\n")
        print(elapsed, flush=True)


main(sys.argv[1:])
