# SPDX-License-Identifier: EUPL-1.2
"""Bars 9 and 10: the area of a disc tells the number of dwellings, on the map as in the legend."""

import math
import re

from outcome import judged, not_asked

AREA = 0.002
# A disc is centred on its place to a hundredth of a millimetre.
CENTRED = 0.03
# Radii are written in thousandths of a millimetre.
RADIUS_ROUNDING = 0.00051


def radius(shape):
    """By attribute or arc, else from the outline."""
    return shape.radii[0] if shape.radii else (shape.bounds[2] - shape.bounds[0]) / 2


def discs_at(kaart, group, place, kind):
    return [shape for shape in kaart.shapes if group in shape.ids and kind in shape.classes and
            (math.dist(shape.centre, place) < CENTRED or cut_circle(shape, place))]


def cut_circle(shape, place):
    """Whether a disc that was cut at the frame has its arcs around the place."""
    if not shape.radii or shape.element.tag.endswith("circle"):
        return False
    away = sorted(abs(math.dist(point, place) - shape.radii[0]) for line in shape.lines for point in line)
    return away[len(away) // 2] < CENTRED


def expectations(locatie):
    """The classes and numbers that a locatie must show."""
    if locatie.minimum is None:
        return []
    found = [("schijf", locatie.minimum)]
    if locatie.maximum is not None and locatie.maximum != locatie.minimum:
        found.append(("bovengrens", locatie.maximum))
    return found


def measured_discs(kaart):
    """For each map the pairs of radius and number, and what is missing."""
    faults, pairs = [], {}
    maps = [("schijven", "map", {one.number: kaart.on_paper(one.rd) for one in kaart.locaties if one.rd})]
    for inset in kaart.insets:
        centres = {number: centre_of(shapes) for number, shapes in inset.badges.items()}
        maps.append((f"inzet-{inset.letter}", f"inset {inset.letter}", centres))
    for group, title, places in maps:
        for locatie in kaart.locaties:
            if locatie.number not in places:
                continue
            place = places[locatie.number]
            if locatie.minimum is None and locatie.maximum is None:
                if not discs_at(kaart, group, place, "onbekend"):
                    faults.append(f"{locatie.number}: no mark for an unknown number on the {title}")
                if discs_at(kaart, group, place, "schijf"):
                    faults.append(f"{locatie.number}: a disc without a known number on the {title}")
            for kind, number in expectations(locatie):
                found = discs_at(kaart, group, place, kind)
                pairs.setdefault(title, []).extend((radius(shape), number, locatie.number) for shape in found)
                if len(found) != 1:
                    faults.append(f"{locatie.number}: {len(found)} shapes of class {kind} for {number} on the {title}")
    return faults, pairs


def centre_of(shapes):
    largest = max(shapes, key=lambda shape: shape.area.area)
    return largest.centre


def factor(pairs):
    """k in r = k·√n, from the largest disc, whose rounding weighs least."""
    largest, number, _ = max(pairs)
    return largest / math.sqrt(number)


def areas(kaart, _):
    name, bound = "disc area against dwellings", f"≤ {AREA:.1%}"
    if not kaart.locaties and kaart.says_empty:
        return not_asked(9, name, "a sheet without locaties, and it says so", bound)
    if kaart.spatial is None or kaart.frame is None:
        return judged(9, name, ["no dcterms:spatial or no frame"], "nothing to judge", bound)
    faults, pairs = measured_discs(kaart)
    if not any(pairs.values()):
        if not faults and kaart.locaties:
            return not_asked(9, name, "of no locatie on this sheet is the number known", bound)
        return judged(9, name, faults or ["no disc and no locatie"], "no discs", bound)
    worst, known, single = 0.0, [], factor([pair for found in pairs.values() for pair in found])
    for title, found in pairs.items():
        for size, number, locatie in found:
            off = abs(size ** 2 / (single ** 2 * number) - 1)
            worst = max(worst, off)
            if off > AREA:
                faults.append(f"{locatie}: r = {size:.3f} mm for {number} is {off:.2%} off on the {title}")
        known.append(f"{len(found)} on the {title}")
    return judged(9, name, faults, f"worst {worst:.3%}, k = {single:.5f} mm/√woning, {', '.join(known)}", bound)


def legend_pairs(kaart):
    """Discs of the legend with the number at their top."""
    texts = [text for text in kaart.texts if text.group == "legenda" and re.fullmatch(r"\d{1,3}(\.\d{3})*", text.content)]
    found = []
    for shape in kaart.shapes:
        if shape.group != "legenda" or "schijf" not in shape.classes:
            continue
        top = shape.bounds[1]
        beside = [text for text in texts if text.bounds[1] - 0.3 <= top <= text.bounds[3] + 0.3 and text.x > shape.centre[0]]
        nearest = min(beside, key=lambda text: abs((text.bounds[1] + text.bounds[3]) / 2 - top), default=None)
        if nearest:
            number = int(nearest.content.replace(".", ""))
            found.append((radius(shape), number, number))
    return found


def legend(kaart, _):
    name, bound = "legend circles on the same k", "difference 0, radii to 0,001 mm"
    _, pairs = measured_discs(kaart) if kaart.spatial and kaart.frame else ([], {})
    on_map = [pair for found in pairs.values() for pair in found]
    if not on_map:
        if kaart.says_empty or (kaart.locaties and all(one.minimum is None for one in kaart.locaties)):
            return not_asked(10, name, "no disc on this sheet", bound)
        return judged(10, name, ["no disc on the map"], "nothing to judge", bound)
    shown, single = legend_pairs(kaart), factor(on_map)
    if not shown:
        return judged(10, name, ["no disc with a number was found in #legenda"], "nothing to judge", bound)
    # The factor itself is known no better than the rounding of the largest disc.
    slack = RADIUS_ROUNDING / max(on_map)[0]
    faults, worst = [], 0.0
    for size, number, _ in shown:
        off = abs(size - single * math.sqrt(number))
        worst = max(worst, off)
        if off > RADIUS_ROUNDING + slack * size:
            wanted = single * math.sqrt(number)
            faults.append(f"the circle of {number} has r = {size:.3f} mm and should have {wanted:.3f} mm")
    return judged(10, name, faults, f"{len(shown)} circles, worst {worst:.4f} mm", bound)
