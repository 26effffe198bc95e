# SPDX-License-Identifier: EUPL-1.2
"""Bar 18: programs that draw SVG agree with one another, and a browser's text is as wide as the font says.

All pairs are compared pixel by pixel, but for the texts of Chromium. That moves each text to whole pixels and rounds the
widths of letters to 1/64 of one, so that at 150 dpi it differs from librsvg by 2.7 of 255 on average where nothing but text
differs. Pairs with Chromium are therefore compared pixel by pixel without texts, and with texts within a pixel; what that
lets pass is judged by the boxes of texts, to 0.12 mm."""

import itertools
import tempfile

import numpy

import raster
from contrasts import removed, with_texts
from outcome import judged

MEAN = 1.0
FAR = 64
FAR_SHARE = 0.5
BOX = 0.12


def size(page):
    """Pixels across and down of a page that is given as minx, miny, maxx and maxy in millimetres."""
    return tuple(raster.pixels(page[axis + 2] - page[axis], raster.DOTS) for axis in (0, 1))


def pictures(path, page, context, librsvg):
    """What each program makes of a drawing of the page, librsvg's picture being there already."""
    return {
        "librsvg": librsvg, "resvg": raster.resvg(path, raster.DOTS),
        "Chromium": context.browser.picture(path, *size(page), raster.DOTS / raster.MILLIMETRES_PER_INCH),
    }


def without_texts(kaart, context):
    data = with_texts(kaart, removed)
    with tempfile.NamedTemporaryFile(suffix=".svg") as file:
        file.write(data)
        file.flush()
        return pictures(file.name, kaart.page, context, raster.librsvg(data, raster.DOTS))


def plain(first, second):
    return numpy.abs(first.astype(numpy.int16) - second)


def beyond_a_pixel(first, second):
    """How far each pixel is from all that the other has within one pixel, the larger of both ways.

    Chromium alone sets the baseline and the letters of a text on whole pixels, whatever the file says; how far a text
    may be off is judged by its box."""
    return numpy.maximum(out_of_reach(first, second), out_of_reach(second, first))


def out_of_reach(one, other):
    low, high = other, other
    for axis in (0, 1):
        low, high = spread(low, axis, numpy.minimum), spread(high, axis, numpy.maximum)
    above, below = one.astype(numpy.int16) - high, low.astype(numpy.int16) - one
    return numpy.maximum(numpy.maximum(above, below), 0)


def spread(image, axis, choose):
    """The lowest or highest of each pixel and both its neighbours."""
    padded = numpy.concatenate([image.take([0], axis), image, image.take([-1], axis)], axis)
    count = image.shape[axis]
    first, middle, last = (padded.take(range(start, start + count), axis) for start in (0, 1, 2))
    return choose(choose(first, last), middle)


def differences(drawn, measure):
    """Every pair with the mean difference and the share of pixels that are far apart."""
    for (one, first), (other, second) in itertools.combinations(drawn.items(), 2):
        height, width = (min(first.shape[axis], second.shape[axis]) for axis in (0, 1))
        found = measure(one, other)(first[:height, :width], second[:height, :width])
        yield one, other, found.mean(), 100 * (found.max(axis=2) > FAR).mean()


def agreement(kaart, context):
    name = "renderers agree at 150 dpi"
    bound = f"mean ≤ {MEAN:g} of 255, {FAR_SHARE} % of pixels > {FAR}, text boxes ≤ {BOX} mm"
    faults, worst, worst_far = [], 0.0, 0.0
    whole, bare = pictures(kaart.path, kaart.page, context, raster.of(kaart)), without_texts(kaart, context)
    if raster.has_inkscape():
        whole["Inkscape"] = raster.inkscape(kaart.path, raster.DOTS, *size(kaart.page))
    found = [("", *one) for one in
             differences(whole, lambda *pair: beyond_a_pixel if "Chromium" in pair else plain)]
    found += [(" without texts", *one) for one in differences(bare, lambda *_: plain)]
    for what, one, other, mean, far in found:
        worst, worst_far = max(worst, mean), max(worst_far, far)
        if mean > MEAN or far > FAR_SHARE:
            faults.append(f"{one} and {other}{what} differ by {mean:.2f} on average, "
                          f"{far:.2f} % of pixels by more than {FAR}")
    box_faults, widest = text_boxes(kaart, context)
    faults += box_faults
    measured = f"{len(whole)} renderers, mean {worst:.2f}, {worst_far:.2f} %, boxes {widest:.3f} mm"
    return judged(18, name, faults, measured, bound)


def text_boxes(kaart, context):
    boxes = context.browser.text_boxes(kaart.path)
    texts = [text for text in kaart.texts if text.element.tag.endswith("}text")]
    elements = [element for element in kaart.root.iter() if str(element.tag).endswith("}text")]
    if len(boxes) != len(elements):
        return [f"Chromium finds {len(boxes)} texts, the file has {len(elements)}"], 0.0
    measured, faults, widest = dict(zip(elements, boxes)), [], 0.0
    for text in texts:
        if len(text.element):
            continue
        seen, known = measured[text.element], (text.bounds[0], text.bounds[2])
        off = max(abs(one - other) for one, other in zip(seen, known))
        widest = max(widest, off)
        if off > BOX:
            faults.append(f"'{text.content}' runs from {seen[0]:.2f} to {seen[1]:.2f} mm in Chromium, "
                          f"from {known[0]:.2f} to {known[1]:.2f} mm by its font")
    return faults, widest
