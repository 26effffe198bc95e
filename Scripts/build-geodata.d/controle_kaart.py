"""Checks the background of the map: neighbours, water and places."""

from shapely.geometry import Point
from shapely.ops import unary_union

from buurlanden import ACHTERLAND
from fout import eis
from rd import VENSTER

# Where the border runs in open water: the Dollard, the Zwin, the Schelde. Elsewhere the land must close.
_OPEN_WATER = [(Point(279000, 585200), 6000), (Point(14000, 378300), 3000), (Point(76500, 372500), 7000)]
_MAX_WATER_BYTES = 700_000


def controleer(provinces, neighbours, waters, places, water_bytes):
    netherlands = unary_union([geometry for _, geometry in provinces])
    layers = [("neighbour", neighbours), ("water", waters)]
    for kind, features in layers:
        for properties, geometry in features:
            eis(geometry.is_valid and not geometry.is_empty, f"The {kind} {properties['naam']} is not valid.")
            eis(VENSTER.covers(geometry), f"The {kind} {properties['naam']} reaches outside the window.")
    for properties, geometry in neighbours:
        # What is left is the rounding to 0.1 m along some hundred kilometres of border.
        overlap = geometry.intersection(netherlands).area
        eis(overlap < 1000, f"{properties['naam']} overlaps the provinces by {overlap:.0f} m².")
    rest = waters[-1][1]
    _check_border(rest)
    _check_places(provinces, places)
    eis(water_bytes < _MAX_WATER_BYTES, f"water.geojson is {water_bytes} bytes, the limit is {_MAX_WATER_BYTES}.")
    return f"map: land border closed, {len(places)} places in their province"


def _check_border(rest):
    """The hinterland is closed where its outline meets no water, except at the three river mouths."""
    allowed = unary_union([point.buffer(radius) for point, radius in _OPEN_WATER])
    for code, hinterland in ACHTERLAND.items():
        leak = hinterland.boundary.intersection(rest).difference(allowed)
        eis(leak.length < 1, f"Water shows along the land border of {code} near {leak.centroid.wkt}.")


def _check_places(provinces, places):
    by_name = {properties["naam"]: geometry for properties, geometry in provinces}
    for properties, point in places:
        eis(by_name[properties["provincie"]].contains(point),
            f"{properties['naam']} does not lie in {properties['provincie']}.")
