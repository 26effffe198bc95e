"""Checks the background of the map: neighbours, water and places."""

from shapely.geometry import Point
from shapely.ops import unary_union

from buurlanden import ACHTERLAND
from fout import eis
from rd import VENSTER, van_graden

# Where the border runs in open water: the Dollard, the Zwin, the Schelde. Elsewhere the land must close.
_OPEN_WATER = [(Point(276800, 584800), 1000), (Point(14000, 378300), 3000), (Point(76500, 372500), 7000)]
_MAX_WATER_BYTES = 700_000

# The mainland of each, with three enclaves of Baarle and three islands; more would be crumbs on the Dutch coast.
_DELEN = {"BE": 4, "DE": 4, "FR": 1}

# Longitude and latitude of what tells a good coast from a coarse one; None is water. General knowledge.
_GETUIGEN = {
    "Emden": (7.206, 53.367, "DE"), "Ditzum": (7.283, 53.31, "DE"), "Campen": (7.016, 53.405, "DE"),
    "Pilsum": (7.06, 53.484, "DE"), "Borkum": (6.70, 53.58, "DE"), "Lütje Hörn": (6.861, 53.596, "DE"),
    "Memmert": (6.893, 53.632, "DE"), "Aken": (6.084, 50.776, "DE"), "Roubaix": (3.175, 50.69, "FR"),
    "Knokke": (3.29, 51.347, "BE"), "Zeebrugge": (3.20, 51.32, "BE"),
    "the Dollard": (7.10, 53.30, None), "the Eems off Emden": (7.10, 53.325, None),
    "the Leybucht": (7.085, 53.53, None), "the Osterems": (6.93, 53.58, None),
    "the Westereems": (6.55, 53.57, None), "the sea off Knokke": (3.29, 51.37, None),
    "the sea off Blankenberge": (3.12, 51.325, None), "the Schelde at Doel": (4.275, 51.32, None),
}


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
        parts = len(geometry.geoms)
        eis(parts == _DELEN[properties["code"]], f"{properties['naam']} consists of {parts} parts.")
    rest = waters[-1][1]
    _check_border(rest)
    _check_witnesses(neighbours, rest)
    _check_places(provinces, places)
    eis(water_bytes < _MAX_WATER_BYTES, f"water.geojson is {water_bytes} bytes, the limit is {_MAX_WATER_BYTES}.")
    return (f"map: land border closed, {len(_GETUIGEN)} points beyond it land or water as they should be, "
            f"{len(places)} places in their province")


def _check_border(rest):
    """The border is closed where its hinterland neither holds nor touches water, but for the three river mouths."""
    allowed = unary_union([point.buffer(radius) for point, radius in _OPEN_WATER])
    for code, hinterland in ACHTERLAND.items():
        leak = hinterland.intersection(rest).difference(allowed)
        eis(leak.length < 1, f"Water shows along the land border of {code} near {leak.centroid.wkt}.")


def _check_witnesses(neighbours, rest):
    layers = {None: rest, **{properties["code"]: geometry for properties, geometry in neighbours}}
    for name, (lon, lat, code) in _GETUIGEN.items():
        found = [key for key, geometry in layers.items() if geometry.contains(Point(van_graden(lon, lat)))]
        eis(found == [code], f"Where {name} lies the map has {found} in place of {code or 'water'}.")


def _check_places(provinces, places):
    by_name = {properties["naam"]: geometry for properties, geometry in provinces}
    for properties, point in places:
        eis(by_name[properties["provincie"]].contains(point),
            f"{properties['naam']} does not lie in {properties['provincie']}.")
