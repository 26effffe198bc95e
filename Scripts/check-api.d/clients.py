# SPDX-License-Identifier: EUPL-1.2
"""X14 real clients harvest the same features as the service gives: GDAL and OWSLib; and the store exports the same."""

import json
import pathlib
import subprocess
import tempfile

from owslib.ogcapi.features import Features

from context import positions
from http_probe import quoted
from rules import Skipped, rule

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
