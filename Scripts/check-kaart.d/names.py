# SPDX-License-Identifier: EUPL-1.2
"""Bars 1, 2 and 5: texts stand clear of each other, of symbols and of edges."""

import shapely

from outcome import judged, not_asked

CLEARANCE = 0.3
MARGIN = 8.0
# Coordinates are written in hundredths of a millimetre.
ROUNDING = 0.011
SYMBOLS = ("schijf", "bovengrens", "onbekend")


def is_symbol(shape):
    return shape.group != "legenda" and any(
        name in SYMBOLS or name.startswith("badge") for name in shape.classes)


def is_label(kaart, text):
    """A text on the map that is no number in a badge."""
    numerals = {one.element for locatie in kaart.locaties for one in locatie.numeral}
    in_badge = any("-loc-" in one or one.startswith("loc-") for one in text.ids)
    return kaart.is_map(text) and not in_badge and text.element not in numerals


def label_overlaps(kaart, _):
    name, bound = "label–label clearance", f"0 overlaps, ≥ {CLEARANCE} mm"
    texts = kaart.texts
    if not [text for text in texts if kaart.is_map(text)]:
        return judged(1, name, ["no text on the map was found"], "no labels", bound)
    same = {text.element: label for label in kaart.labels for text in label.texts}
    boxes = [text.box for text in texts]
    tree, faults, least = shapely.STRtree(boxes), [], float("inf")
    for one, other in tree.query(boxes, predicate="dwithin", distance=2.0).T:
        if one >= other:
            continue
        first, second = texts[one], texts[other]
        if first.element in same and same.get(second.element) is same[first.element]:
            continue
        apart = boxes[one].distance(boxes[other])
        least = min(least, apart)
        # Lines of a table or a legend may stand closer, but never over each other.
        enough = CLEARANCE if kaart.is_map(texts[one]) or kaart.is_map(texts[other]) else 0.0
        if apart < enough - ROUNDING or (apart == 0 and boxes[one].intersection(boxes[other]).area > ROUNDING):
            faults.append(f"'{first.content}' and '{second.content}' are {apart:.2f} mm apart")
    return judged(1, name, faults, f"{len(faults)} too close, least {least:.2f} mm, {len(texts)} texts", bound)


def label_symbol_overlaps(kaart, _):
    name, bound = "label–symbol overlaps", "0"
    symbols = [shape for shape in kaart.shapes if is_symbol(shape)]
    labels = [text for text in kaart.texts if is_label(kaart, text)]
    if not symbols and kaart.says_empty:
        return not_asked(2, name, "a sheet without locaties, and it says so", bound)
    if not symbols or not labels:
        return judged(2, name, [f"{len(symbols)} symbols and {len(labels)} labels were found"], "nothing to judge", bound)
    seen = [shape.seen.buffer(-ROUNDING) for shape in symbols]
    boxes = [label.box for label in labels]
    faults = []
    for place, other in shapely.STRtree(seen).query(boxes, predicate="intersects").T:
        faults.append(f"'{labels[place].content}' is on {' '.join(symbols[other].classes)} "
                      f"at {symbols[other].centre[0]:.1f}, {symbols[other].centre[1]:.1f} mm")
    return judged(2, name, faults, f"{len(faults)} of {len(labels)} labels × {len(symbols)} symbols", bound)


def inside(box, frame):
    return min(box[0] - frame[0], box[1] - frame[1], frame[2] - box[2], frame[3] - box[3])


def text_inside(kaart, _):
    name, bound = "text inside page and frame", f"100 %, page minus {MARGIN:g} mm"
    if kaart.frame is None or not kaart.texts:
        return judged(5, name, ["no frame (#rd-raster rect.kader) or no text"], "nothing to judge", bound)
    minx, miny, maxx, maxy = kaart.page
    page = (minx + MARGIN, miny + MARGIN, maxx - MARGIN, maxy - MARGIN)
    panels = [inset.frame for inset in kaart.insets]
    panels += [shape.bounds for shape in kaart.shapes if shape.group == "legenda" and "paneel" in shape.classes]
    covers = [shapely.box(*panel).buffer(-ROUNDING) for panel in panels if panel]
    faults = []
    for text in kaart.texts:
        room, place = inside(text.bounds, page), "page minus its margin"
        if kaart.is_map(text):
            inset = kaart.inset_of(text)
            frame, place = (inset.frame, f"inset {inset.letter}") if inset else (kaart.frame, "frame")
            if frame is None:
                faults.append(f"inset {inset.letter} has no frame")
                continue
            room = min(room, inside(text.bounds, frame))
            if inset is None and any(cover.intersects(text.box) for cover in covers):
                faults.append(f"'{text.content}' is covered by a panel")
        if room < -ROUNDING:
            faults.append(f"'{text.content}' is {-room:.2f} mm outside the {place}")
    share = 100 * (1 - len(faults) / len(kaart.texts))
    return judged(5, name, faults, f"{share:.1f} % of {len(kaart.texts)} texts", bound)
