"""Reads the 42 CBS youth-care regions of 2017 as rings in RD New."""

import json

from shapely.geometry import Polygon

from bronnen import CBSPLOTLIB
from fout import eis
from rd import van_web_mercator

_MEMBER = "cbsplotlib/cbs_hc_defaults/choropleth_youthcare.json"


def lees(bronnen):
    """Region code -> list of closed rings (lists of RD points rounded to 0.1 m)."""
    document = json.loads(bronnen.member(CBSPLOTLIB, _MEMBER))
    regions = {item["properties"]["statcode"]: _rings(item["path"])
               for item in document["options"]["chart"]["map"]}
    eis(len(regions) == 42, f"Expected 42 youth-care regions, found {len(regions)}.")
    total = sum(len(rings) for rings in regions.values())
    eis(total == 154, f"Expected 154 rings in the youth-care regions, found {total}.")
    return regions


def _rings(path):
    """The path is a flat list of SVG-like tokens; every "M" starts a ring."""
    rings, numbers = [], []
    for token in path:
        if token == "M":
            numbers = []
            rings.append(numbers)
        elif not isinstance(token, str):
            numbers.append(token)
    return [_ring(numbers) for numbers in rings]


def _ring(numbers):
    # The source has screen coordinates: y grows downwards.
    points = [van_web_mercator(x, -y) for x, y in zip(numbers[0::2], numbers[1::2])]
    eis(points[0] == points[-1], "A ring of a youth-care region is not closed.")
    return points


def vlakken(rings):
    """Rings carry no shell or hole flag: an odd number of rings around one makes it a hole."""
    filled = [Polygon(ring) for ring in rings]
    parents = [[j for j, other in enumerate(filled) if j != i and other.contains(polygon)]
               for i, polygon in enumerate(filled)]
    return [Polygon(rings[i], [rings[j] for j in range(len(rings)) if _is_hole_of(i, j, parents)])
            for i in range(len(rings)) if len(parents[i]) % 2 == 0]


def _is_hole_of(shell, ring, parents):
    return shell in parents[ring] and len(parents[ring]) == len(parents[shell]) + 1
