# SPDX-License-Identifier: EUPL-1.2
"""Q filters in CQL2 (Part 3): what they find agrees with what the features say, in both encodings."""

import json

from http_probe import quoted
from rules import rule

SQUARE = "4.2,51.8,5.2,52.5"


def matched(c, collection, text, **more):
    """The ids for which a filter holds."""
    page = c.page(collection["id"], limit=10_000, filter=quoted(text), **more)
    assert page["numberMatched"] == len(page["features"]), f"{text}: numberMatched is {page['numberMatched']}"
    return {feature["id"] for feature in page["features"]}


def facts(c, collection):
    """The queryables of a collection that are no geometry."""
    schema = c.service.document(f"/collections/{collection['id']}/queryables", accept="application/schema+json")
    return {name: described for name, described in schema["properties"].items()
            if not described.get("format", "").startswith("geometry-")}


def literal(value, described):
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return repr(value)
    text = "'" + value.replace("'", "''") + "'"
    return f"DATE({text})" if described.get("format") == "date" else text


@rule("Q7", "Q11")
def comparisons(c):
    """Each comparison finds what the features say; one with what is not known is neither true nor false."""
    for collection in c.filled:
        features = c.page(collection["id"], limit=10_000)["features"]
        everything = {f["id"] for f in features}
        assert matched(c, collection, "TRUE") == everything and matched(c, collection, "FALSE") == set()
        for name, described in facts(c, collection).items():
            values = {f["id"]: f["properties"].get(name) for f in features}
            empty = {i for i, v in values.items() if v is None}
            if described["type"] != "array":
                assert matched(c, collection, f"{name} IS NULL") == empty, f"{name} IS NULL"
                assert matched(c, collection, f"NOT ({name} IS NULL)") == everything - empty, f"{name} is not null"
            known = next((v for v in values.values() if v not in (None, []) and not isinstance(v, list)), None)
            if known is None:
                continue
            asked = literal(known, described)
            truth = {i for i, v in values.items() if v == known}
            assert matched(c, collection, f"{name} = {asked}") == truth, f"{name} = {asked}"
            assert matched(c, collection, f"{name} <> {asked}") == everything - truth - empty, f"{name} <> {asked}"
            assert matched(c, collection, f"NOT ({name} = {asked})") == everything - truth - empty, f"NOT {name} = {asked}"
            if isinstance(known, bool):
                continue
            larger = {i for i, v in values.items() if v is not None and v > known}
            assert matched(c, collection, f"{name} > {asked}") == larger, f"{name} > {asked}"
            assert matched(c, collection, f"{name} <= {asked}") == everything - larger - empty, f"{name} <= {asked}"
            assert matched(c, collection, f"{name} > {asked} OR {name} IS NULL") == larger | empty, f"{name} or null"


@rule("Q12")
def both_encodings(c):
    """A filter finds the same as text and as JSON."""
    box = {"bbox": [float(number) for number in SQUARE.split(",")]}
    pairs = [
        (f"S_INTERSECTS(geometry, BBOX({SQUARE}))", {"op": "s_intersects", "args": [{"property": "geometry"}, box]}),
        (f"NOT S_INTERSECTS(geometry, BBOX({SQUARE}))",
         {"op": "not", "args": [{"op": "s_intersects", "args": [{"property": "geometry"}, box]}]}),
        ("begrenzingHerkomst = 'indicatief' OR FALSE",
         {"op": "or", "args": [{"op": "=", "args": [{"property": "begrenzingHerkomst"}, "indicatief"]}, False]}),
        ("CASEI(naam) LIKE CASEI('%E%')", {"op": "like", "args": [{"op": "casei", "args": [{"property": "naam"}]},
                                                              {"op": "casei", "args": ["%E%"]}]}),
    ]
    for collection in c.filled:
        known = facts(c, collection)
        for text, value in pairs:
            if any(word in text and word not in known for word in ("begrenzingHerkomst", "naam")):
                continue
            first, second = matched(c, collection, text), matched(c, collection, json.dumps(value), filter_lang="cql2-json")
            assert first == second, f"{collection['id']}: {text} finds {len(first)}, as JSON {len(second)}"


@rule("Q5")
def mixed(c):
    """A filter, a box and a fact together find what each of them finds."""
    for collection in c.filled:
        name, described = next((n, d) for n, d in facts(c, collection).items() if d["type"] == "string")
        known = next((f["properties"][name] for f in c.page(collection["id"], limit=100)["features"] if f["properties"][name]), None)
        if known is None:
            continue
        boxed = {f["id"] for f in c.page(collection["id"], limit=10_000, bbox=SQUARE)["features"]}
        named = matched(c, collection, f"{name} = {literal(known, described)}")
        both = {f["id"] for f in c.page(collection["id"], limit=10_000, bbox=SQUARE, **{name: quoted(known)})["features"]}
        assert matched(c, collection, f"{name} = {literal(known, described)}", bbox=SQUARE) == boxed & named == both


@rule("Q4", "R-filter")
def systems(c):
    """A place in a filter is one of its own system: a box finds what the parameter bbox finds."""
    for collection in c.filled:
        path = c.items(collection["id"])
        for crs in collection["crs"]:
            extent = c.page(collection["id"], limit=10_000, crs=quoted(crs))["features"]
            first = next(f["geometry"] for f in extent if f["geometry"])
            while isinstance(first, dict):
                first = first["coordinates"]
            while isinstance(first[0], list):
                first = first[0]
            span = 20_000 if abs(first[0]) > 1000 else 0.2
            box = ",".join(repr(number) for number in (first[0] - span, first[1] - span, first[0] + span, first[1] + span))
            by_box = {f["id"] for f in c.page(collection["id"], limit=10_000, bbox=box, bbox_crs=quoted(crs))["features"]}
            by_filter = matched(c, collection, f"S_INTERSECTS(geometry, BBOX({box}))", filter_crs=quoted(crs))
            assert by_filter == by_box and by_filter, f"{collection['id']} in {crs}: {len(by_filter)}, not {len(by_box)}"
        for query in ("filter=TRUE&filter-lang=sql", "filter=naam%20=", "filter=", "filter=TRUE&filter-crs=EPSG:1",
                      "filter=%7B&filter-lang=cql2-json", "filter=bestaatNiet%20=%201", "filter=TRUE&filter=TRUE"):
            answer = c.service.refused(f"{path}?{query}")
            assert any(e["location"]["name"].startswith("filter") for e in answer.json["errors"]), f"{query}: {answer.json}"


@rule("Q8", "Q9")
def hostile_filters(c):
    path = c.items(c.filled[0]["id"])
    for text in ("S_INTERSECTS(geometry,POLYGON((4 52,5 53,5 52,4 53,4 52)))", "S_INTERSECTS(geometry,POLYGON((4 52,5 53,4 52)))",
                 "S_INTERSECTS(geometry,POINT(400 52))", "S_INTERSECTS(geometry,POINT(1e999 52))", "NOT " * 500 + "TRUE",
                 "(" * 500 + "TRUE" + ")" * 500, " AND ".join(["TRUE"] * 800)):
        answer = c.service.get(f"{path}?filter={quoted(text)}")
        assert answer.status in (400, 414) and answer.type == "application/problem+json", f"{text[:60]}: {answer.status}"
