# SPDX-License-Identifier: EUPL-1.2
"""O the API document, by the rules of OGC, of the API Design Rules and of its own standard; Q queryables, S schemas."""

import re

import jsonschema
from openapi_spec_validator import validate

from http_probe import link, quoted
from rules import Skipped, rule

REL = "http://www.opengis.net/def/rel/ogc/1.0/"
OGC_NAMES = {"bbox-crs", "filter-crs", "filter-lang"}
METHODS = ("get", "put", "post", "delete", "patch")


def operations(c):
    for path, item in c.api["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolved(c, value):
    while isinstance(value, dict) and "$ref" in value:
        assert value["$ref"].startswith("#/"), f"{value['$ref']} is not local"
        target = c.api
        for part in value["$ref"][2:].split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        value = target
    return value


def parameters(c, operation):
    return {p["name"]: p for p in (resolved(c, p) for p in operation.get("parameters", []))}


def item_operations(c):
    found = [(p, o) for p, m, o in operations(c) if m == "get" and re.fullmatch(r"/collections/[^/]+/items", p)]
    assert found, "there is no path for items"
    return found


@rule("L3", "L8")
def api_document(c):
    validate(c.api)
    answer = c.service.ok("/openapi.json", Origin="https://voorbeeld.nl")
    assert answer.headers.get("access-control-allow-origin") in ("*", "https://voorbeeld.nl"), "no CORS"
    assert answer.json == c.api, "openapi.json differs from service-desc"

    def walk(value):
        if isinstance(value, dict):
            if "$ref" in value:
                resolved(c, value)
            for item in value.values():
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk(c.api)


@rule("O1")
def paths(c):
    for path in ("/conformance", "/collections"):
        assert path in c.api["paths"], f"{path} is not described"
    assert any(re.fullmatch(r"/collections/[^/]+/items/\{[^}]+\}", p) for p in c.api["paths"])
    assert any(server["url"].rstrip("/") == c.service.base for server in c.api["servers"]), c.api["servers"]


@rule("O2", "O3", "O4", "O5")
def standard_parameters(c):
    shared = c.api["components"]["parameters"]["limit"]["schema"]
    assert shared["type"] == "integer" and shared["minimum"] == 1 and shared["maximum"] and shared["default"]
    for path, operation in item_operations(c):
        known = parameters(c, operation)
        for name in ("bbox", "limit", "datetime", "crs", "bbox-crs", "offset"):
            assert name in known, f"{path} does not describe {name}"
            assert known[name]["in"] == "query" and not known[name].get("required", False)
        box = known["bbox"]
        assert box["style"] == "form" and box["explode"] is False
        assert box["schema"]["minItems"] == 4 and box["schema"]["maxItems"] == 6
        assert {(o["minItems"], o["maxItems"]) for o in box["schema"]["oneOf"]} == {(4, 4), (6, 6)}
        assert known["limit"]["style"] == "form" and known["limit"]["explode"] is False
        assert known["datetime"]["schema"]["type"] == "string"
        for name in ("crs", "bbox-crs"):
            assert known[name]["schema"]["format"] == "uri" and known[name]["schema"]["default"]


@rule("O6", "O8")
def answers_described(c):
    for path, method, operation in operations(c):
        place = f"{method} {path}"
        for status, answer in operation["responses"].items():
            answer = resolved(c, answer)
            if status[0] in "23":
                assert "API-Version" in answer.get("headers", {}), f"{place} {status} does not describe API-Version"
            if status[0] in "45":
                content = answer["content"]
                assert "application/problem+json" in content, f"{place} {status} is no problem"
                schema = resolved(c, content["application/problem+json"]["schema"])
                assert {"status", "title", "detail"} <= set(schema["properties"]), f"{place} {status}"
        if operation.get("parameters") or "requestBody" in operation:
            assert "400" in operation["responses"], f"{place} does not describe 400"


@rule("O7")
def systems_described(c):
    schemas = c.api["components"]["schemas"]
    assert any("crs" in s.get("required", []) and "storageCrs" in s.get("properties", {}) for s in schemas.values())
    for path, operation in item_operations(c):
        assert "Content-Crs" in resolved(c, operation["responses"]["200"]).get("headers", {}), path


@rule("O11")
def design_rules(c):
    api = c.api
    assert re.fullmatch(r"3(\.\d+){1,2}", api["openapi"])
    assert re.fullmatch(r"\d+\.\d+\.\d+([-+].+)?", api["info"]["version"]), "version is not semver"
    for member in ("name", "url", "email"):
        assert api["info"]["contact"].get(member), f"contact lacks {member}"
    assert all(re.search(r"/v\d", server["url"]) for server in api["servers"])
    names = [operation["operationId"] for _, _, operation in operations(c)]
    assert len(names) == len(set(names)), "an operationId is there twice"
    tags = [tag["name"] for tag in api["tags"]]
    assert len(tags) == len(set(tags))
    for path, _, operation in operations(c):
        assert path == "/" or not path.endswith("/"), f"{path} ends in a slash"
        for part in path.split("/")[1:]:
            fits = part == "" or part.startswith("{") or re.fullmatch(r"_?[a-z0-9-]+", part) or part == "openapi.json"
            assert fits, f"{path} is not kebab-case"
        declared = parameters(c, operation)
        assert set(re.findall(r"\{([^}]+)\}", path)) == {n for n, p in declared.items() if p["in"] == "path"}
        for name, parameter in declared.items():
            camel = re.fullmatch(r"\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*", name)
            assert parameter["in"] != "query" or camel or name in OGC_NAMES, f"{name} is not camelCase"
            dated = re.search(r"(^|[a-z_])([Dd]ate|[Dd]atum)$", name)
            if dated and "schema" in parameter:
                assert parameter["schema"].get("format") == "date", f"{name} is no date"
    for name in api["components"]["schemas"]:
        assert re.fullmatch(r"[A-Z][A-Za-z\d]*", name), f"schema {name} is not UpperCamelCase"


@rule("Q1", "Q2")
def queryables(c):
    for collection in c.collections:
        link(collection, "queryables")
        href = link(collection, REL + "queryables", "application/schema+json")["href"]
        answer = c.service.ok(href, accept="application/schema+json")
        assert answer.type == "application/schema+json"
        schema = answer.json
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema["$schema"].endswith("2020-12/schema") and schema["$id"] and schema["type"] == "object"
        assert "additionalProperties" in schema
        for name, described in schema["properties"].items():
            if described.get("format", "").startswith("geometry-"):
                assert "type" not in described, f"{name} has a type"
            else:
                assert described["type"], f"{name} has no type"


@rule("Q3", "Q6")
def queryables_as_parameters(c):
    for collection in c.filled:
        schema = c.service.document(f"/collections/{collection['id']}/queryables", accept="application/schema+json")
        features = c.page(collection["id"], limit=10_000)["features"]
        for name, described in schema["properties"].items():
            if described.get("format", "").startswith("geometry-"):
                continue
            values = [f["properties"].get(name) for f in features]
            known = next((v for v in values if v not in (None, [])), None)
            if known is None:
                continue
            asked = known[0] if isinstance(known, list) else known
            text = str(asked).lower() if isinstance(asked, bool) else str(asked)
            found = c.page(collection["id"], limit=10_000, **{name: quoted(text)})
            truth = [f["id"] for f in features
                     if f["properties"].get(name) == asked
                     or isinstance(f["properties"].get(name), list) and asked in f["properties"][name]]
            assert [f["id"] for f in found["features"]] == truth, f"{collection['id']} {name}={text}"
            if described["type"] in ("integer", "number"):
                c.service.refused(f"{c.items(collection['id'])}?{name}=abc")
            if "enum" in described or described.get("format") == "date":
                c.service.refused(f"{c.items(collection['id'])}?{name}=abc")


@rule("Q10")
def injection(c):
    for collection in c.filled:
        path = c.items(collection["id"])
        before = c.page(collection["id"], limit=1)["numberMatched"]
        for text in ("' OR '1'='1", "'; DROP TABLE locaties; --", "\" OR 1=1 --", "%", "_", "*", "\\", "${7*7}", "a\u0000b"):
            for name in ("naam", "id", "code"):
                answer = c.service.get(f"{path}?{name}={quoted(text)}")
                assert answer.status in (200, 400), f"{name}={text} answers {answer.status}"
                if answer.status == 200:
                    assert answer.json["numberMatched"] == 0, f"{name}={text} finds something"
            assert c.service.get(f"{path}/{quoted(text)}").status in (400, 404)
        assert c.page(collection["id"], limit=1)["numberMatched"] == before


@rule("S1", "S2", "S3", "S4")
def schemas(c):
    for collection in c.filled:
        href = link(collection, REL + "schema", "application/schema+json")["href"]
        schema = c.service.document(href, accept="application/schema+json")
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema["$schema"].endswith("2020-12/schema") and schema["$id"] and schema["type"] == "object"
        roles = [p.get("x-ogc-role") for p in schema["properties"].values()]
        assert roles.count("id") == 1 and roles.count("primary-geometry") == 1, roles
        known = {n for n, p in schema["properties"].items() if not p.get("format", "").startswith("geometry-")}
        for feature in c.page(collection["id"], limit=1000)["features"]:
            assert set(feature["properties"]) == known, set(feature["properties"]) ^ known
            filled = {n: v for n, v in feature["properties"].items() if v is not None}
            jsonschema.validate(filled, {**schema, "required": []})
        feature_schema = c.service.document(link(collection, "describedBy", "application/schema+json")["href"],
                                            accept="application/schema+json")
        assert known == set(feature_schema["properties"]["properties"]["properties"])
