"""The grootschalige woningbouwgebieden, from the facts in geodata/feiten/woningbouwgebieden.yaml."""

import feiten
from fout import eis

_VELDEN = ("id", "nummer", "naam", "regio", "gemeenten", "provincies", "woningen", "aanwijzing",
           "begrenzing", "bronnen")
_BRONNEN = ("naam", "gemeenten", "woningen", "aanwijzing", "begrenzing")

# How many gebieden were designated on a day.
_AANTALLEN = {"2022-06-30": 15, "2023-12-31": 17, "2025-12-31": 21, "2026-09-01": 26}


def maak():
    """List of (properties, geometry) by nummer."""
    items = feiten.lees("woningbouwgebieden.yaml", "gebieden", _VELDEN)
    eis([item["nummer"] for item in items] == list(range(1, 27)), "Gebieden are not numbered 1 to 26.")
    features = [(_properties(item), feiten.omtrek(item)) for item in items]
    _check_designations([properties for properties, _ in features])
    return features


def _properties(item):
    designation = item["aanwijzing"]
    eis(designation["nauwkeurigheid"] in ("dag", "maand", "jaar"), f"The designation of {item['id']} has no precision.")
    return {
        "id": item["id"],
        "nummer": item["nummer"],
        "naam": item["naam"],
        "regio": item["regio"],
        "gemeenten": item["gemeenten"],
        "provincies": item["provincies"],
        "woningen": feiten.woningen(item),
        "aanwijzingVan": designation["van"],
        "aanwijzingVanNauwkeurigheid": designation["nauwkeurigheid"],
        "aanwijzingTot": designation["tot"],
        "aanwijzingBesluit": designation["besluit"],
        "aanwijzingBron": designation["bron"],
        "aanwijzingZekerheid": designation["zekerheid"],
        **feiten.begrenzing(item),
        "bronnen": feiten.bronnen(item, _BRONNEN),
    }


def _check_designations(gebieden):
    for day, expected in _AANTALLEN.items():
        count = sum(1 for gebied in gebieden
                    if gebied["aanwijzingVan"] <= day and (gebied["aanwijzingTot"] or "9999") > day)
        eis(count == expected, f"On {day} there are {count} gebieden, expected {expected}.")
