# SPDX-License-Identifier: EUPL-1.2
"""X what holds for every answer, and N the API Design Rules on the wire."""

import json
import re
import socket

from http_probe import quoted
from rules import Skipped, rule
from rules_core import pages

POLYGON = {"type": "Polygon", "coordinates": [[[5.0, 52.0], [5.1, 52.0], [5.1, 52.1], [5.0, 52.1], [5.0, 52.0]]]}


def probes(c):
    """Answers of every kind: found, not found, wrong, not allowed, not changed."""
    items = c.items(c.filled[0]["id"])
    tag = c.service.ok(items).headers.get("etag", '"x"')
    yield from ((path, {}) for path in pages(c))
    yield from ((path + "?f=html", {"accept": None}) for path in pages(c))
    yield "/bestaat-niet", {}
    yield items + "?limit=0", {}
    yield items + "/bestaat-niet-echt", {}
    yield items, {"accept": "image/png"}
    yield items, {"method": "DELETE"}
    yield items, {"method": "OPTIONS"}
    yield items, {"If_None_Match": tag}
    yield "/openapi.json", {}


@rule("X1")
def version_everywhere(c):
    for path, options in probes(c):
        answer = c.service.get(path, **options)
        assert answer.headers.get("api-version") == c.api["info"]["version"], f"{path} {answer.status}"


@rule("X2")
def security_headers(c):
    for path, options in probes(c):
        answer = c.service.get(path, **options)
        place = f"{path} {answer.status}"
        assert answer.headers.get("x-content-type-options") == "nosniff", f"{place}: X-Content-Type-Options"
        assert answer.headers.get("x-frame-options", "").upper() == "DENY", f"{place}: X-Frame-Options"
        assert "max-age" in answer.headers.get("strict-transport-security", ""), f"{place}: Strict-Transport-Security"
        policy = answer.headers.get("content-security-policy", "")
        assert "frame-ancestors 'none'" in policy and "default-src 'none'" in policy, f"{place}: {policy}"
        assert "cache-control" in answer.headers, f"{place}: Cache-Control"
        assert "server" not in answer.headers and "x-powered-by" not in answer.headers, f"{place} tells what it runs on"


@rule("X3")
def problems(c):
    items = c.items(c.filled[0]["id"])
    for path, status, options in (
            ("/bestaat-niet", 404, {}), (items + "?limit=0", 400, {}), (items, 405, {"method": "DELETE"}),
            (items, 406, {"accept": "image/png"}), ("/x" * 6000, 414, {}), (items + "/bestaat-niet-echt", 404, {})):
        answer = c.service.get(path, **options)
        assert answer.status == status, f"{path[:60]} answers {answer.status}, not {status}"
        assert answer.type == "application/problem+json", f"{path[:60]}: {answer.type}"
        document = answer.json
        assert document["status"] == status and document["title"] and document["detail"], document
        assert not re.search(r"SELECT|SQLITE|Fatal|\.swift|Traceback", answer.body.decode()), "an error tells of the inside"
    assert "GET" in c.service.get(items, method="DELETE").headers["allow"]


@rule("X4")
def all_faults_at_once(c):
    answer = c.service.refused(c.items(c.filled[0]["id"]) + "?limit=0&bbox=1,2&bestaatniet=1&datetime=x")
    named = json.dumps(answer.json)
    for name in ("limit", "bbox", "bestaatniet", "datetime"):
        assert name in named, f"{name} is not told"
    assert len(answer.json.get("errors", [])) == 4, answer.json


@rule("X5")
def entity_tags(c):
    for path in pages(c):
        first = c.service.ok(path)
        tag = first.headers.get("etag")
        assert tag and not tag.startswith("W/"), f"{path} has no strong ETag"
        assert c.service.ok(path).headers["etag"] == tag, f"{path} has another ETag the second time"
        for value in (tag, f'"x", {tag}', "W/" + tag, "*"):
            same = c.service.get(path, If_None_Match=value)
            assert same.status == 304 and same.body == b"", f"{path} If-None-Match {value}: {same.status}"
            assert same.headers.get("etag") == tag and "vary" in same.headers
        assert c.service.get(path, If_None_Match='"x"').status == 200
        assert c.service.ok(path, accept="text/html").headers["etag"] != tag, f"{path} as HTML has the same ETag"
        squeezed = c.service.ok(path, Accept_Encoding="gzip")
        assert squeezed.headers["etag"] != tag or "content-encoding" not in squeezed.headers


@rule("X6")
def compression(c):
    for path in pages(c):
        plain, squeezed = c.service.ok(path), c.service.ok(path, Accept_Encoding="gzip")
        for name in ("Accept", "Accept-Encoding"):
            assert name.lower() in squeezed.headers.get("vary", "").lower(), f"{path}: Vary lacks {name}"
        first, second = plain.json, squeezed.json
        for document in (first, second):
            document.pop("timeStamp", None)
        assert first == second, f"{path} differs when compressed"
    assert c.service.ok(c.items(c.filled[0]["id"]), Accept_Encoding="gzip").headers.get("content-encoding") == "gzip"
    assert "content-encoding" not in c.service.ok(pages(c)[4], Accept_Encoding="gzip;q=0").headers


@rule("X7")
def cross_origin(c):
    path = c.items(c.filled[0]["id"])
    answer = c.service.ok(path, method="OPTIONS", Origin="https://voorbeeld.nl", Access_Control_Request_Method="GET")
    assert answer.headers.get("access-control-allow-origin") in ("*", "https://voorbeeld.nl")
    assert "GET" in answer.headers.get("access-control-allow-methods", "")
    shown = c.service.ok(path, Origin="https://voorbeeld.nl").headers.get("access-control-expose-headers", "")
    for name in ("Content-Crs", "Link", "ETag", "Location", "API-Version"):
        assert name.lower() in shown.lower(), f"{name} is not exposed"


@rule("X9")
def trailing_slashes(c):
    for path in pages(c)[1:]:
        answer = c.service.get(path + "/")
        assert answer.status == 404, f"{path}/ answers {answer.status}"


@rule("X10", "X11")
def hostile_addresses(c):
    items = c.items(c.filled[0]["id"])
    assert c.service.get(items + "?naam=" + "a" * 20_000).status in (400, 414)
    for path in (items + "?naam=%FF", items + "?naam=%zz", items + "?naam=%", items + "/%FF", items + "?%FF=1"):
        c.service.refused(path)


@rule("X12")
def broken_off(c):
    """Who breaks off in the middle of a request or an answer does no harm."""
    for _ in range(20):
        for text in (b"GET ", b"GET " + c.service.root.encode() + b"/collections HTTP/1.1\r\nHost: x\r\n\r\n"):
            connection = socket.create_connection((c.service.host, c.service.port), timeout=10)
            connection.sendall(text)
            connection.close()
    c.service.ok("/collections")


@rule("N-date")
def dates_on_the_wire(c):
    for collection in c.filled:
        for feature in c.page(collection["id"], limit=1000)["features"]:
            for name, value in feature["properties"].items():
                if isinstance(value, str) and re.search(r"(^|[a-z])[Dd]atum$", name):
                    assert re.fullmatch(r"\d{4}-\d\d-\d\d", value), f"{name} is {value}"


@rule("N-toets")
def checking_areas(c):
    if "/_toets" not in c.api["paths"]:
        raise Skipped("there is no /_toets")
    body = json.dumps(POLYGON).encode()

    def send(content, **options):
        return c.service.get("/_toets", method="POST", body=content, **options)

    answer = send(body, Content_Type="application/geo+json")
    assert answer.status == 200 and len(answer.json["vlakken"]) == 1, answer.body
    assert send(body).status == 400, "without Content-Type"
    assert send(body, Content_Type="text/csv").status == 415
    assert send(b"{", Content_Type="application/json").status == 400
    assert send(b" " * (11 << 20), Content_Type="application/json").status == 413
    bow = {"type": "Polygon", "coordinates": [[[5.0, 52.0], [5.1, 52.1], [5.1, 52.0], [5.0, 52.1], [5.0, 52.0]]]}
    refused = send(json.dumps(bow).encode(), Content_Type="application/geo+json")
    assert refused.status == 400 and refused.type == "application/problem+json" and refused.json["errors"], refused.body
