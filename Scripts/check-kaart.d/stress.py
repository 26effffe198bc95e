# SPDX-License-Identifier: EUPL-1.2
"""Bar 28: sixty locaties with long names, all in the Randstad."""

import json
import random

import badges
import joined
import names
from kaart import Kaart
from outcome import FAIL, judged, not_asked
from program import ProgramFailed

COUNT = 60
NAME_LENGTH = 40
# The Randstad in RD New, from The Hague and Rotterdam to Amsterdam and Utrecht.
RANDSTAD = (78_000, 435_000, 140_000, 490_000)
PARTS = ("Nieuwe", "Oostelijke", "Westelijke", "Polder", "Haven", "Stations", "Buiten", "Binnen", "Zuider", "Noorder")
ENDS = ("gebied", "kwartier", "oevers", "landen", "park", "stad", "tuinen", "veld")
STATUSES = ("aangewezen", "nader te onderzoeken", "doorbraak bereikt", None)
BARS = (names.label_overlaps, names.label_symbol_overlaps, badges.badge_overlaps, badges.leaders, names.text_inside,
        joined.once_each)


def name_of(number, generator):
    name = f"{generator.choice(PARTS)} {generator.choice(PARTS)}{generator.choice(ENDS)} "
    while len(name) < NAME_LENGTH:
        name += f"en {generator.choice(PARTS)}{generator.choice(ENDS)} "
    return name[:NAME_LENGTH - 3].strip() + f" {number:02d}"


def dwellings(generator):
    """A count, a range, or nothing known."""
    kind = generator.choice(("count", "range", "unknown"))
    if kind == "unknown":
        return []
    low = generator.randrange(1_000, 12_000, 100)
    high = low if kind == "count" else low + generator.randrange(500, 8_000, 100)
    return [{"min": low, "max": high, "tekst": f"{low}–{high}", "soort": "totaal", "bron": "proef", "zekerheid": "brief",
             "toelichting": None}]


def locatie(number, generator):
    minx, miny, maxx, maxy = RANDSTAD
    place = [generator.randrange(minx, maxx), generator.randrange(miny, maxy)]
    properties = {
        "id": f"proef-{number:02d}", "nummer": number, "naam": name_of(number, generator), "naamZekerheid": "bron",
        "gemeenten": ["Rotterdam"], "gemeentecodes": ["GM0599"], "provincies": [], "woningen": dwellings(generator),
        "status": generator.choice(STATUSES), "statusToelichting": None, "fase": None, "begrenzingHerkomst": "onbekend",
        "begrenzingNauwkeurigheid": None, "begrenzingPeildatum": None, "begrenzingBron": None,
        "begrenzingToelichting": None, "bronnen": [],
    }
    return {"type": "Feature", "properties": properties, "geometry": {"type": "Point", "coordinates": place}}


def layer():
    generator = random.Random(2025_06_12)
    return {"type": "FeatureCollection", "name": "locaties",
            "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}},
            "features": [locatie(number, generator) for number in range(1, COUNT + 1)]}


def stress(_, context):
    name, bound = "stress", f"bars 1–6 with {COUNT} locaties, or demoted and reported"
    program = context.program
    if program is None:
        return not_asked(28, name, "needs --program", bound)
    path, store = program.folder / "stress.geojson", program.folder / "stress.gpkg"
    path.write_text(json.dumps(layer(), ensure_ascii=False), encoding="utf-8")
    manifest = program.folder / "stress.json"
    try:
        program.run("import", "locaties", path, "--replace", store=store)
        drawn = Kaart(program.kaart("stress.svg", "--manifest", manifest, store=store))
    except ProgramFailed as error:
        return judged(28, name, [str(error)], "nothing was drawn", bound)
    beside = context.beside(manifest=manifest)
    beside.is_stress = True
    outcomes = [bar(drawn, beside) for bar in BARS]
    faults = [f"bar {one.number}: {fault}" for one in outcomes if one.verdict == FAIL for fault in one.faults]
    reported = {one["nummer"] for one in beside.told(drawn)}
    faults += [f"locatie {number} is neither on the map nor reported" for number in range(1, COUNT + 1)
               if number not in reported and number not in {one.number for one in drawn.locaties}]
    measured = f"{len(drawn.locaties)} locaties, {len(drawn.labels)} names, {len(beside.demoted(drawn))} reported as demoted"
    return judged(28, name, faults, measured, bound)
