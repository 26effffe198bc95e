# SPDX-License-Identifier: EUPL-1.2
"""Makes a layer of many areas with attributes: the wijken beside the project, copied and moved by some metres."""

import json
import sys
from pathlib import Path


def moved(coordinates, metres):
    if isinstance(coordinates[0], list):
        return [moved(part, metres) for part in coordinates]
    return [round(coordinates[0] + metres, 3), round(coordinates[1] + metres / 2, 3)]


def main(source, target, copies):
    collection = json.loads(Path(source).read_text())
    partial = Path(target).with_suffix(".partial")
    with partial.open("w") as file:
        file.write('{"type":"FeatureCollection","name":"tegels","crs":' + json.dumps(collection["crs"]) + ',"features":[\n')
        separator = ""
        for copy in range(int(copies)):
            for feature in collection["features"]:
                geometry = feature["geometry"]
                shape = {"type": geometry["type"], "coordinates": moved(geometry["coordinates"], copy * 7.123)}
                properties = {**feature["properties"], "kopie": copy, "aandeel": copy / 8}
                file.write(separator + json.dumps(
                    {"type": "Feature", "properties": properties, "geometry": shape}, ensure_ascii=False))
                separator = ",\n"
        file.write("\n]}\n")
    partial.rename(target)


main(*sys.argv[1:])
