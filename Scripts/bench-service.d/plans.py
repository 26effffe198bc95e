# SPDX-License-Identifier: EUPL-1.2
"""Writes so many plans of some hectares, spread over the country, as GeoJSON in RD New; the same every time."""

import json
import math
import random
import sys


def main():
    count = int(sys.argv[1])
    chance = random.Random(20250612)
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    print('{"type":"FeatureCollection","crs":' + json.dumps(crs) + ',"features":[')
    for number in range(1, count + 1):
        x, y = chance.uniform(60_000, 250_000), chance.uniform(370_000, 580_000)
        corners = chance.randint(5, 24)
        ring = []
        for corner in range(corners):
            angle = 2 * math.pi * corner / corners
            radius = chance.uniform(40, 120)
            ring.append([round(x + radius * math.cos(angle), 3), round(y + radius * math.sin(angle), 3)])
        ring.append(ring[0])
        properties = {"id": f"plan-{number}", "nummer": number, "naam": f"Plan {number}", "begrenzingHerkomst": "officieel"}
        feature = {"type": "Feature", "id": f"plan-{number}", "properties": properties,
                   "geometry": {"type": "Polygon", "coordinates": [ring]}}
        print(json.dumps(feature) + ("," if number < count else ""))
    print("]}")


main()
