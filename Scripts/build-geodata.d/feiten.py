"""What locaties and woningbouwgebieden have in common: reading the facts and building their outlines."""

import pathlib

import yaml
from shapely.geometry import MultiPoint, MultiPolygon, Point, Polygon
from shapely.ops import unary_union

from fout import eis

MAP = pathlib.Path(__file__).resolve().parents[2] / "geodata" / "feiten"

ZEKERHEID_WONINGEN = {"brief", "bron", "secundair", "inventarisatie 2020", "algemene kennis"}
ZEKERHEID_BRON = {"bron", "secundair", "afleiding", "inventarisatie 2020", "algemene kennis"}
# The columns of the store, in their order.
AGENDA = ("termijnen", "knelpunten", "partijen", "factoren", "doorbraken", "statusverloop", "fasen")
_WONING_VELDEN = ("min", "max", "tekst", "soort", "bron", "zekerheid", "toelichting")
_BRON_VELDEN = ("veld", "bron", "zekerheid", "toelichting")


def lees(name, key, fields):
    """The list under `key`; every item must have exactly the fields named."""
    items = yaml.safe_load((MAP / name).read_text(encoding="utf-8"))[key]
    for item in items:
        place = item.get("punt") or item.get("punten")
        eis(bool(place) != bool(item["begrenzing"].get("delen")),
            f"{item['id']} in {name} must have either an outline or a point.")
        found = set(item) - {"punt", "punten", "agenda"}
        eis(found == set(fields), f"{item['id']} in {name} has other fields than expected: {found ^ set(fields)}.")
    return items


def omtrek(item):
    """MultiPolygon of the parts, or the place point when no outline is known."""
    parts = item["begrenzing"].get("delen")
    if not parts:
        points = item.get("punten") or [item["punt"]]
        return Point(points[0]) if len(points) == 1 else MultiPoint(points)
    polygons = [_part(item, part) for part in parts]
    merged = unary_union(polygons)
    overlap = sum(polygon.area for polygon in polygons) - merged.area
    eis(overlap < 1, f"Parts of {item['id']} overlap by {overlap:.0f} m².")
    return merged if merged.geom_type == "MultiPolygon" else MultiPolygon([merged])


def _part(item, part):
    polygon = Polygon(part["ring"])
    eis(polygon.is_valid, f"The outline of {part['naam']} in {item['id']} is not valid.")
    stated = part["ha"]
    eis(stated is None or abs(polygon.area / 1e4 / stated - 1) <= 0.25,
        f"{part['naam']} in {item['id']} is {polygon.area / 1e4:.0f} ha, stated {stated} ha.")
    for x, y in part["ring"]:
        eis(x % 50 == 0 and y % 50 == 0, f"{part['naam']} in {item['id']} pretends to be finer than 50 m.")
    return polygon


def begrenzing(item):
    """The five properties that say what an outline is worth."""
    facts = item["begrenzing"]
    return {
        "begrenzingHerkomst": "indicatief" if facts.get("delen") else "onbekend",
        "begrenzingNauwkeurigheid": facts["nauwkeurigheid"],
        "begrenzingPeildatum": facts["peildatum"],
        "begrenzingBron": facts["bron"],
        "begrenzingToelichting": facts["toelichting"],
    }


def woningen(item):
    for count in item["woningen"]:
        eis(tuple(count) == _WONING_VELDEN, f"A dwelling count of {item['id']} misses a field.")
        eis(count["zekerheid"] in ZEKERHEID_WONINGEN, f"Unknown certainty {count['zekerheid']} in {item['id']}.")
        eis(0 < count["min"] <= count["max"], f"A dwelling count of {item['id']} is no range.")
    return item["woningen"]


def agenda(item):
    """The lists of the doorbraakagenda that have entries; every entry must name its source and its day."""
    lists = item.get("agenda", {})
    for name, entries in lists.items():
        eis(name in AGENDA, f"{item['id']} has an unknown list {name} in its agenda.")
        for entry in entries:
            eis(all(entry.get(field) for field in ("vanaf", "bron")), f"An entry in {name} of {item['id']} has no source.")
            eis(entry["zekerheid"] in ("brief", "bron"), f"An entry in {name} of {item['id']} was not read in its source.")
    return {name: lists[name] for name in AGENDA if name in lists}


def bronnen(item, fields):
    """Every one of the fields must name its source."""
    sources = item["bronnen"]
    for source in sources:
        eis(tuple(source) == _BRON_VELDEN, f"A source of {item['id']} misses a field.")
        eis(source["zekerheid"] in ZEKERHEID_BRON, f"Unknown certainty {source['zekerheid']} in {item['id']}.")
        eis(bool(source["bron"]), f"A source of {item['id']} is empty.")
    eis([source["veld"] for source in sources] == list(fields), f"{item['id']} does not name its sources in order.")
    return sources
