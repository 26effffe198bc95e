# SPDX-License-Identifier: EUPL-1.2
"""B boxes and R reference systems; positions are compared with an independent RDNAPTRANS2018 (pyrdnap)."""

import math

import shapely
from pyrdnap import RDNAP2018v1
from shapely.geometry import box, shape

from context import CRS84, positions
from http_probe import quoted
from rules import Skipped, rule

EPSG = "http://www.opengis.net/def/crs/EPSG/0/"
LATITUDE_FIRST = {EPSG + "4258", EPSG + "9067", EPSG + "4326"}
oracle = RDNAP2018v1()


def turned(geometry, crs):
    """A geometry with x or longitude first, as shapely and people expect it."""
    made = shape(geometry)
    return shapely.transform(made, lambda c: c[:, ::-1]) if crs in LATITUDE_FIRST else made


@rule("B1")
def box_numbers(c):
    path = c.items(c.filled[0]["id"])
    for value in ("4,51,6,53", "4,51,0,6,53,100", "4.0,51.0,6.0,53.0", "4e0,51,6,53"):
        c.service.ok(f"{path}?bbox={value}")
    for value in ("", "4", "4,51", "4,51,6", "4,51,6,53,7", "4,51,0,6,53,100,1", "NaN,51,6,53", "4,51,Infinity,53",
                  "a,b,c,d", "4;51;6;53", "0x4,51,6,53"):
        c.service.refused(f"{path}?bbox={quoted(value).replace('%2C', ',')}")


@rule("B2", "B7", "R8")
def boxes_in_every_system(c):
    """What is found is exactly what touches the box in its own system, by the published coordinates."""
    for collection in c.filled:
        for crs in collection["crs"]:
            found = c.page(collection["id"], limit=10_000, crs=quoted(crs))
            if found["numberMatched"] > 2_000:
                continue
            shapes = {f["id"]: turned(f["geometry"], crs) if f["geometry"] else None for f in found["features"]}
            for window in windows(shapes):
                asked = [window[1], window[0], window[3], window[2]] if crs in LATITUDE_FIRST else window
                text = ",".join(repr(float(number)) for number in asked)
                answer = c.page(collection["id"], limit=10_000, bbox=text, bbox_crs=quoted(crs))
                truth = {name for name, made in shapes.items() if made is None or made.intersects(geometry(window))}
                got = {f["id"] for f in answer["features"]}
                assert got == truth, (f"{collection['id']} bbox={text} in {crs}: too many {sorted(got - truth)[:3]}, "
                                      f"too few {sorted(truth - got)[:3]}")
                assert answer["numberMatched"] == len(truth)


def windows(shapes):
    """Boxes around, in, beside and exactly along outlines, and boxes without width or height."""
    made = [each for each in shapes.values() if each is not None]
    west, south, east, north = shapely.total_bounds(shapely.GeometryCollection(made))
    middle = ((west + east) / 2, (south + north) / 2)
    yield [west, south, east, north]
    yield [west, south, *middle]
    yield [*middle, east, north]
    for each in made[:6]:
        x0, y0, x1, y1 = each.bounds
        # Along the edge: only the extreme point touches.
        yield [x1, y0, x1 + (east - west) / 50, y1]
        yield [x0, y1, x1, y1 + (north - south) / 50]
        inside = each.representative_point()
        yield [inside.x, inside.y, inside.x, inside.y]
        yield [x0, inside.y, x1, inside.y]
        yield [inside.x, y0, inside.x, y1]
        width = (x1 - x0) / 7
        yield [x0, y0, x0 + width, y0 + width]


def geometry(window):
    x0, y0, x1, y1 = window
    if x0 == x1 and y0 == y1:
        return shapely.Point(x0, y0)
    return shapely.LineString([(x0, y0), (x1, y1)]) if x0 == x1 or y0 == y1 else box(x0, y0, x1, y1)


@rule("B3", "B4", "B5")
def special_boxes(c):
    for collection in c.filled:
        everything = c.page(collection["id"], limit=1)["numberMatched"]
        whole = c.page(collection["id"], limit=1, bbox="-180,-90,180,90")["numberMatched"]
        assert whole == everything, f"the world holds {whole} of {everything}"
        for value in ("177,65,-177,70", "-180,85,180,90", "-180,-90,180,-85", "-1.5,50,1.5,53", "-80,-5,-70,5", "5,52,5,52"):
            c.service.ok(f"{c.items(collection['id'])}?bbox={value}")
        across = c.page(collection["id"], limit=1, bbox="3,50,-177,70")["numberMatched"]
        direct = c.page(collection["id"], limit=1, bbox="3,50,180,70")["numberMatched"]
        assert across == direct, "a box across the antimeridian differs"


@rule("B6")
def boxes_upside_down(c):
    path = c.items(c.filled[0]["id"])
    for value in ("4,53,6,51", "4,51,181,53", "4,51,6,91", "-181,51,6,53", "4,-91,6,53"):
        c.service.refused(f"{path}?bbox={value}")


@rule("R1", "R2", "R11")
def systems_on_offer(c):
    for collection in c.collections:
        assert collection["crs"][0] == CRS84, "CRS84 is not the first"
        for uri in collection["crs"]:
            assert uri.startswith("http://www.opengis.net/def/crs/"), uri
        assert collection["storageCrs"] in collection["crs"]
        if EPSG + "4258" in collection["crs"]:
            assert EPSG + "9067" in collection["crs"], "EPSG:4258 without EPSG:9067"


@rule("R3", "R4", "F4")
def content_crs(c):
    for collection in c.filled:
        feature = quoted(str(c.page(collection["id"], limit=1)["features"][0]["id"]))
        for path in (c.items(collection["id"]), f"{c.items(collection['id'])}/{feature}"):
            answer = c.service.ok(path)
            assert answer.headers.get("content-crs") == f"<{CRS84}>", f"{path}: {answer.headers.get('content-crs')}"
            for crs in collection["crs"]:
                answer = c.service.ok(f"{path}?crs={quoted(crs)}")
                assert answer.headers.get("content-crs") == f"<{crs}>", f"{path} in {crs}"


@rule("R5")
def exact_positions(c):
    """Every position in every system agrees with the oracle: 1 mm, and 1e-8 degrees."""
    for collection in c.filled:
        source = c.page(collection["id"], limit=1000, crs=quoted(EPSG + "28992"))["features"]
        truth = {f["id"]: [oracle.reverse(x, y, 0.0) for x, y, *_ in positions(f["geometry"])] for f in source}
        for crs in collection["crs"]:
            if crs == EPSG + "28992":
                continue
            for feature in c.page(collection["id"], limit=1000, crs=quoted(crs))["features"]:
                compare(feature, truth[feature["id"]], crs)


def compare(feature, truth, crs):
    found = list(positions(feature["geometry"]))
    if len(found) != len(truth):
        return  # points that fall together at the published decimals are told once
    for position, place in zip(found, truth):
        first, second = position[0], position[1]
        if crs == EPSG + "3857":
            x = math.radians(place.lon) * 6378137
            y = math.asinh(math.tan(math.radians(place.lat))) * 6378137
            assert abs(first - x) < 2e-3 and abs(second - y) < 2e-3, f"{feature['id']} is off in {crs}"
            continue
        latitude, longitude = (first, second) if crs in LATITUDE_FIRST else (second, first)
        assert abs(latitude - place.lat) <= 1.6e-8 and abs(longitude - place.lon) <= 1.6e-8, \
            f"{feature['id']}: {position} in {crs}, {place.lat} {place.lon} by the oracle"


@rule("R6")
def unknown_systems(c):
    unknown = quoted("http://www.opengis.net/def/crs/0/unsupported")
    collection = c.filled[0]["id"]
    feature = quoted(str(c.page(collection, limit=1)["features"][0]["id"]))
    c.service.refused(f"{c.items(collection)}?crs={unknown}")
    c.service.refused(f"{c.items(collection)}?bbox=4,51,6,53&bbox-crs={unknown}")
    c.service.refused(f"{c.items(collection)}/{feature}?crs={unknown}")


@rule("R7", "R9", "R10")
def default_box_system(c):
    for collection in c.filled:
        plain = c.page(collection["id"], limit=10_000, bbox="4,51,6,53")
        named = c.page(collection["id"], limit=10_000, bbox="4,51,6,53", bbox_crs=quoted(CRS84))
        assert [f["id"] for f in plain["features"]] == [f["id"] for f in named["features"]]
        c.service.ok(f"{c.items(collection['id'])}?bbox-crs={quoted(EPSG + '28992')}")
