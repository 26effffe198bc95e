# SPDX-License-Identifier: EUPL-1.2
"""Bar 19: provincies share their borders after simplification, and stay what they were."""

import json

import numpy
import shapely

from outcome import judged, not_asked

AREA = 0.002
APART = 0.15
# An island of less than a third of a millimetre square, or nowhere as wide as a border may move, may be left out;
# what that takes away, the area tells.
SMALLEST = 0.1
# Half the diagonal of a hundredth of a millimetre, the rounding of coordinates.
ROUNDING = 0.0071


def drawn(kaart):
    """The provincies on paper, as valid polygons of one feature each."""
    return {shape.element.get("id").removeprefix("prov-"): shape.area for shape in kaart.shapes
            if "provincies" in shape.ids and (shape.element.get("id") or "").startswith("prov-")}


def known(kaart, path):
    """The provincies before simplification, on paper: what the frame holds, and the area of the whole."""
    with open(path, encoding="utf-8") as file:
        features = json.load(file)["features"]
    frame, found = shapely.box(*kaart.frame), {}
    for feature in features:
        place = shapely.transform(shapely.geometry.shape(feature["geometry"]),
                                  lambda points: numpy.array([kaart.on_paper(point) for point in points]))
        identity = feature["properties"].get("code") or feature["properties"].get("id") or feature.get("id")
        whole = shapely.make_valid(place)
        found[identity] = whole.intersection(frame), whole.area
    return found


def outline(area):
    """Borders of parts and holes that are large enough to be drawn."""
    polygons = [part for part in getattr(area, "geoms", [area]) if part.geom_type == "Polygon"]
    rings = [ring for part in polygons for ring in (part.exterior, *part.interiors)]
    return shapely.MultiLineString([ring for ring in rings if is_drawn(shapely.Polygon(ring))])


def is_drawn(part):
    return part.area >= SMALLEST and not part.buffer(-APART / 2).is_empty


def strays(one, other, frame):
    """How far the border of one is from that of another at most, in millimetres, away from the edge of the frame.

    Where a border meets the frame at a slant, a small move aside is a long one along the frame, which is no border."""
    points = shapely.points(shapely.get_coordinates(shapely.segmentize(outline(one), 0.1)))
    border = other.boundary
    shapely.prepare(border)
    points = points[shapely.distance(frame.boundary, points) > APART]
    return float(shapely.distance(border, points).max(initial=0.0))


def shared_borders(kaart, context):
    name, bound = "shared borders", f"coverage valid, area ≤ {AREA:.1%} per provincie, Hausdorff ≤ {APART} mm"
    if kaart.frame is None or kaart.spatial is None:
        return judged(19, name, ["no frame or no extent"], "nothing to judge", bound)
    shown = drawn(kaart)
    if not shown:
        return judged(19, name, ["no path with an id prov-… in #provincies"], "nothing to judge", bound)
    areas = list(shown.values())
    faults = []
    if not shapely.coverage_is_valid(areas):
        edges = shapely.coverage_invalid_edges(areas)
        wrong = [code for code, edge in zip(shown, edges) if not edge.is_empty]
        faults.append(f"the borders of {', '.join(wrong)} do not fit: {sum(edge.length for edge in edges):.2f} mm")
    if not context.options.provincies:
        if faults:
            return judged(19, name, faults, "coverage not valid", bound)
        return not_asked(19, name, "the coverage is valid; area and distance need --provincies", bound)
    original, frame = known(kaart, context.options.provincies), shapely.box(*kaart.frame)
    worst_area, worst_apart = 0.0, 0.0
    for code, area in shown.items():
        if code not in original:
            faults.append(f"provincie {code} is not in {context.options.provincies}")
            continue
        before, whole = original[code]
        change = abs(area.area - before.area) / whole
        apart = max(strays(area, before, frame), strays(before, area, frame))
        worst_area, worst_apart = max(worst_area, change), max(worst_apart, apart)
        if change > AREA:
            faults.append(f"provincie {code} changes by {change:.2%}")
        if apart > APART + ROUNDING:
            faults.append(f"the border of provincie {code} moves {apart:.2f} mm")
    measured = f"{len(shown)} provincies, area {worst_area:.2%}, {worst_apart:.2f} mm"
    return judged(19, name, faults, measured, bound)
