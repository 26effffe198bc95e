"""The grey land around the Netherlands: GSHHG between its coast and its borders, repaired along the Dutch border.

The borders of GSHHG lie 0.2 km off the provinces on average and up to 1.7 km. Along the *land* border the land
between a province and the neighbour is therefore given to the neighbour; where the border lies in open water
(Eems-Dollard, Westerschelde, the coast at the Zwin) nothing is added, so that it stays water.
"""

import shapely
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import unary_union

import gshhg
from fout import eis
from rd import VENSTER, VENSTER_GRADEN, van_graden

NAMEN = {"BE": "België", "DE": "Duitsland", "FR": "Frankrijk"}

# A point in each part of a neighbour that the window shows, in degrees.
_PUNTEN = {
    "BE": [Point(4.35, 50.85)],
    # The mainland, Borkum, Lütje Hörn and Memmert.
    "DE": [Point(6.96, 50.94), Point(6.70, 53.58), Point(6.861, 53.596), Point(6.893, 53.64)],
    "FR": [Point(3.06, 50.63)],
}
_NOORDZEE = Point(4.0, 53.5)

# From where the border of GSHHG stops at the Zwin, 0.1 km short of the coast, on into the sea.
_ZWIN = LineString([(3.370565, 51.372488), (3.36, 51.39)])

# Land behind the border, drawn generously: the Dutch side of each outline lies well inside a province,
# the far side well inside the neighbour. General knowledge, RD New.
ACHTERLAND = {
    "DE": Polygon([
        (277600, 585200), (265000, 572000), (255000, 560000), (240000, 521000), (235000, 500000),
        (243000, 470000), (235000, 450000), (225000, 437000), (205000, 442000), (185000, 432000),
        (192000, 400000), (195000, 370000), (197000, 348000), (187000, 343000), (187500, 337000),
        (188000, 330000), (194500, 313000), (198700, 307700), (199200, 306800), (206000, 300000),
        (320000, 300000), (320000, 560000), (285000, 585000), (282000, 585200)]),
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

# The Schelde from the Dutch border to Lillo; the sea of GSHHG ends at the border.
_SCHELDE = Polygon([(73000, 376000), (73600, 374000), (76600, 370300), (77900, 368400), (78900, 369100),
                    (78100, 373400), (75600, 376700), (75000, 378000)])

# A point in each Belgian enclave of Baarle that is large enough to be a hole in Noord-Brabant.
_ENCLAVES = [Point(123200, 383258), Point(124168, 384578), Point(123457, 379858)]


def maak(bronnen, provinces):
    """List of (properties, MultiPolygon) of the neighbours inside the window, by code."""
    netherlands = unary_union([geometry for _, geometry in provinces])
    countries, rest = _vlakken(bronnen)
    taken, features = netherlands, []
    # Germany first: at Vaals the two hinterlands meet and the second gets what is left.
    for code, country in sorted(countries.items(), key=lambda item: item[0] != "DE"):
        land = shapely.intersection(_repaired(code, country, rest, netherlands), VENSTER)
        land = _clean(shapely.difference(land, taken))
        taken = unary_union([taken, land])
        features.append(({"code": code, "naam": NAMEN[code]}, land))
    return sorted(features, key=lambda feature: feature[0]["code"])


def _vlakken(bronnen):
    """Country code -> land in RD, and all land that is no neighbour's: the Netherlands as GSHHG has it."""
    lines = [*gshhg.kusten(bronnen), *gshhg.grenzen(bronnen), _ZWIN, gshhg.KADER.exterior]
    faces = list(shapely.get_parts(shapely.polygonize(shapely.get_parts(unary_union(lines)))))
    countries = {code: _to_rd(_neem(faces, points)) for code, points in _PUNTEN.items()}
    _neem(faces, [_NOORDZEE])
    return countries, _to_rd(unary_union(faces))


def _neem(faces, points):
    """Takes the faces around the points out of the list, united."""
    taken = [face for face in faces if any(face.contains(point) for point in points)]
    eis(len(taken) == len(points), f"GSHHG has {len(taken)} faces around {len(points)} points.")
    faces[:] = [face for face in faces if face not in taken]
    return unary_union(taken)


def _to_rd(degrees):
    land = shapely.intersection(degrees, VENSTER_GRADEN)
    moved = shapely.transform(land, lambda points: [van_graden(lon, lat) for lon, lat in points])
    return shapely.make_valid(moved)


def _repaired(code, country, rest, netherlands):
    if code not in ACHTERLAND:
        return country
    land = unary_union([country, rest.intersection(ACHTERLAND[code])])
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
