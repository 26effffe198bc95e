# SPDX-License-Identifier: EUPL-1.2
"""The bars by number: each takes a kaart and the context and gives an outcome."""

import subprocess

from playwright.sync_api import Error as BrowserError

import access
import badges
import borders
import categories
import contrasts
import discs
import drawing
import joined
import names
import numerals
import printed
import renderers
import runs
import stress
import svgprofile
import truth
from letters import FontMissing
from outcome import judged

BARS = {
    1: names.label_overlaps,
    2: names.label_symbol_overlaps,
    3: badges.badge_overlaps,
    4: badges.leaders,
    5: names.text_inside,
    6: joined.once_each,
    7: truth.positions,
    8: truth.scale_bar,
    9: discs.areas,
    10: discs.legend,
    11: contrasts.text_contrast,
    12: contrasts.edge_contrast,
    13: categories.without_colour,
    14: drawing.smallest,
    15: runs.same_bytes,
    16: svgprofile.size,
    17: svgprofile.profile,
    18: renderers.agreement,
    19: borders.shared_borders,
    20: drawing.inside_frame,
    21: access.accessibility,
    22: joined.same_everywhere,
    23: numerals.numbers,
    24: printed.pdf,
    25: printed.png,
    26: runs.soon,
    27: svgprofile.fonts,
    28: stress.stress,
}

# What is judged of the program and not of one product.
OF_PROGRAM = {15, 26, 28}


def ask(number, kaart, context):
    """The outcome of a bar; a kaart that a tool refuses fails it."""
    bar = BARS[number]
    try:
        return bar(kaart, context)
    except subprocess.CalledProcessError as error:
        fault = f"{error.cmd[0]} refuses the file: {(error.stderr or b'').decode(errors='replace').strip()[-200:]}"
    except (BrowserError, FontMissing) as error:
        fault = str(error).splitlines()[0]
    return judged(number, bar.__name__.replace("_", " "), [fault], "cannot be measured", "–")
