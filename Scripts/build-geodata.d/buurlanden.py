"""The grey land around the Netherlands: coarse country polygons, repaired along the Dutch border.

Natural Earth lies up to 9 km off the provinces. Along the *land* border everything between a province and
the coarse polygon is therefore given to the neighbour; where the border lies in open water (Eems-Dollard,
Westerschelde, the coast at the Zwin) nothing is added, so that it stays water.
"""

import sqlite3

import shapely
from shapely.geometry import Point, Polygon
from shapely.ops import unary_union

from bronnen import WORLD_MAP
from fout import eis
from rd import VENSTER, VENSTER_GRADEN, van_graden

NAMEN = {"BE": "België", "DE": "Duitsland", "FR": "Frankrijk", "LU": "Luxemburg"}

# Land behind the border, drawn generously: the Dutch side of each outline lies well inside a province,
# the far side well inside the neighbour. General knowledge, RD New.
ACHTERLAND = {
    "DE": Polygon([
        (277600, 585200), (265000, 572000), (255000, 560000), (240000, 521000), (235000, 500000),
        (243000, 470000), (235000, 450000), (225000, 437000), (205000, 442000), (185000, 432000),
        (192000, 400000), (195000, 370000), (197000, 348000), (187000, 343000), (187500, 337000),
        (188000, 330000), (194500, 313000), (198700, 307700), (199200, 306800), (206000, 300000),
        (320000, 300000), (320000, 585000), (282000, 585200)]),
    "BE": Polygon([
        (12900, 378300), (15000, 378300), (20000, 371500), (30000, 372500), (38000, 369500),
        (46000, 366500), (52000, 364000), (66000, 368000), (72500, 371500), (73600, 374000),
        (76600, 370300), (77900, 368400), (78900, 369100), (78100, 373400), (75600, 376700),
        (77500, 380500), (82000, 388500), (97000, 396000), (118000, 396000), (135000, 392000),
        (142000, 374000), (165000, 370000), (183000, 358000), (190000, 352500), (190000, 346000),
        (186000, 338000), (184500, 330000), (180000, 318000), (180000, 312500), (184000, 311500),
        (195000, 310000), (198700, 307700), (199200, 306800), (198500, 302000), (60000, 302000),
        (12900, 340000)]),
}

# The Schelde from the Dutch border to Lillo, which the coarse polygon of Belgium covers in part.
_SCHELDE = Polygon([(73000, 376000), (73600, 374000), (76600, 370300), (77900, 368400), (78900, 369100),
                    (78100, 373400), (75600, 376700), (75000, 378000)])

# A point in each Belgian enclave of Baarle that is large enough to be a hole in Noord-Brabant.
_ENCLAVES = [Point(123200, 383258), Point(124168, 384578), Point(123457, 379858)]


def maak(bronnen, provinces):
    """List of (properties, MultiPolygon) of the neighbours inside the window, by code."""
    netherlands = unary_union([geometry for _, geometry in provinces])
    taken, features = netherlands, []
    # Germany first: at Vaals the two hinterlands meet and the second gets what is left.
    for code, coarse in sorted(_coarse(bronnen).items(), key=lambda item: item[0] != "DE"):
        land = shapely.intersection(_repaired(code, coarse, netherlands), VENSTER)
        land = _clean(shapely.difference(land, taken))
        taken = unary_union([taken, land])
        features.append(({"code": code, "naam": NAMEN[code]}, land))
    return sorted(features, key=lambda feature: feature[0]["code"])


def _coarse(bronnen):
    """Country code -> polygon in RD, clipped to the window; the Netherlands itself stays out."""
    connection = sqlite3.connect(f"file:{bronnen.path(WORLD_MAP)}?mode=ro&immutable=1", uri=True)
    rows = connection.execute("SELECT iso_a2, geom FROM countries WHERE iso_a2 <> 'NL' ORDER BY iso_a2")
    countries = {}
    for code, blob in rows.fetchall():
        degrees = shapely.intersection(_geometry(blob), VENSTER_GRADEN)
        land = shapely.intersection(_to_rd(degrees), VENSTER)
        if not land.is_empty:
            eis(code in NAMEN, f"Country {code} lies in the window but has no Dutch name.")
            countries[code] = land
    connection.close()
    return countries


def _geometry(blob):
    """GeoPackage geometry: a header whose length depends on the kind of envelope, then WKB."""
    envelope = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return shapely.from_wkb(blob[8 + envelope:])


def _to_rd(geometry):
    moved = shapely.transform(geometry, lambda points: [van_graden(lon, lat) for lon, lat in points])
    return shapely.make_valid(moved)


def _repaired(code, coarse, netherlands):
    if code not in ACHTERLAND:
        return coarse
    land = unary_union([coarse, ACHTERLAND[code]])
    if code == "BE":
        land = unary_union([land.difference(_SCHELDE), _enclaves(netherlands)])
    return land


def _enclaves(netherlands):
    holes = [Polygon(ring) for part in shapely.get_parts(netherlands) for ring in part.interiors]
    found = [hole for hole in holes if any(hole.contains(point) for point in _ENCLAVES)]
    eis(len(found) == len(_ENCLAVES), "An enclave of Baarle is no hole in the provinces any more.")
    return unary_union(found)


def _clean(land):
    """0.1 m coordinates; crumbs below a hectare that the subtraction leaves at the edges are dropped."""
    rounded = shapely.set_precision(land, 0.1)
    parts = [part for part in shapely.get_parts(rounded) if part.geom_type == "Polygon" and part.area > 10_000]
    return shapely.MultiPolygon(parts)
