# SPDX-License-Identifier: EUPL-1.2
"""The bars by number: each takes a kaart and the context and gives an outcome."""

import access
import badges
import discs
import drawing
import joined
import names
import numerals
import renderers
import svgprofile
import truth

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
    14: drawing.smallest,
    16: svgprofile.size,
    17: svgprofile.profile,
    18: renderers.agreement,
    20: drawing.inside_frame,
    21: access.accessibility,
    22: joined.same_everywhere,
    23: numerals.numbers,
    27: svgprofile.fonts,
}
