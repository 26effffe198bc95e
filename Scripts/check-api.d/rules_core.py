# SPDX-License-Identifier: EUPL-1.2
"""L landing, K collections, I items, F single features, D time."""

import datetime
import re
import xml.etree.ElementTree

from context import CRS84, positions
from http_probe import absolute, link, quoted
from rules import Skipped, rule

OPENAPI = "application/vnd.oai.openapi+json;version=3.0"


@rule("L1")
def root_in_both_forms(c):
    for path in ("", "/"):
        answer = c.service.ok(path)
        assert answer.type == "application/json", f"root{path} is {answer.type}"


@rule("L2")
def landing_links(c):
    absolute(c.landing)
    for rel in ("self", "conformance", "data"):
        link(c.landing, rel)
    link(c.landing, "alternate", "text/html")
    assert link(c.landing, "service-desc")["type"] == OPENAPI, "service-desc has another type"
    link(c.landing, "service-doc", "text/html")


@rule("L4")
def conformance_classes(c):
    for name in ("core", "oas30", "geojson", "html"):
        uri = f"http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/{name}"
        assert uri in c.conformance, f"{uri} is not declared"
    href = link(c.landing, "conformance")["href"]
    assert c.service.document(href)["conformsTo"] == c.conformance


def pages(c):
    first = c.filled[0]["id"]
    feature = c.page(first, limit=1)["features"][0]["id"]
    return ["", "/conformance", "/collections", f"/collections/{first}", c.items(first),
            f"{c.items(first)}/{quoted(str(feature))}"]


@rule("L5")
def html_everywhere(c):
    for path in pages(c):
        for probe, accept in ((path, "text/html"), (path + "?f=html", None)):
            answer = c.service.ok(probe, accept=accept)
            assert answer.type == "text/html", f"{probe} is {answer.type}"
            text = answer.body.decode("utf-8")
            assert text.lstrip().lower().startswith("<!doctype html>"), f"{probe} is no HTML5"
            assert re.search(r"<html[^>]*\slang=", text), f"{probe} says no language"
            assert "<title>" in text and "<h1" in text, f"{probe} has no title or heading"
            assert "</html>" in text


@rule("L6")
def head_and_options(c):
    for path in pages(c):
        get, head = c.service.ok(path), c.service.ok(path, method="HEAD")
        assert head.body == b"", f"HEAD {path} has a body"
        assert head.type == get.type, f"HEAD {path} has another type"
        options = c.service.ok(path, method="OPTIONS")
        assert "GET" in options.headers.get("allow", ""), f"OPTIONS {path} allows no GET"


@rule("L7")
def negotiation(c):
    for path in ("", "/collections"):
        c.service.refused(path, 406, accept="image/png")
        assert c.service.ok(path, accept="application/json;q=0.1, text/html").type == "text/html"
        assert c.service.ok(path, accept="*/*").type == "application/json"
        assert c.service.ok(path, accept=None).type == "application/json"


@rule("K1", "K2")
def collections_list(c):
    document = c.service.document("/collections")
    absolute(document)
    link(document, "self")
    link(document, "alternate")
    for collection in document["collections"]:
        for member in ("id", "title", "description", "extent", "itemType", "crs", "storageCrs", "links"):
            assert member in collection, f"{collection['id']} lacks {member}"
        assert collection["itemType"] == "feature"
        absolute(collection)
        link(collection, "items", "application/geo+json")
        link(collection, "items", "text/html")


@rule("K3")
def extents(c):
    for collection in c.filled:
        spatial = collection["extent"]["spatial"]
        assert spatial.get("crs", CRS84) == CRS84
        west, south, east, north = spatial["bbox"][0][0], spatial["bbox"][0][1], *spatial["bbox"][0][-2:]
        for feature in c.harvest(c.items(collection["id"]) + "?limit=1000"):
            for x, y, *_ in positions(feature["geometry"]):
                assert west <= x <= east and south <= y <= north, f"{collection['id']} {feature['id']} lies outside"


@rule("K4")
def collection_documents(c):
    for collection in c.collections:
        document = c.service.document(f"/collections/{collection['id']}")
        for member in ("id", "title", "description", "extent", "itemType", "crs", "links"):
            assert document.get(member) == collection.get(member), f"{collection['id']} differs in {member}"


@rule("K5")
def collection_names(c):
    c.service.refused("/collections/bestaat-niet", 404)
    c.service.refused("/collections/bestaat-niet/items", 404)
    for collection in c.collections:
        assert re.fullmatch("[a-z0-9-]+", collection["id"]), f"the id {collection['id']} is not kebab-case"


@rule("K6")
def collection_keywords(c):
    for collection in c.collections:
        assert all(isinstance(word, str) for word in collection.get("keywords", []))
    assert any(l["rel"] == "license" for collection in c.collections for l in collection["links"]), "no license"


@rule("I1")
def items_document(c):
    for collection in c.filled:
        answer = c.service.ok(c.items(collection["id"]), accept="application/geo+json")
        assert answer.type == "application/geo+json", answer.type
        document = answer.json
        assert document["type"] == "FeatureCollection"
        assert document["numberReturned"] == len(document["features"])
        stamp = document["timeStamp"]
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", stamp), stamp
        now = datetime.datetime.now(datetime.timezone.utc)
        moment = datetime.datetime.fromisoformat(stamp.replace("Z", "+00:00"))
        assert abs((now - moment).total_seconds()) < 300, f"timeStamp is {stamp}"


@rule("I2")
def items_links(c):
    for collection in c.filled:
        document = c.page(collection["id"], limit=1)
        absolute(document)
        link(document, "self")
        link(document, "alternate", "text/html")


@rule("I3", "I4")
def following_next(c):
    for collection in c.filled:
        whole = c.page(collection["id"], limit=10_000)
        truth = [feature["id"] for feature in whole["features"]]
        assert whole["numberMatched"] == len(c.harvest(c.items(collection["id"]) + "?limit=1000"))
        if len(truth) > 60:
            continue
        for size in (1, 3, 7, len(truth)):
            first = c.page(collection["id"], limit=size)
            assert first["numberMatched"] == len(truth)
            found = [feature["id"] for feature in c.harvest(c.items(collection["id"]) + f"?limit={size}")]
            assert found == truth, f"{collection['id']} by {size} gives other features"
        parts = c.page(collection["id"], limit=1, bbox="2,50,8,54", crs=quoted(CRS84))
        if parts["numberMatched"] > 1:
            href = link(parts, "next")["href"]
            assert "bbox=" in href and quoted(CRS84) in href, f"next loses parameters: {href}"


@rule("I6")
def tampered_cursor(c):
    for collection in c.filled:
        document = c.page(collection["id"], limit=1)
        if document["numberMatched"] < 2:
            continue
        href = link(document, "next")["href"]
        found = re.search(r"cursor=([^&]+)", href)
        assert found, f"next is no cursor: {href}"
        cursor = found[1]
        swapped = ("A" if cursor[0] != "A" else "B") + cursor[1:]
        c.service.refused(c.items(collection["id"]) + f"?cursor={swapped}")
        c.service.refused(c.items(collection["id"]) + f"?cursor={cursor}&bbox=4,51,6,53")
        c.service.refused(c.items(collection["id"]) + "?cursor=x")


@rule("I7")
def limits(c):
    path = c.items(c.filled[0]["id"])
    for value in ("0", "-1", "abc", "", "1.5"):
        c.service.refused(f"{path}?limit={value}")
    for value in ("1", "10", "10000", "1000000", "99999999999999999999"):
        c.service.ok(f"{path}?limit={value}")


@rule("I8")
def offsets(c):
    for collection in c.filled:
        truth = [feature["id"] for feature in c.page(collection["id"], limit=10_000)["features"]][:30]
        size = max(1, len(truth) // 3)
        found = []
        for start in range(0, len(truth), size):
            found += [f["id"] for f in c.page(collection["id"], limit=size, offset=start)["features"]]
        assert found[:len(truth)] == truth, f"{collection['id']} by offset gives other features"
        beyond = c.page(collection["id"], offset=10**9)
        assert beyond["features"] == [] and all(l["rel"] != "next" for l in beyond["links"])
    path = c.items(c.filled[0]["id"])
    for value in ("-1", "abc", ""):
        c.service.refused(f"{path}?offset={value}")


@rule("I9")
def unknown_parameters(c):
    for path in pages(c):
        c.service.refused(path + "?bestaatniet=1")
        c.service.refused(path + "?f=json&f=json")
        c.service.refused(path + "?f=bestaatniet")


@rule("I10", "I11")
def rfc7946(c):
    for collection in c.filled:
        answer = c.service.ok(c.items(collection["id"]) + "?limit=200")
        assert '"crs":' not in answer.body.decode()[:2000], "there is a crs member"
        document = answer.json
        names = None
        for feature in document["features"]:
            assert feature.get("id") not in (None, ""), "a feature has no id"
            names = names or list(feature["properties"])
            assert list(feature["properties"]) == names, f"{feature['id']} has other properties"
            for ring, is_shell in rings(feature["geometry"]):
                assert ring[0] == ring[-1], f"{feature['id']} has an open ring"
                assert (area(ring) > 0) == is_shell, f"{feature['id']} winds the wrong way"
        for digits in re.findall(r"\d+\.(\d+)", "".join(re.findall(r'"coordinates":([\[\],\d.\-]+)', answer.body.decode()))):
            assert len(digits) <= 8, f"a coordinate has {len(digits)} decimals"


def rings(geometry):
    if geometry is None:
        return
    polygons = {"Polygon": [geometry.get("coordinates")], "MultiPolygon": geometry.get("coordinates")}
    for polygon in polygons.get(geometry["type"], []):
        for position, ring in enumerate(polygon):
            yield ring, position == 0


def area(ring):
    x0, y0 = ring[0][:2]
    return sum((a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0) for a, b in zip(ring, ring[1:]))


@rule("F1", "F3", "F5")
def single_features(c):
    for collection in c.filled:
        for feature in c.page(collection["id"], limit=3)["features"]:
            path = f"{c.items(collection['id'])}/{quoted(str(feature['id']))}"
            answer = c.service.ok(path, accept="application/geo+json")
            assert answer.type == "application/geo+json"
            document = answer.json
            absolute(document)
            for rel in ("self", "collection"):
                link(document, rel)
            link(document, "alternate", "text/html")
            for member in ("id", "geometry", "properties"):
                assert document[member] == feature[member], f"{path} differs in {member}"
            encoded = "".join(f"%{byte:02X}" for byte in str(feature["id"]).encode())
            c.service.ok(f"{c.items(collection['id'])}/{encoded}")


@rule("F2")
def unknown_feature(c):
    c.service.refused(c.items(c.filled[0]["id"]) + "/bestaat-niet-echt", 404)


@rule("D1", "D2", "D4", "D5")
def datetimes(c):
    for collection in c.filled:
        everything = c.page(collection["id"], limit=1)["numberMatched"]
        for value in ("../..", "/", "../", "0000-01-01T00:00:00Z/..", "../9999-12-31T00:00:00Z",
                      "0000-01-01T00:00:00Z%2F9999-12-31T00:00:00Z"):
            found = c.page(collection["id"], limit=1, datetime=value)["numberMatched"]
            assert found == everything, f"{collection['id']} datetime={value} gives {found} of {everything}"
        for value in ("2025-06-12", "2025-06-12T12:00:00Z", "2025-06-12T12:00:00%2B02:00", "2025-06-12t12:00:00z",
                      "2022-01-01/2023-01-01", "2022-01-01/..", "../2022-01-01", "/2022-01-01", "2022-01-01/"):
            found = c.page(collection["id"], limit=1, datetime=value)["numberMatched"]
            if "temporal" not in collection["extent"]:
                assert found == everything, f"{collection['id']} has no time, and datetime={value} drops features"


@rule("D3")
def wrong_datetimes(c):
    path = c.items(c.filled[0]["id"])
    for value in ("gisteren", "2025-13-01", "2025-02-30", "2025-06-12/2025-06-11", "2025-01-01/2025-02-01/2025-03-01",
                  "2025-06-12T25:00:00Z", "2025-06-12T12:00:00", ""):
        if value == "":
            continue
        c.service.refused(f"{path}?datetime={quoted(value)}")


@rule("D6")
def datetime_and_bbox(c):
    for collection in c.filled:
        both = c.page(collection["id"], limit=10_000, bbox="4,51,6,53", datetime="2024-01-01")
        box = {f["id"] for f in c.page(collection["id"], limit=10_000, bbox="4,51,6,53")["features"]}
        time = {f["id"] for f in c.page(collection["id"], limit=10_000, datetime="2024-01-01")["features"]}
        assert {f["id"] for f in both["features"]} == box & time
