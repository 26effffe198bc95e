"""The doorbraaklocaties, from the facts in geodata/feiten/locaties.yaml."""

import feiten
from fout import eis

_VELDEN = ("id", "nummer", "naam", "naamZekerheid", "gemeenten", "provincies", "woningen", "status",
           "statusToelichting", "begrenzing", "bronnen")
_BRONNEN = ("naam", "gemeenten", "woningen", "status", "begrenzing")
_STATUS = {"aangewezen", "nader te onderzoeken", "doorbraak bereikt", None}
_NAAM_ZEKERHEID = {"bron", "afleiding", "onzeker", "onbekend"}

# The only counts that the letter gives; no other count may carry the certainty "brief".
_BRIEF = {"bleizo": (5000, 5000), "nieuw-vennep": (6500, 6500), "groot-merwede-rijnenburg": (63000, 75000)}


def maak():
    """List of (properties, geometry) by nummer."""
    items = feiten.lees("locaties.yaml", "locaties", _VELDEN)
    eis([item["nummer"] for item in items] == list(range(1, 23)), "Locaties are not numbered 1 to 22.")
    features = [(_properties(item), feiten.omtrek(item)) for item in items]
    _check_letter(features)
    return features


def _properties(item):
    eis(item["status"] in _STATUS, f"Unknown status of {item['id']}.")
    eis(item["naamZekerheid"] in _NAAM_ZEKERHEID, f"Unknown certainty of the name of {item['id']}.")
    eis(len(item["naam"]) <= 30, f"The name of {item['id']} is too long to print.")
    return {
        "id": item["id"],
        "nummer": item["nummer"],
        "naam": item["naam"],
        "naamZekerheid": item["naamZekerheid"],
        "gemeenten": list(item["gemeenten"]),
        "gemeentecodes": list(item["gemeenten"].values()),
        "provincies": item["provincies"],
        "woningen": feiten.woningen(item),
        "status": item["status"],
        "statusToelichting": item["statusToelichting"],
        # No source gives a phase of the voorfase; a word of our own would look like one.
        "fase": None,
        **feiten.agenda(item),
        **feiten.begrenzing(item),
        "bronnen": feiten.bronnen(item, _BRONNEN),
    }


def _check_letter(features):
    found = {properties["id"]: (count["min"], count["max"])
             for properties, _ in features for count in properties["woningen"] if count["zekerheid"] == "brief"}
    eis(found == _BRIEF, "A dwelling count is given as the letter's that is not in the letter.")
    with_status = {properties["id"] for properties, _ in features if properties["status"]}
    eis(with_status == set(_BRIEF), "Only the three locations of the letter have a known status.")
