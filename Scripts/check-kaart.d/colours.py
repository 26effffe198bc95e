# SPDX-License-Identifier: EUPL-1.2
"""Colours: contrast by WCAG 2, lightness, and distance as seen with and without colour blindness."""

import re

import colorspacious
import numpy

DICHROMACIES = ("protanomaly", "deuteranomaly", "tritanomaly")
NAMED = {"white": "#ffffff", "black": "#000000"}


def rgb(text):
    """Red, green, blue of 0 to 255; None for a pattern or no colour."""
    text = NAMED.get(text.strip(), text.strip())
    found = re.fullmatch(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})", text)
    if not found:
        return None
    digits = found.group(1) if len(found.group(1)) == 6 else "".join(one * 2 for one in found.group(1))
    return tuple(int(digits[place:place + 2], 16) for place in (0, 2, 4))


def luminance(colours):
    shares = numpy.asarray(colours, dtype=float) / 255
    linear = numpy.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return linear @ numpy.array([0.2126, 0.7152, 0.0722])


def contrast(first, second):
    """The WCAG ratio, of a colour or of each in an array."""
    one, other = luminance(first), luminance(second)
    return (numpy.maximum(one, other) + 0.05) / (numpy.minimum(one, other) + 0.05)


def lightness(colour):
    """L* of what a grey printer makes of it."""
    light = float(luminance(colour))
    return 116 * light ** (1 / 3) - 16 if light > 0.008856 else 903.3 * light


def distances(first, second):
    """CAM02-UCS distance with normal sight and in each dichromacy."""
    one, other = numpy.array(first) / 255, numpy.array(second) / 255
    found = {"normal": float(colorspacious.deltaE(one, other, input_space="sRGB1"))}
    for kind in DICHROMACIES:
        space = {"name": "sRGB1+CVD", "cvd_type": kind, "severity": 100}
        found[kind] = float(colorspacious.deltaE(*(
            numpy.clip(colorspacious.cspace_convert(colour, space, "sRGB1"), 0, 1) for colour in (one, other)),
            input_space="sRGB1"))
    return found
