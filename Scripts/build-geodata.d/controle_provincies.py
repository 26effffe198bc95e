"""Checks the provinces: exact coverage, areas, witness points; and against official borders when at hand."""

import json

import numpy
import shapely
from shapely.geometry import Point, shape

from fout import eis

# km², parts, vertices and difference from CBS 2022 (%) of a measured trial.
_VERWACHT = {
    "PV20": (2392.4, 12, 750, 0.61), "PV21": (3517.1, 13, 1193, 1.09), "PV22": (2680.2, 1, 405, 0.06),
    "PV23": (3406.7, 9, 814, 0.18), "PV24": (1465.2, 12, 498, 0.34), "PV25": (5118.1, 2, 1018, 0.12),
    "PV26": (1553.3, 1, 486, 0.24), "PV27": (2857.6, 17, 1617, 0.57), "PV28": (2955.6, 14, 1077, 0.78),
    "PV29": (1835.7, 19, 2184, 0.96), "PV30": (5053.1, 4, 757, 0.08), "PV31": (2209.7, 1, 728, 0.18),
}

# Places that changed province or lie close to a cut.
_GETUIGEN = [
    ((131800, 438000), "PV26", "Vijfheerenlanden"), ((117000, 433800), "PV28", "Molenlanden"),
    ((179500, 453700), "PV25", "Ede"), ((166300, 448300), "PV26", "Veenendaal"),
    ((128200, 468400), "PV26", "Stichtse Vecht"), ((134800, 471000), "PV27", "Wijdemeren"),
    ((186200, 428300), "PV25", "Nijmegen"), ((190800, 417800), "PV31", "Mook"),
]


def controleer(provinces):
    codes = [properties["code"] for properties, _ in provinces]
    eis(codes == sorted(_VERWACHT), "The provinces are not the twelve PV20 to PV31 in order.")
    geometries = [geometry for _, geometry in provinces]
    _check_coverage(geometries)
    for properties, geometry in provinces:
        _check_figures(properties, geometry)
    by_code = dict(zip(codes, geometries))
    for point, code, name in _GETUIGEN:
        eis(by_code[code].contains(Point(point)), f"{name} at {point} does not lie in {code}.")
    total = sum(geometry.area for geometry in geometries) / 1e6
    eis(abs(total - 35044.7) < 0.5, f"The provinces measure {total:.1f} km², expected 35044.7 km².")
    return f"provinces: exact coverage, {total:.1f} km², {sum(map(shapely.get_num_coordinates, geometries))} vertices"


def _check_coverage(geometries):
    eis(all(geometry.is_valid for geometry in geometries), "A province is not valid.")
    # The gap width also catches hairline gaps that touch no vertex of a neighbour.
    eis(shapely.coverage_is_valid(geometries, gap_width=1.0), "The provinces are no clean coverage.")
    for i, first in enumerate(geometries):
        for second in geometries[:i]:
            eis(first.intersection(second).area == 0, "Two provinces overlap.")


def _check_figures(properties, geometry):
    km2, parts, vertices, _ = _VERWACHT[properties["code"]]
    name, area = properties["naam"], geometry.area / 1e6
    eis(abs(area - km2) <= 0.15, f"{name} is {area:.2f} km², expected {km2} km².")
    eis(len(geometry.geoms) == parts, f"{name} has {len(geometry.geoms)} parts, expected {parts}.")
    count = shapely.get_num_coordinates(geometry)
    eis(abs(count - vertices) <= 5, f"{name} has {count} vertices, expected about {vertices}.")


def vergelijk(provinces, path):
    """Against the CBS 2022 borders, which are only read here and never copied."""
    document = json.loads(path.read_text(encoding="utf-8"))
    official = {item["properties"]["code"]: shape(item["geometry"]) for item in document["features"]}
    worst = 0.0
    for properties, geometry in provinces:
        other = official[properties["code"]]
        difference = geometry.symmetric_difference(other).area / other.area * 100
        expected = _VERWACHT[properties["code"]][3]
        eis(difference <= expected + 0.02, f"{properties['naam']} differs {difference:.2f} % from CBS 2022.")
        distance = max(_p95(geometry, other), _p95(other, geometry))
        eis(distance <= properties["begrenzingNauwkeurigheid"],
            f"{properties['naam']} lies {distance:.0f} m (p95) from CBS 2022, more than its stated accuracy.")
        worst = max(worst, difference)
    return f"provinces against CBS 2022: at most {worst:.2f} % difference, within the stated accuracy"


def _p95(first, second):
    """95th percentile of the distance of one border, sampled every 250 m, to the other."""
    border = first.boundary
    samples = shapely.line_interpolate_point(border, numpy.arange(0, border.length, 250))
    return float(numpy.percentile(shapely.distance(samples, second.boundary), 95))
