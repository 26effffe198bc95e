# SPDX-License-Identifier: EUPL-1.2
"""Writes so many areas as lines of GeoJSON in RD New: the wijken beside the project, made so small that the map of all of
them fits in a tile, tile after tile over the country, with what a woningbouwgebied must have; the same every time. Without a
number the wijken themselves, as they are."""

import itertools
import json
import sys

# Tiles by rows and columns, and the corner of the map in metres.
SIDE, WEST, SOUTH = 18, 10_000, 305_000


def moved(coordinates, column, row):
    if isinstance(coordinates[0], list):
        return [moved(part, column, row) for part in coordinates]
    x, y = coordinates[0] - WEST, coordinates[1] - SOUTH
    return [round(WEST + (x + column * 275_000) / SIDE, 3), round(SOUTH + (y + row * 320_000) / SIDE, 3)]


def line(wijk, number, turn, coordinates):
    facts = wijk["properties"]
    properties = {"id": f"{facts['code'].lower()}-{turn}", "nummer": number, "naam": f"{facts['name']} {turn}",
                  "begrenzingHerkomst": "officieel"}
    geometry = {"type": "MultiPolygon", "coordinates": coordinates}
    return json.dumps({"type": "Feature", "properties": properties, "geometry": geometry}, ensure_ascii=False)


def main(source, count=None):
    with open(source, encoding="utf-8") as file:
        wijken = json.load(file)["features"]
    if count is None:
        for number, wijk in enumerate(wijken, start=1):
            print(line(wijk, number, 0, wijk["geometry"]["coordinates"]))
        return
    tiles = [(column, row) for row in range(SIDE) for column in range(SIDE)]
    rounds = itertools.chain.from_iterable(zip(itertools.repeat(turn), wijken) for turn in itertools.count())
    for number, (turn, wijk) in enumerate(itertools.islice(rounds, int(count)), start=1):
        # Tiles one after another in an order that leaves no part of the country for the end.
        column, row = tiles[turn * 125 % len(tiles)]
        print(line(wijk, number, turn, moved(wijk["geometry"]["coordinates"], column, row)))


main(*sys.argv[1:])
