# SPDX-License-Identifier: EUPL-1.2
"""Bars 3 and 4: badges stand apart and in their place, leaders cross nothing.

A badge that covers its place needs no leader: it would lie under the badge.

Bar 4 also asks a leader of every name that stands far from its symbol. The bar counts leaders and so could be passed by
leaving them out; places without a leader are those beside the symbol, nearer than the shortest leader of 4 mm."""

import itertools

import shapely

from names import ROUNDING, is_label
from outcome import judged, not_asked

DISPLACEMENT = 3.0
LONGEST_LEADER = 15.0
LED_SHARE = 0.25
# Farther than this from its symbol a name is not understood without a leader.
UNLED = 4.0
# A leader ends at the edge of what it joins.
TOUCHING = 0.3


def badge_area(shapes):
    return shapely.union_all([shape.seen for shape in shapes])


def badge_overlaps(kaart, _):
    name, bound = "badge–badge overlaps and displacement", f"0; 0 mm, or ≤ {DISPLACEMENT:g} mm with a leader"
    if not kaart.locaties and kaart.says_empty:
        return not_asked(3, name, "a sheet without locaties, and it says so", bound)
    maps = {"map": {one.number: one.badge for one in kaart.locaties if one.badge}}
    maps.update({f"inset {inset.letter}": inset.badges for inset in kaart.insets})
    if not maps["map"]:
        return judged(3, name, ["no badge was found in #loc-NN"], "no badges", bound)
    faults, least, moved = [], float("inf"), 0.0
    for title, badges in maps.items():
        areas = {number: badge_area(shapes) for number, shapes in badges.items()}
        for (one, first), (other, second) in itertools.combinations(areas.items(), 2):
            apart = first.distance(second)
            least = min(least, apart)
            if apart == 0 and first.intersection(second).area > ROUNDING ** 2:
                faults.append(f"badges {one} and {other} overlap on the {title}")
    if kaart.spatial is None or kaart.frame is None:
        faults.append("no dcterms:spatial or no frame: the place of badges cannot be known")
    else:
        ends = [shapely.Point(line[0]) for leader in kaart.leaders for line in leader.lines]
        ends += [shapely.Point(line[-1]) for leader in kaart.leaders for line in leader.lines]
        for locatie in kaart.locaties:
            if not locatie.badge or locatie.rd is None:
                continue
            place = shapely.Point(kaart.on_paper(locatie.rd))
            shift = shapely.Point(locatie.centre).distance(place)
            moved = max(moved, shift)
            if shift > DISPLACEMENT:
                faults.append(f"badge {locatie.number} stands {shift:.2f} mm from its place")
            elif badge_area(locatie.badge).contains(place):
                continue  # The badge covers its place: a leader would lie under it.
            elif not any(badge_area(locatie.badge).distance(end) < TOUCHING for end in ends):
                faults.append(f"badge {locatie.number} stands {shift:.2f} mm from its place, without a leader")
    text = f"{len(faults)} faults, {len(maps['map'])} badges, least gap {least:.2f} mm, largest shift {moved:.2f} mm"
    return judged(3, name, faults, text, bound)


def symbol_areas(kaart):
    """What each locatie shows on the main map, and in insets: badge and the discs that are centred on it."""
    discs = [shape for shape in kaart.shapes if shape.group != "legenda" and
             {"schijf", "bovengrens", "onbekend"} & set(shape.classes)]
    groups = [(None, one.number, one.badge, kaart.on_paper(one.rd) if one.rd else one.centre)
              for one in kaart.locaties if one.badge]
    for inset in kaart.insets:
        for number, shapes in inset.badges.items():
            groups.append((inset.letter, number, shapes, shapely.union_all([one.area for one in shapes]).centroid.coords[0]))
    found = {}
    for letter, number, badge, place in groups:
        own = [disc.seen for disc in discs if shapely.Point(disc.centre).distance(shapely.Point(place)) < 0.1]
        found[letter, number] = shapely.union_all([shape.seen for shape in badge] + own)
    return found


def leader_faults(kaart):
    faults, led = [], set()
    lines = [leader.outline for leader in kaart.leaders]
    for first, second in itertools.combinations(lines, 2):
        if first.intersects(second):
            faults.append(f"leaders cross near {first.centroid.x:.1f}, {first.centroid.y:.1f} mm")
    own_names = {text.element: label.number for label in kaart.labels for text in label.texts}
    texts = [text for text in kaart.texts if is_label(kaart, text)]
    symbols = symbol_areas(kaart)
    badges = {(None, one.number): badge_area(one.badge) for one in kaart.locaties if one.badge}
    badges.update({(inset.letter, number): badge_area(shapes)
                   for inset in kaart.insets for number, shapes in inset.badges.items()})
    places = {(None, one.number): shapely.Point(kaart.on_paper(one.rd)) for one in kaart.locaties if one.rd and one.badge}
    for line in lines:
        if line.length > LONGEST_LEADER + ROUNDING:
            faults.append(f"a leader of {line.length:.1f} mm")
        owner = min(symbols, key=lambda key: (symbols[key].boundary.distance(line.boundary), key[1]), default=None)
        named = {number for element, number in own_names.items()
                 for text in texts if text.element is element and text.box.distance(line.boundary) < 1.5}
        moved = next((key for key, place in places.items() if line.boundary.distance(place) < TOUCHING and
                      line.boundary.distance(badges[key]) < TOUCHING and not badges[key].contains(place)), None)
        if moved:
            owner = moved
        elif owner is None or owner[1] not in named:
            faults.append(f"a leader at {line.centroid.x:.1f}, {line.centroid.y:.1f} mm joins no symbol with its own name")
            continue
        if not moved:
            led.add(owner)
        for text in texts:
            if own_names.get(text.element) != owner[1] and text.box.intersects(line):
                faults.append(f"the leader of {owner[1]} crosses '{text.content}'")
        for key, area in badges.items():
            if key != owner and area.intersects(line):
                faults.append(f"the leader of {owner[1]} crosses badge {key[1]}")
    return faults, led, symbols


def leaders(kaart, _):
    name, bound = "leaders", f"0 crossings, ≤ {LED_SHARE:.0%} of labels, each ≤ {LONGEST_LEADER:g} mm"
    if not kaart.locaties and kaart.says_empty:
        return not_asked(4, name, "a sheet without locaties, and it says so", bound)
    if not kaart.labels or kaart.spatial is None or kaart.frame is None:
        return judged(4, name, ["no names in #namen, no extent or no frame"], "nothing to judge", bound)
    faults, led, symbols = leader_faults(kaart)
    if len(led) > LED_SHARE * len(kaart.labels):
        faults.append(f"{len(led)} of {len(kaart.labels)} labels need a leader")
    for label in kaart.labels:
        letter = next((inset.letter for inset in kaart.insets if f"inzet-{inset.letter}" in label.texts[0].ids), None)
        key = (letter, label.number)
        if key in symbols and key not in led and label.area.distance(symbols[key]) > UNLED:
            faults.append(f"the name of {label.number} stands {label.area.distance(symbols[key]):.1f} mm from its symbol "
                          "without a leader")
    longest = max((leader.outline.length for leader in kaart.leaders), default=0)
    measured = f"{len(kaart.leaders)} leaders on {len(kaart.labels)} labels, longest {longest:.1f} mm"
    return judged(4, name, faults, measured, bound)
