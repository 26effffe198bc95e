# SPDX-License-Identifier: EUPL-1.2
"""W writing (Part 4), with a token: every rule makes a locatie of its own and removes it."""

import contextlib
import json
import threading

from context import CRS84
from http_probe import quoted
from rules import Skipped, rule

ITEMS = "/collections/locaties/items"
SQUARE = {"type": "Polygon", "coordinates": [[[5.0, 52.0], [5.1, 52.0], [5.1, 52.1], [5.0, 52.1], [5.0, 52.0]]]}
RD = "http://www.opengis.net/def/crs/EPSG/0/28992"


def feature(name, **properties):
    return {"type": "Feature", "geometry": SQUARE, "properties": {"naam": name, **properties}}


def send(c, method, path, body=None, kind="application/geo+json", token=True, **headers):
    if c.token is None:
        raise Skipped("there is no token")
    if kind and body is not None:
        headers["Content_Type"] = kind
    if token:
        headers["Authorization"] = f"Bearer {c.token}"
    content = json.dumps(body).encode() if isinstance(body, dict) else body
    return c.service.get(path, method=method, body=content, **headers)


@contextlib.contextmanager
def made(c, name="Proef van de toetslijst", **headers):
    """A new locatie by its path, removed afterwards."""
    answer = send(c, "POST", ITEMS, feature(name), **headers)
    assert answer.status == 201, f"adding answers {answer.status}: {answer.body[:300]}"
    path = answer.headers["location"].split(c.service.root, 1)[1]
    try:
        yield path
    finally:
        send(c, "DELETE", path)


@rule("W1", "W9", "W30")
def options(c):
    with made(c) as path:
        many = c.service.ok(ITEMS, method="OPTIONS")
        one = c.service.ok(path, method="OPTIONS")
        assert "POST" in many.headers["allow"] and "application/geo+json" in many.headers["accept-post"]
        assert {"PUT", "PATCH", "DELETE"} <= set(one.headers["allow"].split(", ")), one.headers["allow"]
        assert one.headers["accept-patch"] == "application/merge-patch+json"


@rule("W2", "W4", "W8", "W45")
def created_replaced_removed(c):
    with made(c) as path:
        first = c.service.document(path)
        assert first["properties"]["naam"] == "Proef van de toetslijst" and first["id"] == path.rsplit("/", 1)[1]
        for _ in range(2):
            assert send(c, "PUT", path, feature("Vervangen", status="aangewezen")).status in (200, 204)
            now = c.service.document(path)
            assert now["properties"]["naam"] == "Vervangen" and now["properties"]["status"] == "aangewezen"
        assert send(c, "DELETE", path).status == 204 and c.service.get(path).status == 404
        assert send(c, "DELETE", path).status == 404
        assert send(c, "PUT", path, feature("Weg")).status == 404 and c.service.get(path).status == 404


@rule("W3", "W5", "W11", "W43", "W44")
def bodies(c):
    with made(c) as path:
        for method, target in (("POST", ITEMS), ("PUT", path), ("PATCH", path)):
            assert send(c, method, target, feature("X"), kind=None).status == 400, f"{method} without Content-Type"
            assert send(c, method, target, feature("X"), kind="text/csv").status == 415, f"{method} of text/csv"
            kind = "application/merge-patch+json" if method == "PATCH" else "application/geo+json"
            assert send(c, method, target, b"{", kind=kind).status == 400, f"{method} of what is no JSON"
            assert send(c, method, target, b" " * (2 << 20), kind=kind).status == 413, f"{method} of 2 MB"
        bow = {**SQUARE, "coordinates": [[[5.0, 52.0], [5.1, 52.1], [5.1, 52.0], [5.0, 52.1], [5.0, 52.0]]]}
        refused = send(c, "POST", ITEMS, {**feature("X"), "geometry": bow})
        assert refused.status == 400 and refused.json["errors"][0]["location"]["pointer"] == "/geometry", refused.body


@rule("W10", "W12", "W36", "W37")
def patched(c):
    with made(c) as path:
        before = c.service.document(path)
        change = {"properties": {"fase": "Ontwerp"}}
        assert send(c, "PATCH", path, change, kind="application/merge-patch+json").status in (200, 204)
        after = c.service.document(path)
        assert after["properties"].pop("fase") == "Ontwerp" and before["properties"].pop("fase") is None
        # The steps of the fase follow from it.
        for document in (before, after):
            document["properties"].pop("fasen")
        assert after["properties"] == before["properties"] and after["geometry"] == before["geometry"]
        assert send(c, "PATCH", path, {"id": "een-ander"}, kind="application/merge-patch+json").status == 400
        assert send(c, "PATCH", path, {"properties": {"ligging": "binnen"}}, kind="application/merge-patch+json").status == 400
        assert send(c, "PATCH", path, {"properties": {"fase": None}}, kind="application/merge-patch+json").status in (200, 204)
        assert c.service.document(path)["properties"]["fase"] is None


@rule("W17", "W18", "W19", "W20", "W41")
def locking(c):
    with made(c) as path:
        tag = c.service.ok(path).headers["etag"]
        assert tag.startswith('"'), f"{tag} is not strong"
        for method, body in (("PUT", feature("Te laat")), ("DELETE", None)):
            for stale in ('"0"', f"W/{tag}"):
                assert send(c, method, path, body, If_Match=stale).status == 412, f"{method} with {stale}"
        assert c.service.document(path)["properties"]["naam"] == "Proef van de toetslijst"
        answer = send(c, "PUT", path, feature("Op tijd"), If_Match=tag)
        assert answer.status in (200, 204) and answer.headers["etag"] not in (tag, None), "the ETag stays the same"
        assert answer.headers["etag"] == c.service.ok(path).headers["etag"], "the ETag of the answer is not the one of now"
        assert send(c, "PUT", path, feature("Nog eens"), If_Match=tag).status == 412
        assert send(c, "PUT", path, feature("Altijd"), If_Match="*").status in (200, 204)


@rule("W40")
def at_once(c):
    """Of many who change the same state at once, one may."""
    with made(c) as path:
        tag = c.service.ok(path).headers["etag"]
        statuses = []

        def change(number):
            statuses.append(send(c, "PUT", path, feature(f"Nummer {number}"), If_Match=tag).status)

        threads = [threading.Thread(target=change, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(statuses) in ([200] + [412] * 7, [204] + [412] * 7), statuses


@rule("W21", "W22", "W23", "W24", "W25", "W26", "W27", "W28", "W29")
def preferences(c):
    with made(c) as path:
        whole = send(c, "PUT", path, feature("Heel"), Prefer="return=representation")
        assert whole.status == 200 and whole.json["properties"]["naam"] == "Heel" and whole.type == "application/geo+json"
        assert "return=representation" in whole.headers["preference-applied"]
        for prefer in ({}, {"Prefer": "return=minimal"}):
            assert send(c, "PUT", path, feature("Kort"), **prefer).body == b""
        slip = feature("X", naamm="verschreven")
        strict = send(c, "PUT", path, slip, Prefer="handling=strict")
        assert strict.status == 400 and "handling=strict" in strict.headers["preference-applied"]
        assert send(c, "PUT", path, slip, Prefer="handling=lenient").status in (200, 204)


@rule("W34", "W35")
def systems(c):
    """What is given in a system is taken in it, and stays where it is."""
    with made(c) as path:
        truth = c.service.document(path)["geometry"]
        for crs in (CRS84, RD, "http://www.opengis.net/def/crs/EPSG/0/4258"):
            given = c.service.document(f"{path}?crs={quoted(crs)}")
            sent = {**feature("Terug"), "geometry": given["geometry"]}
            assert send(c, "PUT", path, sent, Content_Crs=f"<{crs}>").status in (200, 204), crs
            assert c.service.document(path)["geometry"] == truth, f"it has moved by way of {crs}"
        assert send(c, "PUT", path, feature("X"), Content_Crs="<http://www.opengis.net/def/crs/EPSG/0/1>").status == 400


@rule("W-token")
def tokens(c):
    """Nothing is written without the token, whatever else is in the request."""
    with made(c) as path:
        for method, target in (("POST", ITEMS), ("PUT", path), ("DELETE", path)):
            for header in ({}, {"Authorization": "Bearer x"}, {"Authorization": f"Basic {c.token}"}):
                answer = send(c, method, target, feature("Zonder"), token=False, **header)
                assert answer.status == 401 and answer.headers["www-authenticate"].startswith("Bearer"), answer.status
                assert answer.headers["cache-control"] == "no-store"
        assert c.service.document(path)["properties"]["naam"] == "Proef van de toetslijst"
        for laag in ("provincies", "overlappen"):
            assert send(c, "POST", f"/collections/{laag}/items", feature("X")).status == 405, laag
