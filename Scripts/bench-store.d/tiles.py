# SPDX-License-Identifier: EUPL-1.2
"""Writes so many areas as lines of GeoJSON in RD New: the wijken beside the project, again and again, each time a little
further east, with what a woningbouwgebied must have; the same every time."""

import itertools
import json
import sys


def moved(coordinates, metres):
    if isinstance(coordinates[0], list):
        return [moved(part, metres) for part in coordinates]
    return [round(coordinates[0] + metres, 3), coordinates[1]]


def main(source, count):
    with open(source, encoding="utf-8") as file:
        wijken = json.load(file)["features"]
    rounds = itertools.chain.from_iterable(zip(itertools.repeat(turn), wijken) for turn in itertools.count())
    for number, (turn, wijk) in enumerate(itertools.islice(rounds, int(count)), start=1):
        facts = wijk["properties"]
        properties = {"id": f"{facts['code'].lower()}-{turn}", "nummer": number, "naam": f"{facts['name']} {turn}",
                      "provincies": json.dumps([facts["province"]], ensure_ascii=False),
                      "begrenzingHerkomst": "officieel"}
        geometry = {"type": "MultiPolygon", "coordinates": moved(wijk["geometry"]["coordinates"], turn * 7.123)}
        print(json.dumps({"type": "Feature", "properties": properties, "geometry": geometry}, ensure_ascii=False))


main(*sys.argv[1:])
