# SPDX-License-Identifier: EUPL-1.2
"""What the products must hold, taken from the store by SQLite alone."""

import sqlite3
from pathlib import Path


class Layer:
    """Number of features and extent of a layer in RD New."""

    def __init__(self, folder, name):
        self.name = name
        with sqlite3.connect(f"file:{folder}/store.gpkg?mode=ro", uri=True) as db:
            self.count = db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            boxes = [self._box(db, name, "1")]
            if name in ("locaties", "woningbouwgebieden"):
                boxes.append(self._box(db, "plaatsen_zonder_begrenzing", f"laag = '{name}'"))
        boxes = [box for box in boxes if box[0] is not None]
        self.box = tuple(min(box[i] for box in boxes) for i in (0, 1)) + tuple(
            max(box[i] for box in boxes) for i in (2, 3))

    @staticmethod
    def _box(db, table, condition):
        return db.execute(
            f"SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_{table}_geom "
            f"WHERE id IN (SELECT fid FROM {table} WHERE {condition})").fetchone()


class Findings:
    """Counts what is checked and tells what is wrong."""

    def __init__(self, client):
        self.client, self.checked, self.faults = client, 0, 0

    def expect(self, holds, what):
        self.checked += 1
        if not holds:
            self.faults += 1
            print(f"{self.client}: {what}")

    def finish(self):
        print(f"{self.client}: {self.checked} checks, {self.faults} faults")
        raise SystemExit(1 if self.faults else 0)


def products(folder, name):
    """The files of a layer, each with whether it is in degrees."""
    for path in sorted(Path(folder).glob(f"{name}.*")):
        degrees = ".degrees." in path.name or path.suffix == ".geojsonl"
        yield path, degrees
