# SPDX-License-Identifier: EUPL-1.2
"""The true size of a text: the installed font file, its metrics and its kerning, without any renderer."""

import functools
import subprocess

import uharfbuzz
from fontTools.ttLib import TTFont


class FontMissing(RuntimeError):
    """The named family does not resolve to itself: every width would be another font's."""


def first_family(names):
    return names.split(",")[0].strip().strip("'\"")


@functools.cache
def resolved(family, weight, slant):
    """The file and the family names that fontconfig finds."""
    # CSS counts 400 and 700 where fontconfig counts 80 and 200.
    named = {"300": "light", "400": "regular", "500": "medium", "600": "semibold", "700": "bold", "800": "extrabold"}
    slants = {"normal": 0, "italic": 100, "oblique": 110}
    pattern = f"{family}:{named.get(weight, 'regular')}:slant={slants.get(slant, 0)}"
    answer = subprocess.run(["fc-match", "--format", "%{file}\n%{family}", pattern],
                            check=True, capture_output=True, text=True).stdout
    path, families = answer.split("\n", 1)
    return path, [name.strip() for name in families.split(",")]


def plain_weight(weight):
    return {"normal": "400", "bold": "700"}.get(weight, weight)


class Face:
    """A font file."""

    def __init__(self, path):
        font = TTFont(path, lazy=True)
        self.units = font["head"].unitsPerEm
        self.ascent, self.descent = font["hhea"].ascent, -font["hhea"].descent
        self.covered = font.getBestCmap().keys()
        self.font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path)))

    @functools.cache
    def advance(self, text):
        """The width in em, kerned."""
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self.font, buffer)
        return sum(glyph.x_advance for glyph in buffer.glyph_positions) / self.units


@functools.cache
def face(family, weight, slant):
    path, families = resolved(family, weight, slant)
    if family not in families:
        raise FontMissing(f"{family} {weight} {slant} resolves to {families[0]} ({path})")
    return Face(path)


def extent(text, family, weight, slant, size, spacing):
    """Width, and what stands above and below the baseline of one em, in the unit of the size."""
    found = face(family, weight, slant)
    width = found.advance(text) * size + spacing * len(text)
    height = found.ascent + found.descent
    return width, size * found.ascent / height, size * found.descent / height
