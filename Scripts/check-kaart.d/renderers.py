# SPDX-License-Identifier: EUPL-1.2
"""Bar 18: programs that draw SVG agree with one another, and a browser's text is as wide as the font says."""

import itertools

import numpy
from PIL import Image, ImageFilter

import raster
from outcome import judged

DOTS = 150
MEAN = 1.0
FAR = 64
FAR_SHARE = 0.5
BOX = 0.12


def pictures(kaart, context):
    wide, high = kaart.page[2] - kaart.page[0], kaart.page[3] - kaart.page[1]
    found = {
        "librsvg": raster.librsvg(kaart.path, DOTS), "resvg": raster.resvg(kaart.path, DOTS),
        "Chromium": context.browser.picture(kaart.path, raster.pixels(wide, DOTS), raster.pixels(high, DOTS),
                                            DOTS / raster.MILLIMETRES_PER_INCH),
    }
    if raster.has_inkscape():
        found["Inkscape"] = raster.inkscape(kaart.path, DOTS)
    return found


def plain(first, second):
    return numpy.abs(first.astype(int) - second)


def beyond_a_pixel(first, second):
    """How far each pixel is from all that the other has within one pixel, the larger of both ways.

    Chromium alone sets the baseline and the letters of a text on whole pixels, whatever the file says; how far a text
    may be off is judged by its box."""
    return numpy.maximum(out_of_reach(first, second), out_of_reach(second, first))


def out_of_reach(one, other):
    image = Image.fromarray(other)
    low = numpy.asarray(image.filter(ImageFilter.MinFilter(3))).astype(int)
    high = numpy.asarray(image.filter(ImageFilter.MaxFilter(3))).astype(int)
    return numpy.maximum(0, numpy.maximum(one - high, low - one))


def agreement(kaart, context):
    name = "renderers agree at 150 dpi"
    bound = f"mean ≤ {MEAN:g} of 255, {FAR_SHARE} % of pixels > {FAR}, text boxes ≤ {BOX} mm"
    drawn, faults, worst, worst_far = pictures(kaart, context), [], 0.0, 0.0
    for (one, first), (other, second) in itertools.combinations(drawn.items(), 2):
        height, width = (min(first.shape[axis], second.shape[axis]) for axis in (0, 1))
        pair = first[:height, :width], second[:height, :width]
        difference = beyond_a_pixel(*pair) if "Chromium" in (one, other) else plain(*pair)
        mean, far = difference.mean(), 100 * (difference.max(axis=2) > FAR).mean()
        worst, worst_far = max(worst, mean), max(worst_far, far)
        if mean > MEAN or far > FAR_SHARE:
            faults.append(f"{one} and {other} differ by {mean:.2f} on average, {far:.2f} % of pixels by more than {FAR}")
    box_faults, widest = text_boxes(kaart, context)
    faults += box_faults
    measured = f"{len(drawn)} renderers, mean {worst:.2f}, {worst_far:.2f} %, boxes {widest:.3f} mm"
    return judged(18, name, faults, measured, bound)


def text_boxes(kaart, context):
    boxes = context.browser.text_boxes(kaart.path)
    texts = [text for text in kaart.texts if text.element.tag.endswith("}text")]
    elements = [element for element in kaart.root.iter() if str(element.tag).endswith("}text")]
    if len(boxes) != len(elements):
        return [f"Chromium finds {len(boxes)} texts, the file has {len(elements)}"], 0.0
    measured, faults, widest = dict(zip(elements, boxes)), [], 0.0
    for text in texts:
        width = measured[text.element][2] * text.scale
        off = abs(width - (text.bounds[2] - text.bounds[0]))
        if len(text.element):
            continue
        widest = max(widest, off)
        if off > BOX:
            faults.append(f"'{text.content}' is {width:.2f} mm wide in Chromium, {text.bounds[2] - text.bounds[0]:.2f} mm by its font")
    return faults, widest
