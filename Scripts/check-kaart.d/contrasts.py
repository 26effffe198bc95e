# SPDX-License-Identifier: EUPL-1.2
"""Bars 11 and 12: texts and edges stand out from what is really behind and beside them, on the drawn picture."""

import copy
import math

import numpy
import shapely
from lxml import etree
from PIL import Image, ImageFilter

import raster
from colours import contrast, rgb
from outcome import judged
from style import SVG

PER_MM = raster.DOTS / raster.MILLIMETRES_PER_INCH
TEXT = 4.5
EDGE = 3.0
# The share of pixels that may fall short: a hairline that passes behind a letter does not hide it.
SHORT = 5
INK_SEEN = 40
BESIDE = 0.25
EDGES = {"schijf", "bovengrens", "onbekend", "gebied", "gebied-open", "locatievlak", "leider"}


def with_texts(kaart, change):
    """The bytes of the drawing with every text changed."""
    root = copy.deepcopy(kaart.root)
    for text in list(root.iter(f"{{{SVG}}}text")):
        change(text)
    return etree.tostring(root)


def picture(kaart, change):
    """The picture of the drawing with every text changed."""
    return raster.librsvg(with_texts(kaart, change), raster.DOTS)


def without_glyphs(text):
    """Leaves the halo, which is what a letter really stands on."""
    for part in text.iter():
        if isinstance(part.tag, str):
            part.set("style", f"{part.get('style', '')};fill-opacity:0")


def removed(text):
    text.getparent().remove(text)


def window(bounds, shape, margin):
    left, top = (max(0, math.floor((bounds[axis] - margin) * PER_MM)) for axis in (0, 1))
    right = min(shape[1], math.ceil((bounds[2] + margin) * PER_MM))
    bottom = min(shape[0], math.ceil((bounds[3] + margin) * PER_MM))
    return slice(top, bottom), slice(left, right)


def text_contrast(kaart, _):
    name, bound = "text contrast on what is behind it", f"≥ {TEXT}:1 for {100 - SHORT} % of the pixels of each text"
    full, bare = raster.of(kaart), picture(kaart, without_glyphs)
    if not kaart.texts:
        return judged(11, name, ["no text"], "nothing to judge", bound)
    ink = numpy.abs(full.astype(numpy.int16) - bare).max(axis=2) > INK_SEEN
    faults, least = [], (float("inf"), "")
    for text in kaart.texts:
        colour = rgb(text.style["fill"])
        rows, columns = window(text.bounds, full.shape, 0.2)
        near = Image.fromarray((ink[rows, columns] * 255).astype("uint8")).filter(ImageFilter.MaxFilter(3))
        behind = bare[rows, columns][numpy.asarray(near) > 0]
        if colour is None or not len(behind):
            faults.append(f"'{text.content}' is not to be seen")
            continue
        ratio = float(numpy.percentile(contrast(behind, colour), SHORT))
        least = min(least, (ratio, text.content))
        if ratio < TEXT:
            faults.append(f"'{text.content}' at {text.x:.0f}, {text.y:.0f} mm has {ratio:.2f}:1")
    return judged(11, name, faults, f"least {least[0]:.2f}:1 ('{least[1]}') of {len(kaart.texts)}", bound)


def beside(shape, seen, badges):
    """The pixels just outside a shape, where no badge covers its edge."""
    distance = shape.stroke_width / 2 + BESIDE
    inner = shape.outline if "leider" in shape.classes else shape.area
    ring = inner.buffer(distance).boundary
    count = max(8, int(ring.length / 0.15))
    points = shapely.get_coordinates(shapely.line_interpolate_point(ring, numpy.arange(count) * ring.length / count))
    if not is_badge(shape):
        points = points[shapely.distance(shapely.points(points), badges) > 0]
    columns, rows = (points * PER_MM).astype(int).T
    held = (columns >= 0) & (rows >= 0) & (columns < seen.shape[1]) & (rows < seen.shape[0])
    return seen[rows[held], columns[held]]


def is_badge(shape):
    return any(one.startswith("badge") for one in shape.classes)


def edge_contrast(kaart, _):
    name, bound = "contrast of edges with what is beside", f"≥ {EDGE:g}:1, median around each shape"
    shapes = [shape for shape in kaart.shapes if kaart.is_map(shape) and
              (is_badge(shape) or EDGES & set(shape.classes))]
    if not shapes:
        if kaart.says_empty:
            return judged(12, name, (), "a sheet without symbols", bound)
        return judged(12, name, ["no symbol, outline or leader was found"], "nothing to judge", bound)
    seen = picture(kaart, removed)
    badges = shapely.union_all([shape.seen.buffer(BESIDE) for shape in shapes if is_badge(shape)])
    shapely.prepare(badges)
    faults, least = [], (float("inf"), "")
    for shape in shapes:
        inks = [colour for colour in (rgb(shape.style["stroke"]), rgb(shape.style["fill"])) if colour]
        outside = beside(shape, seen, badges)
        if not inks or not len(outside):
            continue
        ratio = max(float(numpy.median(contrast(outside, ink))) for ink in inks)
        where = f"{' '.join(shape.classes)} at {shape.centre[0]:.0f}, {shape.centre[1]:.0f} mm"
        least = min(least, (ratio, where))
        if ratio < EDGE:
            faults.append(f"{where} has {ratio:.2f}:1")
    return judged(12, name, faults, f"least {least[0]:.2f}:1 ({least[1]}) of {len(shapes)}", bound)
