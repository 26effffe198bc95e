"""Water: named water bodies of Rijkswaterstaat, and everything in the window that is not land."""

import shapely
from shapely.geometry import MultiPolygon
from shapely.ops import unary_union

import shapefile
from bronnen import NLMOD
from fout import eis
from rd import VENSTER

# Invisible at 1:1.500.000 (0.013 mm), and keeps the file small.
_VEREENVOUDIGING = 20.0

# Source name -> (name to print, kind).
_WATEREN = {
    "IJsselmeer": ("IJsselmeer", "meer"),
    "Markermeer": ("Markermeer", "meer"),
    "Ketelmeer, Vossemeer": ("Ketelmeer en Vossemeer", "meer"),
    "Randmeren-oost": ("Randmeren-oost", "meer"),
    "Randmeren-zuid": ("Randmeren-zuid", "meer"),
    "Waddenzee": ("Waddenzee", "zee"),
    "Waddenzee vastelandskust": ("Waddenzee vastelandskust", "zee"),
    "Waddenkust (kustwater)": ("Waddenkust", "zee"),
    "Hollandse kust (kustwater)": ("Hollandse kust", "zee"),
    "Rijn territoriaal water": ("Noordzee", "zee"),
    "Noordzeekanaal": ("Noordzeekanaal", "kanaal"),
    "Amsterdam-Rijnkanaal Noordpand": ("Amsterdam-Rijnkanaal", "kanaal"),
}
# These two are only a ring without area in the source.
_LEEG = {"IJssel", "Twenthekanalen"}


def maak(bronnen, provinces, neighbours):
    """List of (properties, MultiPolygon): the named waters in fixed order, then the rest as one feature."""
    netherlands = unary_union([geometry for _, geometry in provinces])
    bodies = _bodies(bronnen)
    named = []
    for source_name, (name, kind) in _WATEREN.items():
        water = _simplified(bodies[source_name])
        # The sea polygons have no holes for the small islands; those must stay land on the map.
        if kind == "zee":
            water = water.difference(netherlands)
        named.append(({"naam": name, "soort": kind}, _multipolygon(water)))
    return [*named, ({"naam": None, "soort": "overig"}, _rest(netherlands, neighbours))]


def _bodies(bronnen):
    prefix = "nlmod/data/shapes/opp_water"
    records = shapefile.lees(bronnen.member(NLMOD, f"{prefix}.shp"), bronnen.member(NLMOD, f"{prefix}.dbf"))
    names = {attributes["OWMNAAM"] for attributes, _ in records}
    eis(names == set(_WATEREN) | _LEEG, "The water bodies in the source are not the expected fourteen.")
    return {attributes["OWMNAAM"]: unary_union(shapefile.polygonen(rings))
            for attributes, rings in records if attributes["OWMNAAM"] in _WATEREN}


def _simplified(water):
    return shapely.intersection(shapely.simplify(water, _VEREENVOUDIGING), VENSTER)


def _rest(netherlands, neighbours):
    land = unary_union([netherlands, *[geometry for _, geometry in neighbours]])
    return _multipolygon(VENSTER.difference(land))


def _multipolygon(water):
    """0.1 m coordinates; crumbs below 100 m² come from rounding, not from water."""
    rounded = shapely.set_precision(water, 0.1)
    return MultiPolygon([part for part in shapely.get_parts(rounded)
                         if part.geom_type == "Polygon" and part.area > 100])
