# SPDX-License-Identifier: EUPL-1.2
"""Makes the layers of the benchmark from the boundaries beside the project: the same bytes on each machine."""

import json
import math
import random
from pathlib import Path

import shapely
from shapely.affinity import affine_transform
from shapely.geometry import mapping, shape

PLANS = 100_000
SHIFT_METRES = 700


def read(path):
    return [shape(feature["geometry"]) for feature in json.loads(Path(path).read_text())["features"]]


def write(path, geometries):
    features = [{"type": "Feature", "id": number, "properties": {}, "geometry": mapping(geometry)}
                for number, geometry in enumerate(geometries)]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    partial.rename(path)


def plan(parts, places, generator):
    """The outline of a wijk, made as large as a plan (50 to 500 m), turned, somewhere in another wijk; at 1 mm."""
    while True:
        outline = generator.choice(parts)
        side = 50 * 10 ** generator.random()
        scale = side / math.sqrt(outline.area)
        angle = 2 * math.pi * generator.random()
        cos, sin = scale * math.cos(angle), scale * math.sin(angle)
        west, south, east, north = generator.choice(places).bounds
        x, y = generator.uniform(west, east), generator.uniform(south, north)
        middle = outline.centroid
        moved = affine_transform(
            outline, [cos, -sin, sin, cos, x - cos * middle.x + sin * middle.y, y - sin * middle.x - cos * middle.y])
        rounded = shapely.transform(moved, lambda points: points.round(3))
        if rounded.is_valid and rounded.area > 0:
            return rounded


def make(source, target):
    """The layers by name; files that are there already are not made again."""
    wijken = Path(source) / "wijken_cbs2022_3340_rd.geojson"
    gemeenten = Path(source) / "gemeenten_cbs2022_345_rd.geojson"
    plans, shifted = target / "plans.geojson", target / "wijken-shifted.geojson"
    areas = read(wijken)
    if not plans.exists():
        generator = random.Random(20260101)
        parts = [part for area in areas for part in getattr(area, "geoms", [area])]
        write(plans, [plan(parts, areas, generator) for _ in range(PLANS)])
    if not shifted.exists():
        write(shifted, [affine_transform(area, [1, 0, 0, 1, SHIFT_METRES, 0]) for area in areas])
    return {"100.000 plans × gemeenten": (plans, gemeenten), "wijken × wijken shifted 700 m": (wijken, shifted)}


def main(source, target):
    for name, paths in make(source, Path(target)).items():
        print("\t".join([name, *map(str, paths)]))
