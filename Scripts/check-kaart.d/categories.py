# SPDX-License-Identifier: EUPL-1.2
"""Bar 13: kinds are told apart without colour, by who is colour-blind, and on a grey print."""

import itertools

from colours import distances, lightness, rgb
from kaart import local
from outcome import judged, not_asked

GREY = 20
DISTANCE = 20


def look(shape):
    """What is left of a shape without hue: its kind, fill, pattern, dashes."""
    fill, stroke = rgb(shape.style["fill"]), rgb(shape.style["stroke"])
    if "url(" in shape.style["fill"]:
        filled = "pattern"
    else:
        filled = "none" if fill is None else "dark" if lightness(fill) < 50 else "light"
    edge = "none" if stroke is None else "dark" if lightness(stroke) < 60 else "light"
    return local(shape.element), filled, edge, shape.style["stroke-dasharray"] != "none"


def kinds(kaart):
    """Each kind that the map shows, with the looks of its parts."""
    found = {}
    for locatie in kaart.locaties:
        status = locatie.element.get("data-status") or "status niet bekend"
        spoken = locatie.element.get("aria-label", "")
        outline = "zonder begrenzing" if "begrenzing niet bekend" in spoken else "met begrenzing"
        found.setdefault(("badge", f"{status}, {outline}"), set()).add(tuple(sorted(map(look, locatie.badge))))
    for name in ("schijf", "bovengrens", "onbekend"):
        for shape in kaart.shapes:
            if shape.group == "schijven" and name in shape.classes:
                found.setdefault(("woningen", name), set()).add((look(shape),))
    for name in ("gebied", "gebied-open"):
        for shape in kaart.shapes:
            if shape.group == "grootschalig" and name in shape.classes:
                found.setdefault(("gebied", name), set()).add((look(shape),))
    return found


def inks(kaart):
    """The colour that stands for locaties and the one that stands for gebieden."""
    found = {}
    for shape in kaart.shapes:
        kind = "gebied" if shape.group == "grootschalig" and shape.classes[:1] in (["gebied"], ["gebied-open"]) else (
            "locatie" if shape.group == "schijven" else None)
        colour = rgb(shape.style["stroke"])
        if kind and colour:
            found.setdefault(kind, set()).add(colour)
    return found


def without_colour(kaart, _):
    name, bound = "kinds told apart without colour", f"shape differs, grey L* ≥ {GREY}, CAM02-UCS ≥ {DISTANCE}"
    shown = kinds(kaart)
    if not kaart.locaties and kaart.says_empty:
        return not_asked(13, name, "a sheet without locaties, and it says so", bound)
    if not any(sort == "badge" for sort, _ in shown):
        return judged(13, name, ["no badge was found"], "nothing to judge", bound)
    faults = []
    for (one, first), (other, second) in itertools.combinations(shown.items(), 2):
        if one[0] == other[0] and first & second:
            faults.append(f"'{one[1]}' and '{other[1]}' look the same without colour")
    found, measured = inks(kaart), [f"{len(shown)} kinds"]
    for first, second in itertools.product(sorted(found.get("locatie", [])), sorted(found.get("gebied", []))):
        grey, apart = abs(lightness(first) - lightness(second)), distances(first, second)
        worst = min(apart, key=apart.get)
        measured.append(f"L* {grey:.1f}, distance {apart[worst]:.1f} ({worst})")
        pair = "#{:02x}{:02x}{:02x} of locaties and #{:02x}{:02x}{:02x} of gebieden".format(*first, *second)
        if grey < GREY:
            faults.append(f"{pair} differ by {grey:.1f} in grey")
        if apart[worst] < DISTANCE:
            faults.append(f"{pair} are {apart[worst]:.1f} apart ({worst})")
    return judged(13, name, faults, "; ".join(measured), bound)
